#pragma once

#include "ui/record/record_page.h"

class QStackedWidget;
class QTabBar;

namespace heyuan {

/// Several kinds of record that belong together, as tabs of one page; each is built when it is first looked at.
class RecordTabs : public Page
{
    Q_OBJECT
public:
    RecordTabs(Desk &desk, Text title, std::vector<RecordPageSetup> kinds, QWidget *parent = nullptr);

    QString title() const override { return m_title.onScreen(); }
    QByteArrayList dependsOn() const override;
    void retranslate() override;
    void refresh() override;
    void setTitleShown(bool shown) override;
    /// Finds the kind that holds the row.
    void select(qint64 id) override;
    bool focusSearch() override { return current().focusSearch(); }
    bool createNew() override { return current().createNew(); }
    bool save() override { return current().save(); }
    bool exportTable() override { return current().exportTable(); }
    bool print() override { return current().print(); }
    bool undo() override { return current().undo(); }
    bool showOrigin(const Origin &origin) override;
    bool hasUnsavedEntry() const override;

    RecordPage &current();
    void open(int kind);

private:
    Text m_title;
    std::vector<RecordPageSetup> m_kinds;
    std::vector<RecordPage *> m_pages;
    QLabel *m_head;
    QTabBar *m_bar;
    QStackedWidget *m_stack;
};

} // namespace heyuan
