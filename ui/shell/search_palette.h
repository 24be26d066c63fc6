#pragma once

#include "ui/shell/search_index.h"

#include <QFrame>
#include <QPointer>

class QLineEdit;
class QLabel;
class QListView;
class QStandardItemModel;

namespace heyuan {

/// Ctrl+K: a field over the page that goes anywhere. Up and Down choose while typing goes on, Enter opens, Esc leaves.
class SearchPalette : public QFrame
{
    Q_OBJECT
public:
    SearchPalette(Desk &desk, QWidget *parent);

    void open();

signals:
    void chosen(const heyuan::SearchHit &hit);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslate();
    void search(const QString &typed);
    void step(int steps);
    void take();
    void place();
    void leave();
    SearchIndex m_index;
    std::vector<SearchHit> m_hits;
    QLineEdit *m_typed;
    QListView *m_list;
    QLabel *m_none;
    QStandardItemModel *m_rows;
    QPointer<QWidget> m_before; ///< what had the focus
};

} // namespace heyuan
