#pragma once

#include "core/catalogue/comparison.h"
#include "ui/shell/page.h"

class QComboBox;
class QLabel;
class QTableWidget;
class QToolButton;

namespace heyuan {

/// One plan against another, line by line: what was kept, moved, changed, dropped and what is new, with the figures that
/// differ and the words of both.
class ComparisonPage : public Page
{
    Q_OBJECT
public:
    explicit ComparisonPage(Desk &desk, QWidget *parent = nullptr);

    QString title() const override;
    QByteArrayList dependsOn() const override;
    void retranslate() override;
    void refresh() override;
    void select(qint64 correspondence) override;
    bool focusSearch() override;
    bool print() override;
    bool exportTable() override;

    QTableWidget &table() const { return *m_table; }
    const Comparison &comparison() const { return m_comparison; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    enum Column { JudgementColumn, SubjectColumn, BeforeColumn, AfterColumn, DifferenceColumn, ColumnCount };
    void compare();
    void fill();
    void nameDocuments();
    void arrange();
    void open(int row, int column);
    Report report() const;

    Comparison m_comparison;
    std::vector<Text> m_documents; ///< as in the two boxes
    bool m_isRead = false;
    QComboBox *m_older;
    QComboBox *m_newer;
    QComboBox *m_judgement;
    QLabel *m_summary;
    QToolButton *m_printButton;
    QTableWidget *m_table;
    std::vector<const ComparisonLine *> m_shown;
};

} // namespace heyuan
