#pragma once

#include "core/award/rule_publish.h"

#include <QWidget>

class QCheckBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QToolButton;
class QVBoxLayout;

namespace heyuan {

class RuleAmountForm;
class RuleConditionRow;

/// What a version of a rule says, in fields: its time, its conditions line by line, and its amount.
class RuleForm : public QWidget
{
    Q_OBJECT
public:
    explicit RuleForm(const award::FactBook &book, QWidget *parent = nullptr);

    /// The rule says how its unclear words are read.
    void setVersion(const RuleVersion &version, const award::JudgedRule &rule, bool readOnly);
    /// Takes what the fields say into the version.
    void write(RuleVersion &version) const;
    void retranslate();

    const std::vector<RuleConditionRow *> &conditions() const { return m_conditions; }

signals:
    void changed();
    void readingAsked(const QString &code); ///< the reader wants to see how an unclear word is decided

private:
    void addRow(const QJsonObject &condition, bool readOnly);
    void showConditions(const QString &conditions, bool readOnly);

    const award::FactBook &m_book;
    QFormLayout *m_fields;
    QLineEdit *m_from;
    QLineEdit *m_to;
    QLineEdit *m_basis;
    QLineEdit *m_decidedBy;
    QLineEdit *m_years;
    QCheckBox *m_once;
    QLabel *m_conditionHead;
    QVBoxLayout *m_conditionBox;
    QToolButton *m_addCondition;
    QLabel *m_readings;
    QLabel *m_amountHead;
    std::vector<RuleConditionRow *> m_conditions;
    RuleAmountForm *m_amount;
};

} // namespace heyuan
