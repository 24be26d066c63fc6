#pragma once

#include <QWidget>

class QListView;
class QStandardItemModel;
class QToolButton;

namespace heyuan {

/// The pages at the left, in their groups: icon and word, or icons only when folded. Up and Down move, Enter opens.
class Navigation : public QWidget
{
    Q_OBJECT
public:
    explicit Navigation(QWidget *parent = nullptr);

    void setCurrent(const QByteArray &page);
    bool isFolded() const { return m_folded; }
    void setFolded(bool folded);

signals:
    void pageChosen(const QByteArray &page);
    void foldedChanged(bool folded);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslate();
    void adaptWidth();
    QListView *m_list;
    QStandardItemModel *m_pages;
    QToolButton *m_fold;
    bool m_folded = false;
};

} // namespace heyuan
