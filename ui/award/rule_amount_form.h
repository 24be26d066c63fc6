#pragma once

#include "core/award/policy.h"

#include <QJsonObject>
#include <QWidget>

class QComboBox;
class QFormLayout;
class QGridLayout;
class QLabel;
class QLineEdit;
class QToolButton;

namespace heyuan {

class ChoiceBox;

/// The amount of a rule in fields: its form, and what that form needs; tiers as lines that are added and removed.
class RuleAmountForm : public QWidget
{
    Q_OBJECT
public:
    explicit RuleAmountForm(const award::FactBook &book, QWidget *parent = nullptr);

    QJsonObject amount() const { return m_amount; }
    void setAmount(const QJsonObject &amount);
    void setReadOnly(bool readOnly);
    void retranslate();

signals:
    void changed();

private:
    struct Field {
        QByteArray key; ///< of the JSON
        enum class Kind { Yuan, Number, Codes, Words } kind;
        QLineEdit *edit;
        QLabel *label;
    };
    void addField(const char *key, Field::Kind kind);
    void showForm();
    void showTiers();
    void writeField(const Field &field);
    void writeTier(qsizetype row, const QString &key, const QJsonValue &value);
    void addTier();
    QString form() const;
    QString measureKey() const;
    QString tierMoneyKey() const;
    bool uses(const QByteArray &key) const;

    const award::FactBook &m_book;
    QJsonObject m_amount;
    bool m_isReadOnly = false;
    QFormLayout *m_layout;
    QComboBox *m_form;
    ChoiceBox *m_of;
    ChoiceBox *m_measure;
    QComboBox *m_rateUnit;
    QComboBox *m_capPer;
    std::vector<Field> m_fields;
    QWidget *m_tiers;
    QGridLayout *m_tierGrid;
    QToolButton *m_addTier;
    QLabel *m_formLabel;
    QLabel *m_ofLabel;
    QLabel *m_measureLabel;
    QLabel *m_rateUnitLabel;
    QLabel *m_capPerLabel;
    QLabel *m_tierLabel;
};

} // namespace heyuan
