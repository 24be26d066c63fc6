#include "app/command/command.h"

#include "core/identity/identifier.h"

#include <QJsonObject>

// check id, check credit-code, check mobile, check bank-card: numbers as somebody typed them, without a database.
namespace heyuan::command {

namespace {

struct IdentifierKind {
    const char *word;
    IdentifierReading (*read)(const QString &typed);
    QString (*masked)(const QString &value);
};

const IdentifierKind kinds[] = {
    {"id", [](const QString &typed) { return readCitizenId(typed, QDate::currentDate()); }, maskedCitizenId},
    {"credit-code", readCreditCode, [](const QString &value) { return value; }}, // public, not personal
    {"mobile", readMobile, maskedPhone},
    {"bank-card", readBankCard, maskedAccount},
};

QJsonObject asJson(const IdentifierReading &reading, const QString &shown, int position)
{
    QJsonObject row{{QStringLiteral("position"), position},
                    {QStringLiteral("valid"), reading.isAccepted()},
                    {QStringLiteral("doubtful"), reading.isDoubtful},
                    {QStringLiteral("value"), shown},
                    {QStringLiteral("code"), QString::fromLatin1(reading.fault)},
                    {QStringLiteral("zh"), reading.sentence.in(Language::Chinese)},
                    {QStringLiteral("en"), reading.sentence.in(Language::English)}};
    QJsonArray notes;
    for (const Text &note : reading.notes)
        notes.append(QJsonObject{{QStringLiteral("zh"), note.in(Language::Chinese)}, {QStringLiteral("en"), note.in(Language::English)}});
    row.insert(QStringLiteral("notes"), notes);
    if (reading.birth.isValid())
        row.insert(QStringLiteral("birth"), reading.birth.toString(Qt::ISODate));
    if (reading.sex)
        row.insert(QStringLiteral("sex"), *reading.sex == Sex::Male ? QStringLiteral("male") : QStringLiteral("female"));
    if (!reading.region.isEmpty())
        row.insert(QStringLiteral("region"), reading.region);
    return row;
}

} // namespace

/// Exit 1 when one of them is refused.
int runCheckIdentifiers(Session &session, const QStringList &words)
{
    const auto kind = std::find_if(std::begin(kinds), std::end(kinds),
                                   [&](const IdentifierKind &one) { return words.first() == QLatin1String(one.word); });
    if (kind == std::end(kinds) || words.size() < 2)
        return session.wrongUse(say("Command", "Write: heyuan check id|credit-code|mobile|bank-card NUMBER…"));
    bool isFaulty = false;
    QJsonArray json;
    OutputTable table;
    table.head = {session.in(say("Command", "No.")), session.in(say("Command", "Number")), session.in(say("Command", "Result")),
                  session.in(say("Command", "Finding"))};
    for (int i = 1; i < words.size(); ++i) {
        const IdentifierReading reading = kind->read(words[i]);
        isFaulty = isFaulty || !reading.isAccepted();
        // A refused number is not repeated: the reader has it before him, and what may be wrong is not masked rightly.
        const QString shown = reading.isAccepted() ? kind->masked(reading.value) : QString();
        json.append(asJson(reading, shown, i));
        QStringList findings;
        if (!reading.sentence.isEmpty())
            findings << session.in(reading.sentence);
        for (const Text &note : reading.notes)
            findings << session.in(note);
        table.rows.push_back({QString::number(i), shown.isEmpty() ? QStringLiteral("—") : shown,
                              session.in(!reading.isAccepted()  ? say("Command", "refused")
                                         : reading.isDoubtful ? say("Command", "doubtful")
                                                              : say("Command", "right")),
                              findings.join(u' ')});
    }
    if (session.options().json)
        session.print(json);
    else
        session.print(table);
    return isFaulty ? DataFaults : Done;
}

} // namespace heyuan::command
