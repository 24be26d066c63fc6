#include "ui/award/rule_condition_row.h"

#include "core/award/explanation.h"
#include "core/award/rule_units.h"
#include "ui/record/choice_box.h"
#include "ui/shell/icons.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QJsonArray>
#include <QLineEdit>
#include <QToolButton>

namespace heyuan {

using namespace award;

namespace {

bool isQuantity(const AwardFact &fact)
{
    return fact.type == FactType::Number || fact.type == FactType::Money || fact.type == FactType::Dollars;
}

QString written(const QJsonValue &value)
{
    if (value.isArray()) {
        QStringList all;
        for (const QJsonValue &one : value.toArray())
            all << one.toString();
        return all.join(QStringLiteral(", "));
    }
    return value.isDouble() ? QString::number(value.toDouble(), 'g', 15) : value.toString();
}

} // namespace

std::vector<std::pair<qint64, QString>> factChoices(const FactBook &book)
{
    std::vector<std::pair<qint64, QString>> all{{0, QStringLiteral("—")}};
    for (size_t i = 0; i < book.facts().size(); ++i)
        all.emplace_back(qint64(i) + 1, book.facts()[i].name.onScreen());
    return all;
}

RuleConditionRow::RuleConditionRow(const FactBook &book, const QJsonObject &condition, QWidget *parent)
    : QWidget(parent), m_book(book), m_condition(condition), m_fact(new ChoiceBox(this)), m_comparison(new QComboBox(this)), m_value(new QLineEdit(this)), m_choice(new QComboBox(this)), m_unit(new QComboBox(this)),
      m_word(new QLineEdit(this)), m_reading(new QToolButton(this)), m_remove(new QToolButton(this))
{
    m_fact->setObjectName(QStringLiteral("fact"));
    m_comparison->setObjectName(QStringLiteral("comparison"));
    m_value->setObjectName(QStringLiteral("value"));
    m_unit->setObjectName(QStringLiteral("unit"));
    m_fact->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_fact->setMinimumContentsLength(14);
    for (const char *sign : {">=", ">", "<=", "<", "=", "is", "in", "unclear"})
        m_comparison->addItem(QString(), QString::fromLatin1(sign));
    m_unit->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon); // English units are long
    m_unit->setMinimumContentsLength(6);
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_value->setMinimumWidth(80);
    m_word->setMinimumWidth(80);
    m_remove->setAutoRaise(true);
    m_remove->setIcon(icon(QStringLiteral("remove")));
    m_reading->setObjectName(QStringLiteral("reading"));
    m_reading->setAutoRaise(true);
    m_reading->setIcon(icon(QStringLiteral("help")));
    auto *box = new QHBoxLayout(this);
    box->setContentsMargins({});
    box->setSpacing(space::grid);
    box->addWidget(m_fact, 5);
    box->addWidget(m_comparison, 2);
    box->addWidget(m_value, 2);
    box->addWidget(m_choice, 2);
    box->addWidget(m_unit, 2);
    box->addWidget(m_word, 2);
    box->addWidget(m_reading);
    box->addWidget(m_remove);
    connect(m_fact, &ChoiceBox::chosenByHand, this, [this](qint64 chosen) {
        if (chosen > 0)
            m_condition.insert(QStringLiteral("field"), m_book.fact(int(chosen) - 1).key);
        else
            m_condition.remove(QStringLiteral("field"));
        for (const char *stale : {"value", "unit"}) // of the fact before
            m_condition.remove(QLatin1String(stale));
        showFact();
        write();
    });
    for (QComboBox *one : {m_comparison, m_choice, m_unit})
        connect(one, &QComboBox::activated, this, &RuleConditionRow::write);
    for (QLineEdit *one : {m_value, m_word})
        connect(one, &QLineEdit::textEdited, this, &RuleConditionRow::write);
    connect(m_remove, &QToolButton::clicked, this, &RuleConditionRow::removed);
    connect(m_reading, &QToolButton::clicked, this, [this] { emit readingAsked(m_condition.value(QLatin1String("unclear")).toArray().first().toString()); });
    retranslate();
}

const AwardFact *RuleConditionRow::fact() const
{
    const int index = m_book.indexOf(m_condition.value(QLatin1String("field")).toString());
    return index < 0 ? nullptr : &m_book.fact(index);
}

void RuleConditionRow::showFact()
{
    m_isShowing = true;
    const AwardFact *known = fact();
    const bool isTyped = !known || isQuantity(*known) || m_condition.value(QLatin1String("value")).isArray();
    m_value->setVisible(isTyped);
    m_choice->setVisible(!isTyped);
    m_unit->clear();
    for (const QString &unit : known ? unitsOf(m_book, *known) : QStringList())
        m_unit->addItem(unitText(unit).onScreen(), unit);
    m_unit->setVisible(m_unit->count() > 0);
    const QString unit = m_condition.value(QLatin1String("unit")).toString();
    m_unit->setCurrentIndex(std::max(0, m_unit->findData(unit.isEmpty() && known ? known->unit : unit)));
    m_unit->setToolTip(m_unit->currentText());
    m_choice->clear();
    if (known && known->type == FactType::Flag) {
        m_choice->addItem(tr("yes"), QStringLiteral("true"));
        m_choice->addItem(tr("no"), QStringLiteral("false"));
        m_choice->setCurrentIndex(m_condition.value(QLatin1String("value")).toBool(true) ? 0 : 1);
    } else if (known) {
        for (const FactChoice &one : known->choices)
            m_choice->addItem(one.name.onScreen(), one.key);
        m_choice->setCurrentIndex(std::max(0, m_choice->findData(m_condition.value(QLatin1String("value")).toString())));
    }
    const QString value = written(m_condition.value(QLatin1String("value")));
    if (m_value->text() != value)
        m_value->setText(value);
    m_isShowing = false;
}

/// Takes what the fields say. The words of the condition follow from them, in both languages.
void RuleConditionRow::write()
{
    if (m_isShowing)
        return;
    const AwardFact *known = fact();
    m_condition.insert(QStringLiteral("comparison"), m_comparison->currentData().toString());
    m_condition.insert(QStringLiteral("word"), m_word->text().trimmed());
    if (m_condition.value(QLatin1String("word")).toString().isEmpty())
        m_condition.remove(QStringLiteral("word"));
    if (known && m_condition.value(QLatin1String("value")).isArray()) {
        QJsonArray all;
        for (const QString &one : m_value->text().split(u',', Qt::SkipEmptyParts))
            all.append(one.trimmed());
        m_condition.insert(QStringLiteral("value"), all);
    } else if (known && isQuantity(*known)) {
        m_condition.insert(QStringLiteral("value"), m_value->text().trimmed().remove(u','));
    } else if (known) {
        m_condition.insert(QStringLiteral("value"), known->type == FactType::Flag ? QJsonValue(m_choice->currentIndex() == 0) : QJsonValue(m_choice->currentData().toString()));
    }
    if (m_unit->count() > 0)
        m_condition.insert(QStringLiteral("unit"), m_unit->currentData().toString());
    if (const auto read = readCondition({}, m_book, m_condition)) {
        const Text threshold = thresholdWords(m_book, *read);
        for (const auto &[key, language] : {std::pair(QStringLiteral("zh"), Language::Chinese), {QStringLiteral("en"), Language::English}})
            m_condition.insert(key, known->name.in(language) + (language == Language::Chinese ? QStringLiteral("：") : QStringLiteral(": ")) + threshold.in(language));
    }
    emit changed();
}

void RuleConditionRow::setReadOnly(bool readOnly)
{
    for (QWidget *one : std::initializer_list<QWidget *>{m_fact, m_comparison, m_choice, m_unit})
        one->setEnabled(!readOnly);
    m_value->setReadOnly(readOnly);
    m_word->setReadOnly(readOnly);
    m_remove->setVisible(!readOnly);
}

void RuleConditionRow::retranslate()
{
    m_fact->setChoices(factChoices(m_book));
    m_fact->choose(m_book.indexOf(m_condition.value(QLatin1String("field")).toString()) + 1);
    const QStringList words{tr("at least"), tr("more than"), tr("at most"), tr("less than"), tr("equal to"), tr("is"), tr("one of"), tr("as the word is read")};
    for (int i = 0; i < words.size(); ++i)
        m_comparison->setItemText(i, words[i]);
    m_comparison->setCurrentIndex(std::max(0, m_comparison->findData(m_condition.value(QLatin1String("comparison")).toString())));
    m_fact->setAccessibleName(tr("Fact"));
    m_comparison->setAccessibleName(tr("Comparison"));
    m_value->setAccessibleName(tr("Value"));
    m_choice->setAccessibleName(tr("Value"));
    m_unit->setAccessibleName(tr("Unit"));
    m_word->setAccessibleName(tr("The document's own word"));
    m_word->setPlaceholderText(tr("word"));
    m_word->setToolTip(tr("The document's own word, as 以上 or 突破; where it is unclear, its reading decides"));
    m_remove->setToolTip(tr("Remove this condition"));
    m_word->setText(m_condition.value(QLatin1String("word")).toString());
    const QJsonArray unclear = m_condition.value(QLatin1String("unclear")).toArray();
    m_reading->setVisible(!unclear.isEmpty());
    m_reading->setToolTip(tr("Unclear word, %1: open how it is read").arg(written(unclear)));
    m_reading->setAccessibleName(m_reading->toolTip());
    showFact();
}

} // namespace heyuan
