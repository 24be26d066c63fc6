#pragma once

#include "core/measurement/cell_context.h"

#include <QScrollArea>

class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace heyuan {

class Desk;
class EntryGridModel;

/// What stands beside the selected cell: earlier values, targets, source and remark, adjustments and history.
class CellStrip : public QScrollArea
{
    Q_OBJECT
public:
    CellStrip(Desk &desk, EntryGridModel &model, QWidget *parent = nullptr);
    void showCell(const QModelIndex &index);
    void retranslate();
    bool hasUnsavedEntry() const;

private:
    void fill();
    void saveWords();
    void saveAdjustment();
    QLabel *head();
    QString figure(const std::optional<Number> &value, int places) const;
    Desk &m_desk;
    EntryGridModel &m_model;
    std::optional<CellKey> m_key;
    QLabel *m_name;
    QLabel *m_state;
    QLabel *m_remarks;
    QLabel *m_before;
    QLabel *m_targetsHead;
    QLabel *m_targets;
    QWidget *m_words;
    QLabel *m_sourceLabel;
    QLineEdit *m_source;
    QLabel *m_remarkLabel;
    QLineEdit *m_remark;
    QWidget *m_adjust;
    QLabel *m_adjustHead;
    QLabel *m_adjustHelp;
    std::vector<std::pair<QLabel *, QLineEdit *>> m_adjustFields; ///< amount, reason, document number, date
    QLabel *m_adjustFault;
    QPushButton *m_adjustSave;
    QLabel *m_historyHead;
    QLabel *m_history;
};

} // namespace heyuan
