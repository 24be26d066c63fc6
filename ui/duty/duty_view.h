#pragma once

#include "core/duty/duty_reports.h"
#include "ui/record/record_form.h"
#include "ui/shell/page.h"

class QComboBox;
class QLabel;
class QStackedWidget;
class QTabBar;
class QToolButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace heyuan {

class DutyMonth;

/// The evidence of a fulfilment, as a tab of its form.
void addFulfilmentEvidence(Desk &desk, RecordForm &form);

/// Due days of the duties: overdue, due, coming up and done as a list, or a month as a calendar. The day chosen is
/// answered in the form beside it.
class DutyView : public Page
{
    Q_OBJECT
public:
    explicit DutyView(Desk &desk, QWidget *parent = nullptr);

    static QByteArrayList shownTypes() { return {"duty", "duty_fulfilment", "document"}; }
    QString title() const override { return tr("What is due"); }
    QByteArrayList dependsOn() const override { return shownTypes(); }
    void retranslate() override;
    void refresh() override;
    bool print() override;
    bool exportTable() override;
    bool focusSearch() override;
    bool save() override;
    bool hasUnsavedEntry() const override { return m_form->isModified(); }

    QTreeWidget &list() const { return *m_list; }
    DutyMonth &month() const { return *m_month; }
    RecordForm &form() const { return *m_form; }

private:
    DutyChoice choice() const;
    void fillChoices();
    void fill();
    void choose(qint64 duty, QDate due);
    Result<Report> report() const;

    DutyBook m_book;
    bool m_isRead = false;
    QLabel *m_verdict;
    QComboBox *m_document;
    QComboBox *m_unit;
    QTabBar *m_which;
    QToolButton *m_print;
    QToolButton *m_export;
    QStackedWidget *m_stack;
    QTreeWidget *m_list;
    DutyMonth *m_month;
    RecordForm *m_form;
    std::pair<qint64, QDate> m_chosen;
};

} // namespace heyuan
