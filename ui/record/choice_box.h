#pragma once

#include <QComboBox>

class QCompleter;
class QStringListModel;

namespace heyuan {

/// A list to choose one row from, which can also be typed into: characters or pinyin initials narrow it down.
class ChoiceBox : public QComboBox
{
    Q_OBJECT
public:
    explicit ChoiceBox(QWidget *parent = nullptr);

    /// Keeps the chosen id if it is still there; else the first row is chosen, without a signal.
    void setChoices(const std::vector<std::pair<qint64, QString>> &choices);
    qint64 chosen() const { return currentData().toLongLong(); }
    bool choose(qint64 id);
    void step(int rows);

signals:
    void chosenByHand(qint64 id);

protected:
    void focusOutEvent(QFocusEvent *event) override;

private:
    void offer(const QString &typed);
    void take(const QString &title);
    QCompleter *m_completer;
    QStringListModel *m_offered;
};

} // namespace heyuan
