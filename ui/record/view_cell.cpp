// What a field of the filter row takes from a cell of the table, and what a saved view keeps of it.
#include "core/record/entry.h"
#include "ui/record/filter_header.h"

#include <QJsonArray>
#include <QLineEdit>

namespace heyuan {

namespace {

using Test = Condition::Test;

// Never written otherwise: saved views hold these words.
const std::pair<Test, const char *> testKeys[] = {
    {Test::Is, "is"},           {Test::IsNot, "is_not"},   {Test::Contains, "contains"}, {Test::StartsWith, "starts"},
    {Test::AtLeast, "at_least"}, {Test::AtMost, "at_most"}, {Test::Above, "above"},       {Test::Below, "below"},
    {Test::Empty, "empty"},     {Test::NotEmpty, "not_empty"}, {Test::OneOf, "one_of"}};

QString keyOf(Test test)
{
    for (const auto &[one, key] : testKeys) {
        if (one == test)
            return QString::fromLatin1(key);
    }
    return {};
}

std::optional<Test> testOf(const QString &key)
{
    for (const auto &[one, name] : testKeys) {
        if (key == QLatin1String(name))
            return one;
    }
    return std::nullopt;
}

} // namespace

std::vector<Condition> FilterCell::conditions() const
{
    if (!m_exact.empty())
        return m_exact;
    const auto one = condition();
    return one ? std::vector{*one} : std::vector<Condition>();
}

void FilterCell::setExactly(Test test, const Condition &value)
{
    const bool goesOn = test == Test::IsNot && !m_exact.empty() && m_exact.front().test == Test::IsNot;
    std::vector<Condition> exact = goesOn ? m_exact : std::vector<Condition>();
    exact.push_back({value.field, test, value.value});
    {
        const QSignalBlocker quiet(this);
        clear();
    }
    m_exact = std::move(exact);
    retranslate();
    emit changed();
}

QString FilterCell::exactWords() const
{
    QStringList words;
    for (const Condition &one : m_exact)
        words << m_model.valueText(m_column, one.value);
    return words.join(screenLanguage() == Language::Chinese ? QStringLiteral("、") : QStringLiteral(", "));
}

QJsonObject FilterCell::state() const
{
    if (!isSet())
        return {};
    QJsonObject state{{QStringLiteral("key"), QString::fromUtf8(m_model.columns()[size_t(m_column)].key)}};
    if (!m_exact.empty()) {
        QJsonArray values;
        for (const Condition &one : m_exact)
            values << fileValue(m_model.type().field(one.field), one.value);
        state[QStringLiteral("field")] = QString::fromUtf8(m_exact.front().field);
        state[QStringLiteral("exactly")] = keyOf(m_exact.front().test);
        state[QStringLiteral("values")] = values;
        return state;
    }
    state[QStringLiteral("test")] = keyOf(m_test);
    if (m_edit)
        state[QStringLiteral("text")] = m_edit->text();
    else
        state[QStringLiteral("ticked")] = QJsonArray::fromStringList(m_ticked);
    return state;
}

// What a later version no longer knows, a test or a value, is left out.
void FilterCell::setState(const QJsonObject &state)
{
    const QSignalBlocker quiet(this);
    clear();
    const auto offered = tests();
    if (const auto exactly = testOf(state[QStringLiteral("exactly")].toString())) {
        const int at = m_model.type().indexOf(state[QStringLiteral("field")].toString().toUtf8());
        if (at < 0)
            return;
        const Field &field = m_model.type().fields[size_t(at)];
        for (const QJsonValue &value : state[QStringLiteral("values")].toArray()) {
            if (field.type == FieldType::Reference) {
                m_exact.push_back({field.key, *exactly, value.toString().toLongLong()});
            } else if (const auto read = parseValue(field, value.toString(), MoneyScale::Yuan); read && !read->isNull()) {
                m_exact.push_back({field.key, *exactly, *read});
            }
        }
    } else if (const auto test = testOf(state[QStringLiteral("test")].toString());
               test && std::find(offered.begin(), offered.end(), *test) != offered.end()) {
        m_test = *test;
        build();
        if (m_edit)
            m_edit->setText(state[QStringLiteral("text")].toString());
        const auto &choices = m_model.fieldAt(m_column).options.choices;
        for (const QJsonValue &value : state[QStringLiteral("ticked")].toArray()) {
            const QByteArray key = value.toString().toUtf8();
            const bool known = m_model.fieldAt(m_column).type == FieldType::Flag
                || std::any_of(choices.begin(), choices.end(), [&](const Choice &c) { return c.key == key; });
            if (known)
                m_ticked << value.toString();
        }
    }
    retranslate();
}

} // namespace heyuan
