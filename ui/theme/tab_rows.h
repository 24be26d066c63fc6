#pragma once

#include <QTabBar>
#include <QTabWidget>

namespace heyuan {

/// Tabs that all stay in sight: where one row is too narrow they stand closer, and then in further rows. Nothing has to be
/// scrolled for or is shortened.
class TabRows : public QTabBar
{
    Q_OBJECT
public:
    explicit TabRows(QWidget *parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    /// Where a tab stands.
    QRect placeOf(int tab) const;
    int rows() const;

protected:
    void tabLayoutChange() override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    bool event(QEvent *event) override;

private:
    int room() const;
    int tabAtPlace(QPoint at) const;
    std::vector<QRect> placesFor(int width) const;
    std::vector<QRect> m_places;
    bool m_isPlaced = false;
};

/// A QTabWidget with such tabs.
class TabRowsWidget : public QTabWidget
{
    Q_OBJECT
public:
    explicit TabRowsWidget(QWidget *parent = nullptr) : QTabWidget(parent) { setTabBar(new TabRows(this)); }
};

} // namespace heyuan
