#pragma once

#include "ui/shell/desk.h"

#include <QPointer>
#include <QWidget>

namespace heyuan {

/// One page of the desk. A page is built when it is first opened. All words are set in retranslate(), which is called
/// after construction and at every change of language, or when the page is seen next; figures are read in refresh(), which is called when the page is
/// shown after something it depends on has changed.
class Page : public QWidget
{
    Q_OBJECT
public:
    explicit Page(Desk &desk, QWidget *parent = nullptr);

    virtual QString title() const = 0;
    /// Which kinds of record this page shows; a change of one of them makes it refresh.
    virtual QByteArrayList dependsOn() const = 0;
    virtual void retranslate() = 0;
    virtual void refresh() = 0;
    /// Selects a row (from a link on another page).
    virtual void select(qint64 id) { Q_UNUSED(id); }
    /// Shows the rows behind a figure; false: not here.
    virtual bool showOrigin(const Origin &origin) { Q_UNUSED(origin); return false; }
    /// What the toolbar's and the menus' Find, New, Save, Print and Export do here; false: not here.
    virtual bool focusSearch() { return false; }
    virtual bool createNew() { return false; }
    virtual bool save() { return false; }
    virtual bool print() { return false; }
    virtual bool exportTable() { return false; }
    /// Ctrl+Z and Ctrl+Y outside a text field.
    virtual bool undo() { return false; }
    virtual bool redo() { return false; }
    /// The window shows the title of the page; one that has it in a line of its own hides it there.
    virtual void setTitleShown(bool shown) { Q_UNUSED(shown); }
    /// Figures are being computed off the window's thread.
    virtual bool isBusy() const { return false; }
    /// The row a reader is at, if the page knows it better than its tables and forms; F4 leads to its clause.
    virtual qint64 currentItem() const { return 0; }
    /// Figures are still being worked out beside the window's thread; the page says so.
    virtual bool isComputing() const { return false; }
    /// Typed and not saved yet.
    virtual bool hasUnsavedEntry() const { return false; }

    /// What stands in the detail pane beside the page; nullptr closes the pane. The page sets it with setDetail().
    QWidget *detail() const { return m_detail; }

    Desk &desk() const { return m_desk; }
    /// Refreshes now if the page is visible, else when it is shown next.
    void invalidate();

signals:
    void detailChanged();
    /// hasUnsavedEntry() may answer differently now.
    void unsavedEntryChanged();

protected:
    /// Shows `detail` in the pane beside the page, or closes the pane (nullptr). The page keeps it; the pane shows it.
    void setDetail(QWidget *detail);
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    Desk &m_desk;
    QPointer<QWidget> m_detail;
    bool m_wasShown = false;
    bool m_wordsAreStale = false;
    bool m_stale = true;
};

/// A page of the navigation: its key, group, icon and how it is made.
struct PageEntry {
    QByteArray key;        ///< "overview", "documents" …
    QByteArray group;      ///< "", "plan", "ledgers", "reporting", "settings"
    QString icon;          ///< :/icons/<icon>.svg
    Text title;
    std::function<Page *(Desk &desk, QWidget *parent)> make;
};

/// All pages in the order of the navigation; a new feature adds one line in page_list.cpp.
const std::vector<PageEntry> &pageList();

} // namespace heyuan
