#pragma once

#include "core/base/result.h"

#include <QFrame>

class QLabel;
class QToolButton;
class QPushButton;
class QTimer;

namespace heyuan {

/// The line above the page that says what went wrong or what was done. It takes no focus, never blocks, and an error
/// stays until it is closed or the reader goes on.
class MessageBar : public QFrame
{
    Q_OBJECT
public:
    explicit MessageBar(QWidget *parent = nullptr);

    void showError(const Error &error);
    /// A line with something to do about it; without an action it goes away by itself.
    void showNote(const QString &sentence, const QString &actionText = {}, std::function<void()> action = {});
    /// What Ctrl+Z takes back while the line stands; empty if nothing.
    bool runAction();
    bool hasAction() const { return bool(m_action); }
    QString sentence() const;

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void put(const QString &words);
    void retranslate();
    void recolour();
    QLabel *m_icon;
    QLabel *m_words;
    QPushButton *m_button;
    QToolButton *m_close;
    QTimer *m_goes;
    std::function<void()> m_action;
    bool m_isError = false;
    Error m_error;
};

} // namespace heyuan
