#pragma once

#include "core/indicator/grouping.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableWidget;

namespace heyuan {

class Desk;

/// Breaks an indicator down: a dimension, and the names of its groups, one a line. All of it is written in one step.
class GroupingDialog : public QDialog
{
    Q_OBJECT
public:
    GroupingDialog(Desk &desk, const Indicator &whole, QWidget *parent = nullptr);

    QTableWidget &groups() const { return *m_groups; }

signals:
    void done(qint64 dimension);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void growWithEntry();
    QString text(int row, int column) const;
    int rowOfGroup(int group) const;
    NewGrouping typed() const;
    void save();
    void showFault(const Error &error);
    Desk &m_desk;
    Indicator m_whole;
    QLabel *m_title;
    QLabel *m_there;
    QLabel *m_zhLabel;
    QLineEdit *m_zh;
    QLabel *m_enLabel;
    QLineEdit *m_en;
    QCheckBox *m_check;
    QLabel *m_checkHelp;
    QLabel *m_groupsLabel;
    QTableWidget *m_groups;
    QLabel *m_fault;
    QPushButton *m_save;
    QPushButton *m_cancel;
};

/// Opens the dialog for an indicator, or says why it cannot be broken down (any further).
void breakDownByGroups(Desk &desk, qint64 indicator, QWidget *parent);

} // namespace heyuan
