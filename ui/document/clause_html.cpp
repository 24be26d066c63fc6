#include "ui/document/clause_html.h"

#include "core/plan/document.h"
#include "core/record/entry.h"

namespace heyuan {

namespace {

QString paragraphs(const QString &html)
{
    return QString(html).replace(u'\n', QLatin1String("<br>"));
}

QString budgetMoney(const RecordType &type, const Record &record)
{
    if (type.name != "budget_line")
        return {};
    QStringList parts;
    for (const char *key : {"total_fen", "central_fen", "local_fen"})
        parts << Money::fen(type.value(record, key).toLongLong()).toText(MoneyScale::TenThousand);
    return say("ClauseHtml", "%1 = %2 central + %3 local (RMB 10,000)").arg(parts[0]).arg(parts[1]).arg(parts[2]).onScreen();
}

} // namespace

QString ClauseHtml::words(const RecordType &type, const Record &record, const char *stem) const
{
    const QByteArray key(stem);
    return Text::of(type.value(record, key + "_zh").toString(), type.value(record, key + "_en").toString()).in(m_language).toHtmlEscaped();
}

QString ClauseHtml::head(const Record &document, const Record *clause) const
{
    const RecordType &type = documentType();
    QString status = displayValue(type.field("status"), type.value(document, "status"), m_language).toHtmlEscaped();
    QString line = QStringLiteral("<span style='color:%1'>%2 · %3 · %4</span>")
                       .arg(m_colours.mutedText.name(), type.value(document, "code").toString().toHtmlEscaped(), words(type, document, "short"), status);
    if (!clause)
        return line + QStringLiteral("<br><b>%1</b>").arg(words(type, document, "name"));
    return line + QStringLiteral("<br><b>%1</b>&nbsp; %2").arg(clauseType().value(*clause, "path").toString().toHtmlEscaped(), words(clauseType(), *clause, "name"));
}

QString ClauseHtml::text(const Record &clause, const std::vector<ClauseLink> &links, bool chinese, bool english) const
{
    const RecordType &type = clauseType();
    QString html;
    if (chinese) {
        const QString text = type.value(clause, "text_zh").toString();
        QStringList quotes;
        for (const ClauseLink &link : links) {
            // Tasks and readings quote whole sentences; marking them would leave nothing unmarked.
            if (link.type->name != "task" && link.type->name != "reading" && link.type->name != "indicator")
                quotes << link.quote;
        }
        QString marked;
        qsizetype at = 0;
        for (const auto &[start, length] : placesOf(text, quotes)) {
            marked += text.mid(at, start - at).toHtmlEscaped();
            marked += QStringLiteral("<span style='border-bottom:1px solid; background-color:%1'>%2</span>")
                          .arg(m_colours.selection.name(), text.mid(start, length).toHtmlEscaped());
            at = start + length;
        }
        marked += text.mid(at).toHtmlEscaped();
        html += QStringLiteral("<p style='line-height:165%'>%1</p>").arg(paragraphs(marked));
    }
    if (english) {
        const QString text = type.value(clause, "text_en").toString();
        html += QStringLiteral("<p style='line-height:150%;%1'>%2</p>")
                    .arg(chinese ? QStringLiteral("color:%1").arg(m_colours.mutedText.name()) : QString(), paragraphs(text.toHtmlEscaped()));
    }
    return html;
}

QString ClauseHtml::documentFacts(const Record &document) const
{
    const RecordType &type = documentType();
    QString rows;
    for (const Field &field : type.fields) {
        if (field.type == FieldType::Reference || field.key == "code" || field.options.language.value_or(m_language) != m_language)
            continue;
        const QString value = displayValue(field, type.value(document, field.key), m_language);
        rows += QStringLiteral("<tr><td style='color:%1; padding:4px 16px 4px 0'>%2</td><td style='padding:4px 0'>%3</td></tr>")
                    .arg(m_colours.mutedText.name(), field.label.in(m_language).toHtmlEscaped(),
                         value.isEmpty() ? QStringLiteral("—") : value.toHtmlEscaped());
    }
    return QStringLiteral("<table>%1</table>").arg(rows);
}

QString ClauseHtml::links(const std::vector<ClauseLink> &links) const
{
    if (links.empty())
        return QStringLiteral("<p style='color:%1'>%2</p>").arg(m_colours.mutedText.name(),
            say("ClauseHtml", "No target, task, rule or other item cites this clause itself; its parts may.").in(m_language).toHtmlEscaped());
    QString html;
    const RecordType *kind = nullptr;
    for (const ClauseLink &link : links) {
        if (link.type != kind) {
            kind = link.type;
            html += QStringLiteral("<p style='margin-top:12px; margin-bottom:2px; color:%1'>%2</p>")
                        .arg(m_colours.mutedText.name(), kind->plural.in(m_language).toHtmlEscaped());
        }
        const RecordType &type = *link.type;
        QString name = type.indexOf("name_zh") >= 0 ? words(type, link.item, "name") : words(type, link.item, "question");
        html += QStringLiteral("<p style='margin:2px 0 6px 0'><a style='color:%1; text-decoration:none' href='%2:%3'>%4</a> "
                               "<span style='color:%5'>%6%7</span></p>")
                    .arg(m_colours.accentText.name(), QString::fromUtf8(type.name).replace(u'_', u'-'), QString::number(link.item.id), name,
                         m_colours.mutedText.name(), type.value(link.item, "code").toString().toHtmlEscaped(),
                         link.isFurtherPlace ? QStringLiteral(" · ") + say("ClauseHtml", "stated here again").in(m_language).toHtmlEscaped() : QString());
        if (const QString money = budgetMoney(type, link.item); !money.isEmpty())
            html += QStringLiteral("<p style='margin:0 0 6px 0'>%1</p>").arg(money.toHtmlEscaped());
        if (type.name == "reading") {
            const QString handling = words(type, link.item, "handling");
            const bool decided = !type.value(link.item, "decided").isNull();
            html += QStringLiteral("<p style='margin:0 0 6px 0; color:%1'>%2%3</p>")
                        .arg(m_colours.mutedText.name(),
                             (decided ? say("ClauseHtml", "Decided.") : say("ClauseHtml", "Not decided.")).in(m_language).toHtmlEscaped(),
                             handling.isEmpty() ? QString() : QStringLiteral(" ") + handling);
        }
    }
    return html;
}

} // namespace heyuan
