#pragma once

#include "ui/record/record_page.h"

class QStackedWidget;
class QTabBar;

namespace heyuan {

/// A tab that is no table of records: an evaluation, a list of findings.
struct TabView {
    Text title;
    QByteArrayList dependsOn;
    std::function<Page *(Desk &desk, QWidget *parent)> make;
};

/// Several kinds of record that belong together, as tabs of one page, and views of them behind; each is built when it is
/// first looked at.
class RecordTabs : public Page
{
    Q_OBJECT
public:
    RecordTabs(Desk &desk, Text title, std::vector<RecordPageSetup> kinds, QWidget *parent = nullptr, std::vector<TabView> views = {});

    QString title() const override { return m_title.onScreen(); }
    QByteArrayList dependsOn() const override;
    void retranslate() override;
    void refresh() override;
    void setTitleShown(bool shown) override;
    /// Finds the kind that holds the row.
    void select(qint64 id) override;
    bool focusSearch() override { return currentTab().focusSearch(); }
    bool createNew() override { return currentTab().createNew(); }
    bool save() override { return currentTab().save(); }
    bool exportTable() override { return currentTab().exportTable(); }
    bool print() override { return currentTab().print(); }
    bool undo() override { return currentTab().undo(); }
    bool showOrigin(const Origin &origin) override;
    bool hasUnsavedEntry() const override;

    /// The table that is open; the first one while a view is.
    RecordPage &current();
    Page &currentTab();
    void open(int kind);

private:
    Text m_title;
    std::vector<RecordPageSetup> m_kinds;
    std::vector<TabView> m_views;
    std::vector<Page *> m_pages; ///< kinds, then views
    QLabel *m_head;
    QTabBar *m_bar;
    QStackedWidget *m_stack;
};

} // namespace heyuan
