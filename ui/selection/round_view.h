#pragma once

#include "ui/shell/page.h"

class QComboBox;
class QHBoxLayout;
class QLabel;
class QToolButton;
class QTreeWidget;
class QVBoxLayout;

namespace heyuan {

/// What the views of one selection round share: the round chosen, a verdict, a list that fills the width, and the report
/// of the round.
class RoundView : public Page
{
    Q_OBJECT
public:
    RoundView(Desk &desk, int columns, int wideColumn, QWidget *parent);

    QComboBox &rounds() const { return *m_round; }
    void retranslate() override;
    void refresh() override;
    bool print() override;
    bool focusSearch() override;

protected:
    /// Reads what is shown of the round; false after the error was said.
    virtual bool read(qint64 round) = 0;
    virtual void fill() = 0;
    virtual bool leavesOutExtremes() const { return false; }
    bool isRead() const { return m_isRead; }

    QLabel *m_verdict;
    QHBoxLayout *m_choose; ///< the round, a stretch and the report's button
    QTreeWidget *m_list;
    QVBoxLayout *m_box;

private:
    void readRounds();
    bool m_isRead = false;
    QComboBox *m_round;
    QToolButton *m_print;
};

} // namespace heyuan
