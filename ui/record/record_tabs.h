#pragma once

#include "ui/record/record_page.h"

class QStackedWidget;
class QTabBar;

namespace heyuan {

/// One tab: a kind of record, or a page of its own beside them.
struct PageTab {
    PageTab(RecordPageSetup setup); // every setup is a tab
    PageTab(Text name, QByteArrayList types, std::function<Page *(Desk &desk, QWidget *parent)> maker)
        : title(std::move(name)), dependsOn(std::move(types)), make(std::move(maker)) {}

    Text title;
    QByteArrayList dependsOn;
    QByteArray recordType = {};          ///< empty: rows of other pages are not looked for here
    std::function<Page *(Desk &desk, QWidget *parent)> make;
};

/// Several kinds of record that belong together, as tabs of one page; each is built when it is first looked at.
class RecordTabs : public Page
{
    Q_OBJECT
public:
    RecordTabs(Desk &desk, Text title, std::vector<PageTab> tabs, QWidget *parent = nullptr);

    QString title() const override { return m_title.onScreen(); }
    QByteArrayList dependsOn() const override;
    void retranslate() override;
    void refresh() override;
    void setTitleShown(bool shown) override;
    /// Finds the kind that holds the row.
    void select(qint64 id) override;
    bool focusSearch() override;
    bool createNew() override { return current().createNew(); }
    bool save() override { return current().save(); }
    bool exportTable() override { return current().exportTable(); }
    bool print() override { return current().print(); }
    bool undo() override { return current().undo(); }
    bool showOrigin(const Origin &origin) override;
    bool hasUnsavedEntry() const override;
    bool isBusy() const override;
    bool isComputing() const override;

    Page &current();
    void open(int tab);

private:
    Text m_title;
    std::vector<PageTab> m_tabs;
    std::vector<Page *> m_pages;
    QLabel *m_head;
    QTabBar *m_bar;
    QStackedWidget *m_stack;
};

} // namespace heyuan
