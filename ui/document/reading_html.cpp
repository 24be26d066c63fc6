#include "ui/document/reading_html.h"

#include "core/plan/document.h"
#include "core/plan/reading.h"
#include "core/record/entry.h"

namespace heyuan {

namespace {

QString text(const Record &record, const char *key) { return readingType().value(record, key).toString(); }
QString quoted(const QString &words) { return QStringLiteral("“%1”").arg(words.simplified().toHtmlEscaped()); }

} // namespace

QString ReadingHtml::line(const QString &html, const QColor &colour, int above) const
{
    return QStringLiteral("<p style='margin:%1px 0 4px 0; line-height:135%; color:%2'>%3</p>").arg(above).arg(colour.name(), html);
}

QString ReadingHtml::wording(Store &store, const Record &reading, bool withChoices) const
{
    const RecordType &type = readingType();
    const QString code = text(reading, "code").toHtmlEscaped();
    const QString weight = displayValue(type.field("severity"), type.value(reading, "severity"), m_language).toHtmlEscaped();
    QString html = line(weight.isEmpty() ? code : say("ReadingHtml", "%1 · weight: %2").arg(code).arg(weight).in(m_language), m_colours.mutedText);
    html += line(QStringLiteral("<b>%1</b>").arg(Text::of(text(reading, "question_zh"), text(reading, "question_en")).in(m_language).toHtmlEscaped()),
                 m_colours.text);
    html += line(quoted(text(reading, "quote")), m_colours.text);
    html += elsewhere(store, reading);
    if (withChoices)
        html += choices(reading);
    const Text handling = Text::of(text(reading, "handling_zh"), text(reading, "handling_en"));
    if (!handling.isEmpty())
        html += line(say("ReadingHtml", "Handling as long as nothing is decided: %1").arg(handling).in(m_language).toHtmlEscaped(), m_colours.mutedText, 4);
    if (isDecided(reading))
        html += line(QStringLiteral("<b>%1</b>").arg(decisionNote(reading).in(m_language).toHtmlEscaped()), m_colours.accentText, 4);
    if (withChoices) {
        const Text action = isDecided(reading) ? say("ReadingHtml", "Change the decision …") : say("ReadingHtml", "Decide …");
        html += line(QStringLiteral("<a href='decide:%1' style='color:%2; text-decoration:none'>%3</a>")
                         .arg(QString::number(reading.id), m_colours.accentText.name(), action.in(m_language).toHtmlEscaped()), m_colours.accentText, 4);
    }
    return html;
}

QString ReadingHtml::elsewhere(Store &store, const Record &reading) const
{
    if (text(reading, "other_quote").isEmpty())
        return {};
    QString place = Text::plain(text(reading, "other_document")).in(m_language).toHtmlEscaped();
    Filter filter;
    filter.conditions.push_back({"code", Condition::Test::Is, text(reading, "other_clause")});
    const auto found = store.select(clauseType(), filter);
    if (found && !found->empty()) {
        const QString path = clauseType().value(found->front(), "path").toString().toHtmlEscaped();
        place = QStringLiteral("%1 <a href='clause:%2' style='color:%3; text-decoration:none'>%4</a>")
                    .arg(place, QString::number(found->front().id), m_colours.accentText.name(), path);
    }
    // The words elsewhere may be a row of a printed table.
    const QString words = text(reading, "other_quote").replace(u'\t', u' ');
    return line(say("ReadingHtml", "Words in %1: %2").arg(place).arg(quoted(words)).in(m_language), m_colours.mutedText);
}

QString ReadingHtml::choices(const Record &reading) const
{
    const auto possible = possibleReadings(reading);
    const QString decided = text(reading, "decided");
    QString rows;
    const auto row = [&](const QString &words, bool chosen) {
        const QString colour = (chosen ? m_colours.accentText : m_colours.text).name();
        rows += QStringLiteral("<tr><td style='padding:1px 8px 3px 0; color:%1'>%2</td><td style='padding:1px 0 3px 0; color:%1'>%3</td></tr>")
                    .arg(colour, chosen ? QStringLiteral("●") : QStringLiteral("○"), words.toHtmlEscaped());
    };
    const bool onlyHandling = possible.size() == 1 && possible.front().key == reading::asHandled;
    for (const PossibleReading &one : possible) {
        if (!onlyHandling || decided == one.key)
            row(onlyHandling ? say("ReadingHtml", "Confirmed as handled").in(m_language) : one.words.in(m_language), decided == one.key);
    }
    if (decided == reading::ownWords)
        row(text(reading, "decided_words"), true);
    return rows.isEmpty() ? QString() : QStringLiteral("<table cellspacing='0' style='margin:2px 0 2px 0'>%1</table>").arg(rows);
}

} // namespace heyuan
