#pragma once

#include <QStatusBar>

class QLabel;
class QToolButton;

namespace heyuan {

class Desk;

/// The bottom line: what was done last, selection and its sum, drafts, who, which database, practice, zoom.
class StatusBar : public QStatusBar
{
    Q_OBJECT
public:
    explicit StatusBar(QWidget *parent = nullptr);

    /// Shows this desk; nullptr: no database is open.
    void follow(Desk *desk);
    void setDrafts(int pages);
    void setZoom(int percent);

signals:
    void zoomChosen(int percent);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void showSelection(qint64 rows, const QString &sum);
    Desk *m_desk = nullptr;
    QLabel *m_selection;
    QLabel *m_drafts;
    QLabel *m_who;
    QLabel *m_database;
    QToolButton *m_smaller;
    QToolButton *m_zoom;
    QToolButton *m_larger;
    int m_draftCount = 0;
    int m_percent = 100;
    qint64 m_rows = 0;
    QString m_sum;
};

} // namespace heyuan
