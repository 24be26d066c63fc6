#include "ui/document/clause_html.h"

#include "core/plan/document.h"
#include "core/record/entry.h"
#include "ui/document/reading_html.h"
#include "ui/record/record_columns.h"
#include "ui/shell/page_links.h"

#include <QRegularExpression>

#include <algorithm>
#include <set>

namespace heyuan {

namespace {

QString budgetMoney(const RecordType &type, const Record &record, Language language)
{
    if (type.name != "budget_line")
        return {};
    QStringList parts;
    for (const char *key : {"total_fen", "central_fen", "local_fen"})
        parts << Money::fen(type.value(record, key).toLongLong()).toText(MoneyScale::TenThousand);
    return say("ClauseHtml", "%1 = %2 central + %3 local (RMB 10,000)").arg(parts[0]).arg(parts[1]).arg(parts[2]).in(language);
}

} // namespace

QString ClauseHtml::words(const RecordType &type, const Record &record, const char *stem) const
{
    const QByteArray key(stem);
    return Text::of(type.value(record, key + "_zh").toString(), type.value(record, key + "_en").toString()).in(m_language).toHtmlEscaped();
}

QString ClauseHtml::place(const Record &document) const
{
    const RecordType &type = documentType();
    return QStringLiteral("%1 · %2 · %3").arg(type.value(document, "code").toString(),
        Text::of(type.value(document, "short_zh").toString(), type.value(document, "short_en").toString()).in(m_language),
        displayValue(type.field("status"), type.value(document, "status"), m_language));
}

// The heading is left out where the text that follows begins with it.
bool ClauseHtml::beginsWithName(const Record &clause, bool chinese) const
{
    const auto bare = [](QString text) { return text.remove(QRegularExpression(QStringLiteral("\\s"))); };
    const QString line = bare(clauseType().value(clause, chinese ? "text_zh" : "text_en").toString().section(u'\n', 0, 0));
    const QString name = bare(clauseType().value(clause, chinese ? "name_zh" : "name_en").toString());
    return line.contains(name) && line.size() <= name.size() + 12;
}

QString ClauseHtml::title(const Record &document, const Record *clause, bool chineseText) const
{
    const QString style = QStringLiteral("<p style='margin:0 0 8px 0; font-size:%1pt; font-weight:bold'>%2</p>");
    if (!clause)
        return style.arg(space::groupHeadPoints).arg(words(documentType(), document, "name"));
    const QString path = QStringLiteral("<p style='margin:0; color:%1'>%2</p>").arg(m_colours.mutedText.name(), clauseType().value(*clause, "path").toString().toHtmlEscaped());
    const bool sameLanguage = chineseText == (m_language == Language::Chinese);
    return sameLanguage && beginsWithName(*clause, chineseText) ? path : path + style.arg(space::groupHeadPoints).arg(words(clauseType(), *clause, "name"));
}

// Cells of a printed table row are set apart; what is between line breaks are paragraphs.
QString ClauseHtml::broken(QString html, bool headed) const
{
    if (headed) {
        const qsizetype end = html.indexOf(u'\n');
        html = QStringLiteral("<b>%1</b>%2").arg(html.left(end), end < 0 ? QString() : html.mid(end));
    }
    static const QRegularExpression cells(QStringLiteral("[ \\t]*\\t[ \\t]*"));
    html.replace(cells, QStringLiteral(" <span style='color:%1'>|</span> ").arg(m_colours.mutedText.name()));
    return html.replace(u'\n', QLatin1String("<br>"));
}

QString ClauseHtml::text(const Record &clause, const std::vector<ClauseLink> &links, bool chinese, bool english, const QString &focus) const
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
        html += QStringLiteral("<p style='line-height:145%'>%1</p>").arg(broken(marked(text, placesOf(text, quotes), placesOf(text, {focus})), beginsWithName(clause, true)));
    }
    if (english) {
        const QString text = type.value(clause, "text_en").toString();
        html += QStringLiteral("<p style='line-height:130%;%1'>%2</p>")
                    .arg(chinese ? QStringLiteral("color:%1").arg(m_colours.mutedText.name()) : QString(), broken(text.toHtmlEscaped(), beginsWithName(clause, false)));
    }
    return html;
}

// The words of the item one came from are painted in the accent, those of other items underlined. Where a paragraph
// breaks inside a quote the mark is simply carried on.
QString ClauseHtml::marked(const QString &text, const std::vector<TextSpan> &quotes, const std::vector<TextSpan> &focus) const
{
    std::vector<int> kind(size_t(text.size()), 0);
    const auto paint = [&](const std::vector<TextSpan> &spans, int as) {
        for (const auto &[start, length] : spans)
            std::fill_n(kind.begin() + start, length, as);
    };
    paint(quotes, 1);
    paint(focus, 2);
    const QString styles[] = {{}, QStringLiteral("text-decoration:underline; background-color:%1").arg(m_colours.selection.name()),
                              QStringLiteral("color:%1; background-color:%2").arg(m_colours.onAccent.name(), m_colours.accent.name())};
    QString html;
    bool anchored = false;
    for (qsizetype at = 0; at < text.size();) {
        qsizetype end = at;
        while (end < text.size() && kind[size_t(end)] == kind[size_t(at)])
            ++end;
        const int as = kind[size_t(at)];
        const QString words = text.mid(at, end - at).toHtmlEscaped();
        if (as == 2 && !std::exchange(anchored, true))
            html += QStringLiteral("<a name='quote'></a>");
        html += as ? QStringLiteral("<span style='%1'>%2</span>").arg(styles[as], words) : words;
        at = end;
    }
    return html;
}

QString ClauseHtml::documentFacts(const Record &document) const
{
    const RecordType &type = documentType();
    static const QByteArrayList inTitle{"code", "name", "short"};
    QString rows;
    for (const RecordColumn &column : columnsOf(type)) {
        const Field &field = column.field(type, m_language);
        if (field.type == FieldType::Reference || inTitle.contains(column.key))
            continue;
        const QString value = displayValue(field, column.value(document, m_language), m_language);
        rows += QStringLiteral("<tr><td style='color:%1; padding:4px 16px 4px 0'>%2</td><td style='padding:4px 0'>%3</td></tr>")
                    .arg(m_colours.mutedText.name(), column.name(type, m_language).toHtmlEscaped(),
                         value.isEmpty() ? QStringLiteral("—") : value.toHtmlEscaped());
    }
    return QStringLiteral("<table>%1</table>").arg(rows);
}

QString ClauseHtml::summary(const Record &document, const std::vector<KindCount> &counts, int undecided) const
{
    QString rows;
    for (const KindCount &count : counts) {
        const bool isReading = count.type->name == "reading";
        QString name = count.type->plural.in(m_language).toHtmlEscaped();
        if (isReading || !pageShowing(count.type->name).isEmpty())
            name = QStringLiteral("<a style='color:%1; text-decoration:none' href='%2'>%3</a>")
                       .arg(m_colours.accentText.name(), isReading ? QStringLiteral("readings:%1").arg(document.id)
                                                                  : QStringLiteral("page:") + QString::fromUtf8(count.type->name), name);
        QString note;
        if (isReading)
            note = say("ClauseHtml", "%1 not decided yet").arg(qint64(undecided)).in(m_language).toHtmlEscaped();
        rows += QStringLiteral("<tr><td style='padding:4px 16px 4px 0'>%1</td><td align='right' style='padding:4px 16px 4px 0'>%2</td>"
                               "<td style='padding:4px 0; color:%3'>%4</td></tr>")
                    .arg(name, QString::number(count.items), m_colours.mutedText.name(), note);
    }
    return QStringLiteral("<table>%1</table>").arg(rows);
}

QString ClauseHtml::item(const ClauseLink &link) const
{
    const RecordType &type = *link.type;
    QString name = words(type, link.item, "name");
    if (!pageShowing(type.name).isEmpty())
        name = QStringLiteral("<a style='color:%1; text-decoration:none' href='%2:%3'>%4</a>")
                   .arg(m_colours.accentText.name(), QString::fromUtf8(type.name).replace(u'_', u'-'), QString::number(link.item.id), name);
    QString remark = type.value(link.item, "code").toString().toHtmlEscaped();
    if (link.isFurtherPlace)
        remark = say("ClauseHtml", "%1 · stated here again").arg(remark).in(m_language);
    QString html = QStringLiteral("<p style='margin:2px 0 6px 0'>%1 <span style='color:%2; white-space:nowrap'>%3</span></p>").arg(name, m_colours.mutedText.name(), remark);
    if (const QString money = budgetMoney(type, link.item, m_language); !money.isEmpty())
        html += QStringLiteral("<p style='margin:0 0 6px 0'>%1</p>").arg(money.toHtmlEscaped());
    return html;
}

QString ClauseHtml::links(Store &store, const std::vector<ClauseLink> &links) const
{
    if (links.empty())
        return QStringLiteral("<p style='color:%1'>%2</p>").arg(m_colours.mutedText.name(),
            say("ClauseHtml", "No target, task, rule or other item cites this clause itself; its parts may.").in(m_language).toHtmlEscaped());
    QString html;
    const RecordType *kind = nullptr;
    std::set<qint64> written; // an item may quote a clause several times
    const auto head = [&](const RecordType *type) {
        if (std::exchange(kind, type) != type)
            html += QStringLiteral("<p style='margin-top:12px; margin-bottom:2px; font-weight:bold; color:%1'>%2</p>")
                        .arg(m_colours.mutedText.name(), type->plural.in(m_language).toHtmlEscaped());
    };
    const auto isBasis = [](const ClauseLink &link) { return link.type->name == "indicator" || link.type->name == "fact"; };
    for (const bool basis : {false, true}) { // what is asked for, then the figures it is measured with
        for (const ClauseLink &link : links) {
            if (link.type->name == "reading" || isBasis(link) != basis || !written.insert(link.item.id).second)
                continue;
            head(link.type);
            html += item(link);
        }
    }
    // The doubts stand after what is certain.
    const ReadingHtml readings(m_colours, m_language);
    bool first = true;
    for (const ClauseLink &link : links) {
        if (link.type->name != "reading" || !written.insert(link.item.id).second)
            continue;
        head(link.type);
        if (!std::exchange(first, false))
            html += QStringLiteral("<hr>");
        html += readings.wording(store, link.item, true);
    }
    return html;
}

} // namespace heyuan
