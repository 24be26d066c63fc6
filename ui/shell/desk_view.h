#pragma once

#include "ui/shell/page.h"

class QSplitter;
class QStackedWidget;

namespace heyuan {

class MessageBar;
class Navigation;
class SearchPalette;
class TopBar;

/// One open database on the screen: navigation, top bar, the pages (each built when it is first opened), the pane for
/// details, and the line for messages. The window around it has the menus and the status bar.
class DeskView : public QWidget
{
    Q_OBJECT
public:
    explicit DeskView(std::unique_ptr<Desk> desk, QWidget *parent = nullptr);
    ~DeskView() override;

    Desk &desk() const { return *m_desk; }
    /// Opens a page by its key and selects a row there (0: none). False if this desk has no such page.
    bool openPage(const QByteArray &key, qint64 id = 0);
    Page *currentPage() const;
    QByteArray currentKey() const { return m_current; }
    void openSearch();
    void goBack();
    void goForward();
    MessageBar &messages() const { return *m_messages; }
    Navigation &navigation() const { return *m_navigation; }
    /// The pages built so far that hold something typed and not saved.
    std::vector<Page *> unsavedPages() const;

signals:
    void pageOpened(const QByteArray &key);
    void unsavedChanged();
    void languageRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    Page *pageOf(const QByteArray &key);
    void showPage(const QByteArray &key, Page *page);
    void showDetail();
    void follow(const Origin &origin);
    void take(const struct SearchHit &hit);
    void retranslate();
    std::unique_ptr<Desk> m_desk;
    Navigation *m_navigation;
    TopBar *m_top;
    MessageBar *m_messages;
    QSplitter *m_splitter;
    QStackedWidget *m_stack;
    QStackedWidget *m_details;
    SearchPalette *m_search = nullptr;
    std::map<QByteArray, Page *> m_pages;
    QByteArray m_current;
    std::vector<QByteArray> m_history;
    size_t m_at = 0; ///< one behind the present place in m_history
};

} // namespace heyuan
