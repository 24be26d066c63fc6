#pragma once

#include "core/award/policy.h"

#include <QJsonObject>
#include <QWidget>

class QComboBox;
class QLineEdit;
class QToolButton;

namespace heyuan {

class ChoiceBox;

/// The facts of the award rules in the reader's words, for choosing one.
std::vector<std::pair<qint64, QString>> factChoices(const award::FactBook &book);

/// One condition of a rule as a line of fields: fact, comparison, value with its unit, and the document's own word.
class RuleConditionRow : public QWidget
{
    Q_OBJECT
public:
    RuleConditionRow(const award::FactBook &book, const QJsonObject &condition, QWidget *parent = nullptr);

    QJsonObject condition() const { return m_condition; }
    void retranslate();
    void setReadOnly(bool readOnly);
    QLineEdit &value() const { return *m_value; }

signals:
    void changed();
    void removed();
    void readingAsked(const QString &code); ///< of its unclear word

private:
    const award::AwardFact *fact() const;
    void showFact();
    void write();
    const award::FactBook &m_book;
    QJsonObject m_condition;
    bool m_isShowing = false;
    ChoiceBox *m_fact;
    QComboBox *m_comparison;
    QLineEdit *m_value;
    QComboBox *m_choice;
    QComboBox *m_unit;
    QLineEdit *m_word;
    QToolButton *m_reading;     ///< opens how its unclear word is read
    QToolButton *m_remove;
};

} // namespace heyuan
