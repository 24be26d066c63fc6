#include "ui/award/rule_amount_form.h"

#include "core/award/rule_units.h"
#include "ui/award/rule_condition_row.h"
#include "ui/record/choice_box.h"
#include "ui/shell/icons.h"
#include "ui/theme/theme.h"

#include <QFormLayout>
#include <QGridLayout>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

namespace heyuan {

using namespace award;

namespace {

QString yuanOf(const QJsonValue &fen)
{
    if (!fen.isDouble())
        return {};
    QString text = Money::fen(fen.toInteger()).toText(MoneyScale::Yuan);
    if (text.endsWith(QLatin1String(".00")))
        text.chop(3);
    return text;
}

QJsonValue fenOf(const QString &yuan)
{
    const auto money = Money::parse(yuan);
    return money ? QJsonValue(money->fen()) : QJsonValue(-1); // the critic of the rule says what is wrong
}

QString plain(const QJsonValue &value)
{
    return value.isDouble() ? QString::number(value.toDouble(), 'g', 15) : value.toString();
}

} // namespace

RuleAmountForm::RuleAmountForm(const FactBook &book, QWidget *parent)
    : QWidget(parent), m_book(book), m_layout(new QFormLayout(this)), m_form(new QComboBox(this)), m_of(new ChoiceBox(this)), m_measure(new ChoiceBox(this)), m_rateUnit(new QComboBox(this)), m_capPer(new QComboBox(this)),
      m_tiers(new QWidget(this)), m_tierGrid(new QGridLayout(m_tiers)), m_addTier(new QToolButton(this)), m_formLabel(new QLabel(this)), m_ofLabel(new QLabel(this)), m_measureLabel(new QLabel(this)), m_rateUnitLabel(new QLabel(this)),
      m_capPerLabel(new QLabel(this)), m_tierLabel(new QLabel(this))
{
    m_layout->setContentsMargins({});
    m_layout->setHorizontalSpacing(space::gap);
    m_layout->setVerticalSpacing(space::grid);
    m_layout->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->setObjectName(QStringLiteral("amountForm"));
    m_tierGrid->setContentsMargins({});
    m_tierGrid->setSpacing(space::grid);
    m_addTier->setObjectName(QStringLiteral("addTier"));
    m_addTier->setAutoRaise(true);
    m_addTier->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_addTier->setIcon(icon(QStringLiteral("add")));
    for (const char *form : {"fixed", "tiers", "rate", "share", "per_currency", "interest_share", "contribution_share", "up_to", "reference"})
        m_form->addItem(QString(), QString::fromLatin1(form));
    for (const char *per : {"award", "year", "beneficiary"})
        m_capPer->addItem(QString(), QString::fromLatin1(per));
    for (const QString &unit : rateUnits())
        m_rateUnit->addItem(unitText(unit).onScreen(), unit);
    for (ChoiceBox *one : {m_of, m_measure}) {
        one->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        one->setMinimumContentsLength(18);
    }
    m_layout->addRow(m_formLabel, m_form);
    addField("amount_fen", Field::Kind::Yuan);
    addField("rate_fen", Field::Kind::Yuan);
    m_layout->addRow(m_rateUnitLabel, m_rateUnit);
    addField("percent", Field::Kind::Number);
    addField("increase", Field::Kind::Number);
    m_layout->addRow(m_ofLabel, m_of);
    addField("months", Field::Kind::Number);
    m_layout->addRow(m_measureLabel, m_measure);
    m_layout->addRow(m_tierLabel, m_tiers);
    m_layout->addRow(QString(), m_addTier);
    addField("cap_fen", Field::Kind::Yuan);
    m_layout->addRow(m_capPerLabel, m_capPer);
    addField("refers_to", Field::Kind::Words);
    addField("deduct", Field::Kind::Codes);
    addField("not_after", Field::Kind::Codes);
    addField("beside", Field::Kind::Codes);
    connect(m_form, &QComboBox::activated, this, [this] {
        m_amount.insert(QStringLiteral("form"), form());
        showForm();
        emit changed();
    });
    connect(m_of, &ChoiceBox::chosenByHand, this, [this](qint64 chosen) {
        m_amount.remove(QStringLiteral("basis"));
        m_amount.insert(QStringLiteral("of"), chosen > 0 ? QJsonValue(m_book.fact(int(chosen) - 1).key) : QJsonValue(QString()));
        emit changed();
    });
    connect(m_measure, &ChoiceBox::chosenByHand, this, [this](qint64 chosen) {
        m_amount.insert(measureKey(), chosen > 0 ? QJsonValue(m_book.fact(int(chosen) - 1).key) : QJsonValue(QString()));
        m_amount.insert(QStringLiteral("tiers"), QJsonArray());
        addTier();
    });
    connect(m_rateUnit, &QComboBox::activated, this, [this] {
        m_amount.insert(QStringLiteral("rate_unit"), m_rateUnit->currentData().toString());
        emit changed();
    });
    connect(m_capPer, &QComboBox::activated, this, [this] {
        m_amount.insert(QStringLiteral("cap_per"), m_capPer->currentData().toString());
        emit changed();
    });
    connect(m_addTier, &QToolButton::clicked, this, &RuleAmountForm::addTier);
    retranslate();
}

void RuleAmountForm::addField(const char *key, Field::Kind kind)
{
    Field field{key, kind, new QLineEdit(this), new QLabel(this)};
    field.edit->setObjectName(QStringLiteral("amount.") + QString::fromLatin1(key));
    m_layout->addRow(field.label, field.edit);
    m_fields.push_back(field);
    connect(field.edit, &QLineEdit::textEdited, this, [this, field] { writeField(field); });
}

QString RuleAmountForm::form() const { return m_form->currentData().toString(); }
QString RuleAmountForm::measureKey() const { return form() == u"interest_share" ? QStringLiteral("field") : QStringLiteral("measure"); }
QString RuleAmountForm::tierMoneyKey() const { return form() == u"interest_share" ? QStringLiteral("cap_fen") : QStringLiteral("amount_fen"); }

/// Which fields a form has.
bool RuleAmountForm::uses(const QByteArray &key) const
{
    static const QHash<QString, QByteArrayList> fields{{QStringLiteral("fixed"), {"amount_fen"}},
                                                       {QStringLiteral("tiers"), {"measure", "cap_fen"}},
                                                       {QStringLiteral("rate"), {"rate_fen", "rate_unit", "of", "months", "cap_fen"}},
                                                       {QStringLiteral("share"), {"percent", "of", "cap_fen"}},
                                                       {QStringLiteral("per_currency"), {"rate_fen", "of", "cap_fen"}},
                                                       {QStringLiteral("interest_share"), {"percent", "of", "measure"}},
                                                       {QStringLiteral("contribution_share"), {"percent", "increase"}},
                                                       {QStringLiteral("up_to"), {"cap_fen"}},
                                                       {QStringLiteral("reference"), {"refers_to"}}};
    if (key == "deduct" || key == "not_after" || key == "beside")
        return form() != u"reference";
    return fields.value(form()).contains(key);
}

void RuleAmountForm::writeField(const Field &field)
{
    const QString text = field.edit->text().trimmed();
    const QString key = QString::fromLatin1(field.key);
    const bool isContribution = form() == u"contribution_share";
    if (field.kind == Field::Kind::Codes) {
        QJsonArray codes;
        QString list = text;
        for (const QString &code : list.replace(u'，', u',').split(u',', Qt::SkipEmptyParts))
            codes.append(code.trimmed());
        if (codes.isEmpty() && key != u"beside") // given beside none is something else than not said
            m_amount.remove(key);
        else
            m_amount.insert(key, codes);
    } else if (isContribution && (key == u"percent" || key == u"increase")) {
        const QString part = key == u"percent" ? QStringLiteral("first_year") : key;
        QJsonObject share = m_amount.value(part).toObject();
        share.insert(QStringLiteral("percent"), text);
        m_amount.insert(part, share);
    } else if (text.isEmpty()) {
        m_amount.remove(key);
    } else if (field.kind == Field::Kind::Yuan) {
        m_amount.insert(key, fenOf(text));
    } else if (key == u"months") {
        m_amount.insert(key, text.toInt());
    } else {
        m_amount.insert(key, text);
    }
    emit changed();
}

void RuleAmountForm::setAmount(const QJsonObject &amount)
{
    m_amount = amount;
    m_form->setCurrentIndex(std::max(0, m_form->findData(amount[QLatin1String("form")].toString())));
    showForm();
}

void RuleAmountForm::showForm()
{
    const bool isContribution = form() == u"contribution_share";
    for (const Field &field : m_fields) {
        const QString key = QString::fromLatin1(field.key);
        QString text;
        if (isContribution && (key == u"percent" || key == u"increase")) {
            const QJsonValue own = m_amount.value(key == u"percent" ? QStringLiteral("first_year") : key)[QLatin1String("percent")];
            text = plain(own.isUndefined() ? m_amount.value(QLatin1String("percent")) : own);
        } else if (field.kind == Field::Kind::Codes) {
            text = m_amount.value(key).toVariant().toStringList().join(QStringLiteral(", "));
        } else {
            text = field.kind == Field::Kind::Yuan ? yuanOf(m_amount.value(key)) : plain(m_amount.value(key));
        }
        field.edit->setText(text);
        m_layout->setRowVisible(field.edit, uses(field.key));
    }
    const QString of = m_amount.contains(QLatin1String("of")) ? m_amount.value(QLatin1String("of")).toString() : m_amount.value(QLatin1String("basis")).toString();
    m_of->choose(m_book.indexOf(of) + 1);
    m_measure->choose(m_book.indexOf(m_amount.value(measureKey()).toString()) + 1);
    m_rateUnit->setCurrentIndex(std::max(0, m_rateUnit->findData(m_amount.value(QLatin1String("rate_unit")).toString())));
    m_capPer->setCurrentIndex(std::max(0, m_capPer->findData(m_amount.value(QLatin1String("cap_per")).toString())));
    m_layout->setRowVisible(m_of, uses("of"));
    m_layout->setRowVisible(m_measure, uses("measure"));
    m_layout->setRowVisible(m_tiers, uses("measure"));
    m_layout->setRowVisible(m_addTier, uses("measure") && !m_isReadOnly);
    m_layout->setRowVisible(m_rateUnit, uses("rate_unit"));
    m_layout->setRowVisible(m_capPer, uses("cap_fen"));
    showTiers();
}

void RuleAmountForm::addTier()
{
    QJsonArray tiers = m_amount.value(QLatin1String("tiers")).toArray();
    QJsonObject tier;
    if (!tiers.isEmpty()) { // begins where the last one ends
        const QJsonObject last = tiers.last().toObject();
        for (const char *key : {"unit", "word"}) {
            if (last.contains(QLatin1String(key)))
                tier.insert(QLatin1String(key), last[QLatin1String(key)]);
        }
        if (last.contains(QLatin1String("to")))
            tier.insert(QStringLiteral("from"), last[QLatin1String("to")]);
    }
    tiers.append(tier);
    m_amount.insert(QStringLiteral("tiers"), tiers);
    showTiers();
    emit changed();
}

void RuleAmountForm::writeTier(qsizetype row, const QString &key, const QJsonValue &value)
{
    QJsonArray tiers = m_amount.value(QLatin1String("tiers")).toArray();
    QJsonObject tier = tiers[row].toObject();
    if (value.isString() && value.toString().isEmpty())
        tier.remove(key);
    else
        tier.insert(key, value);
    tiers[row] = tier;
    m_amount.insert(QStringLiteral("tiers"), tiers);
    emit changed();
}

void RuleAmountForm::showTiers()
{
    while (QLayoutItem *item = m_tierGrid->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    const int index = m_book.indexOf(m_amount.value(measureKey()).toString());
    if (!uses("measure") || index < 0)
        return;
    const AwardFact &fact = m_book.fact(index);
    const QStringList units = unitsOf(m_book, fact);
    const QJsonArray tiers = m_amount.value(QLatin1String("tiers")).toArray();
    const auto line = [this](qsizetype row, const QString &key, const QString &text, const QString &name, bool isMoney) {
        auto *edit = new QLineEdit(text, m_tiers);
        edit->setObjectName(QStringLiteral("tier%1.%2").arg(row).arg(key));
        edit->setPlaceholderText(name);
        edit->setAccessibleName(name);
        edit->setReadOnly(m_isReadOnly);
        connect(edit, &QLineEdit::textEdited, this, [this, row, key, isMoney](const QString &typed) {
            writeTier(row, key, isMoney ? fenOf(typed) : QJsonValue(typed.trimmed().remove(u',')));
        });
        return edit;
    };
    for (qsizetype row = 0; row < tiers.size(); ++row) {
        const QJsonObject tier = tiers[row].toObject();
        int column = 0;
        const auto put = [&](QWidget *widget) { m_tierGrid->addWidget(widget, int(row), column++); };
        if (fact.choices.empty()) {
            put(line(row, QStringLiteral("from"), plain(tier[QLatin1String("from")]), tr("from"), false));
            put(line(row, QStringLiteral("to"), plain(tier[QLatin1String("to")]), tr("to (open)"), false));
            auto *unit = new QComboBox(m_tiers);
            for (const QString &one : units)
                unit->addItem(unitText(one).onScreen(), one);
            unit->setCurrentIndex(std::max(0, unit->findData(tier[QLatin1String("unit")].toString())));
            unit->setAccessibleName(tr("Unit"));
            unit->setEnabled(!m_isReadOnly);
            connect(unit, &QComboBox::activated, this, [this, row, unit] { writeTier(row, QStringLiteral("unit"), unit->currentData().toString()); });
            put(unit);
            put(line(row, QStringLiteral("word"), tier[QLatin1String("word")].toString(), tr("word"), false));
        } else {
            auto *level = new QComboBox(m_tiers);
            level->addItem(QStringLiteral("—"), QString());
            for (const FactChoice &one : fact.choices)
                level->addItem(one.name.onScreen(), one.key);
            level->setCurrentIndex(std::max(0, level->findData(tier[QLatin1String("level")].toString())));
            level->setAccessibleName(fact.name.onScreen());
            level->setEnabled(!m_isReadOnly);
            connect(level, &QComboBox::activated, this, [this, row, level] { writeTier(row, QStringLiteral("level"), level->currentData().toString()); });
            put(level);
        }
        put(line(row, tierMoneyKey(), yuanOf(tier[tierMoneyKey()]), form() == u"interest_share" ? tr("cap (yuan)") : tr("amount (yuan)"), true));
        auto *remove = new QToolButton(m_tiers);
        remove->setAutoRaise(true);
        remove->setIcon(icon(QStringLiteral("remove")));
        remove->setToolTip(tr("Remove this tier"));
        remove->setVisible(!m_isReadOnly);
        connect(remove, &QToolButton::clicked, this, [this, row] {
            QJsonArray left = m_amount.value(QLatin1String("tiers")).toArray();
            left.removeAt(row);
            m_amount.insert(QStringLiteral("tiers"), left);
            showTiers();
            emit changed();
        });
        put(remove);
    }
}

void RuleAmountForm::setReadOnly(bool readOnly)
{
    m_isReadOnly = readOnly;
    for (QWidget *one : std::initializer_list<QWidget *>{m_form, m_of, m_measure, m_rateUnit, m_capPer})
        one->setEnabled(!readOnly);
    for (const Field &field : m_fields)
        field.edit->setReadOnly(readOnly);
    showForm();
}

void RuleAmountForm::retranslate()
{
    const QStringList forms{tr("fixed sum"), tr("tiers, the highest reached"), tr("rate × quantity × months"), tr("share of a cost"), tr("yuan per US dollar"), tr("share of interest, cap by tiers"), tr("share of fiscal contribution"), tr("up to, a person decides"), tr("another regulation decides")};
    for (int i = 0; i < forms.size(); ++i)
        m_form->setItemText(i, forms[i]);
    const QStringList pers{tr("per award"), tr("per year"), tr("per beneficiary")};
    for (int i = 0; i < pers.size(); ++i)
        m_capPer->setItemText(i, pers[i]);
    m_formLabel->setText(tr("Form:"));
    m_ofLabel->setText(tr("Of:"));
    m_measureLabel->setText(tr("Tiers of:"));
    m_rateUnitLabel->setText(tr("Counted by:"));
    m_capPerLabel->setText(tr("Cap counts:"));
    m_tierLabel->setText(tr("Tiers:"));
    m_addTier->setText(tr("Add a tier"));
    const QHash<QByteArray, QString> words{{"amount_fen", tr("Amount (yuan):")}, {"rate_fen", tr("Rate (yuan):")}, {"percent", tr("Share (%):")}, {"increase", tr("Share of the increase (%):")}, {"months", tr("Months at most:")},
                                           {"cap_fen", tr("Cap (yuan):")}, {"refers_to", tr("Regulation:")}, {"deduct", tr("Less awards of rules:")}, {"not_after", tr("Not after awards of rules:")}, {"beside", tr("In addition to awards of rules (* for all):")}};
    for (const Field &field : m_fields) {
        field.label->setText(words.value(field.key));
        field.edit->setAccessibleName(field.label->text());
        field.label->setBuddy(field.edit);
        if (field.key == "beside")
            field.edit->setPlaceholderText(tr("as the issued rule says"));
    }
    for (ChoiceBox *one : {m_of, m_measure})
        one->setChoices(factChoices(m_book));
    m_of->setAccessibleName(m_ofLabel->text());
    m_measure->setAccessibleName(m_measureLabel->text());
    m_form->setAccessibleName(m_formLabel->text());
    for (int i = 0; i < m_rateUnit->count(); ++i)
        m_rateUnit->setItemText(i, unitText(m_rateUnit->itemData(i).toString()).onScreen());
    m_rateUnit->setAccessibleName(m_rateUnitLabel->text());
    m_capPer->setAccessibleName(m_capPerLabel->text());
    showForm();
}

} // namespace heyuan
