#pragma once

#include <QWidget>

class QComboBox;
class QDateEdit;
class QLabel;
class QPushButton;
class QToolButton;

namespace heyuan {

class Desk;

/// The bar above the page: where the reader is, area, as-of date, search, language, who works here. On a practice
/// database it is tinted and says so.
class TopBar : public QWidget
{
    Q_OBJECT
public:
    explicit TopBar(Desk &desk, QWidget *parent = nullptr);

    void setPageTitle(const QString &title);

signals:
    void searchRequested();
    void languageRequested();
    void userRequested();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();
    void retranslate();
    void fillAreas();
    void recolour();
    bool m_isPlaced = false;
    Desk &m_desk;
    QLabel *m_title;
    QLabel *m_practice = nullptr;
    QLabel *m_areaLabel;
    QComboBox *m_area;
    QLabel *m_dayLabel;
    QDateEdit *m_day;
    QPushButton *m_search;
    QToolButton *m_language;
    QToolButton *m_user;
};

} // namespace heyuan
