#pragma once

#include <QAbstractButton>

namespace heyuan {

/// A way to begin: icon, what it is, and a line that explains it.
class ChoiceButton : public QAbstractButton
{
    Q_OBJECT
public:
    ChoiceButton(const QString &iconName, QWidget *parent = nullptr);

    void setWords(const QString &title, const QString &explanation);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    QString m_explanation;
    QIcon m_icon;
};

} // namespace heyuan
