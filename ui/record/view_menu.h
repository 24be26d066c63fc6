#pragma once

#include "core/store/saved_view.h"

#include <QWidget>

class QAction;
class QLineEdit;
class QMenu;
class QToolButton;

namespace heyuan {

class RecordTable;

/// The saved views of one table: a menu with a mark at the one in use, and a line for its name where one is asked for.
class ViewMenu : public QWidget
{
    Q_OBJECT
public:
    ViewMenu(RecordTable &table, QWidget *parent);
    /// Views are kept for this page; its default, if there is one, is shown.
    void setPage(const QString &page);
    void retranslate();
    const std::vector<SavedView> &views() const { return m_views; }
    /// The name of the view in use; empty: none.
    QString current() const { return m_current; }
    /// Somebody went on from the view in use: another filter, order …
    bool isChanged() const;
    void choose(const QString &name);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void read();
    void build();
    void mark();
    const SavedView *find(const QString &name) const;
    void askName(bool forNew);
    void takeName();
    void keep(SavedView view, const QString &said);
    void drop();
    bool tell(const Status &done);
    QString who() const;

    RecordTable &m_table;
    QString m_page;
    std::vector<SavedView> m_views;
    QString m_current;
    bool m_namesNew = true;
    QToolButton *m_button;
    QMenu *m_menu;
    QLineEdit *m_name;
    QAction *m_saveAs;
    QAction *m_reset;
};

} // namespace heyuan
