#pragma once

#include <QJsonObject>
#include <QWidget>

class QComboBox;
class QLineEdit;
class QToolButton;
class QVBoxLayout;

namespace heyuan {

/// The result that a case of a self-test expects: one, or one for each reading where its words are unclear. Every result
/// that the rules know can be entered: not eligible, undecided, an amount, decided by a person or by another regulation.
class CaseResultEdit : public QWidget
{
    Q_OBJECT
public:
    explicit CaseResultEdit(QWidget *parent = nullptr);

    void setExpected(const QJsonObject &expected);
    /// As the file of cases writes it; empty: nobody has reckoned it yet.
    QJsonObject expected() const;
    void retranslate();

signals:
    void edited();

private:
    struct Row {
        QWidget *line;
        QComboBox *kind;
        QLineEdit *amount;
        QToolButton *remove;
    };
    void addRow();
    void removeRow(QWidget *line);
    void show(const Row &row, const QJsonObject &result);
    QJsonObject resultOf(const Row &row) const;
    void updateRows();
    QVBoxLayout *m_box;
    QToolButton *m_add;
    std::vector<Row> m_rows;
};

} // namespace heyuan
