#include "ui/catalogue/catalogue_pages.h"

#include "core/award/rule.h"
#include "core/award/wording.h"
#include "core/project/budget.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace heyuan {

namespace {

FieldRow::Rendering asLines(QStringList (*words)(const QString &, Language))
{
    return [words](const QString &stored, Language language) {
        const QStringList lines = words(stored, language);
        if (lines.size() < 2)
            return lines.join(QString()).toHtmlEscaped();
        QString html = QStringLiteral("<ul style=\"margin:0 0 0 -22px\">");
        for (const QString &line : lines)
            html += QStringLiteral("<li>%1</li>").arg(line.toHtmlEscaped());
        return html + QStringLiteral("</ul>");
    };
}

/// A list of {zh, en} with what else an entry carries: parts of a budget line, points of a material, possible readings.
QStringList entryWords(const QString &json, Language language)
{
    QStringList lines;
    for (const QJsonValue &value : QJsonDocument::fromJson(json.toUtf8()).array()) {
        if (value.isString()) {
            lines << value.toString();
            continue;
        }
        const QJsonObject entry = value.toObject();
        const QString name =
            Text::of(entry[QStringLiteral("zh")].toString(), entry[QStringLiteral("en")].toString()).in(language);
        const QString key = entry[QStringLiteral("key")].toString();
        if (entry.contains(QStringLiteral("amount_fen")))
            lines << say("Catalogue", "%1: %2")
                         .arg(name)
                         .arg(moneyWords(Money::fen(entry[QStringLiteral("amount_fen")].toInteger())))
                         .in(language);
        else if (entry.contains(QStringLiteral("quantity")))
            lines << say("Catalogue", "%1: %2 %3")
                         .arg(name)
                         .arg(entry[QStringLiteral("quantity")].toVariant().toString())
                         .arg(entry[QStringLiteral("unit")].toString())
                         .in(language);
        else
            lines << (key.isEmpty() ? name : say("Catalogue", "%1: %2").arg(key).arg(name).in(language));
    }
    return lines;
}

} // namespace

Page *makeAwardRulePage(Desk &desk, QWidget *parent)
{
    return new RecordPage(
        desk,
        {.recordType = "award_rule",
         .empty = say("Catalogue", "Here stand the awards and subsidies that the plan documents promise."),
         .columns = {"code", "name", "beneficiary", "once_only", "clause_id"},
         .renderings = {{"conditions", asLines(conditionWords)},
                        {"amount", asLines(amountWords)},
                        {"stacking",
                         [](const QString &stored, Language language) {
                             return stackingWords(stored, language).toHtmlEscaped();
                         }}},
         .begin = beginAwardRule},
        parent);
}

RecordPageSetup fundCommitmentSetup()
{
    // Commitments, the earmarks inside them and ceilings of several years are no sum of anything.
    return {.recordType = "fund_commitment",
            .empty = say("Catalogue", "Here stands the money that the documents commit, set aside or limit, year by year."),
            .columns = {"code", "name", "year", "kind", "amount_fen", "level", "clause_id"},
            .hasTotals = true};
}

std::vector<PageTab> projectPlanTabs()
{
    return {
        RecordPageSetup{.recordType = "budget_line",
         .empty = say("Catalogue", "Here stand the budget lines of the demonstration projects."),
         .columns = {"line", "item", "total_fen", "central_fen", "local_fen", "project"},
         .totals = {"total_fen", "central_fen", "local_fen"},
         .hasTotals = true,
         // Line 0 is the total as printed; it is compared, not added.
         .counts = [](const Record &record) { return budgetLineType().value(record, "line").toLongLong() != 0; },
         .renderings = {{"parts", asLines(entryWords)}}},
        RecordPageSetup{.recordType = "deliverable",
         .empty = say("Catalogue", "Here stands what the demonstration projects have to deliver."),
         .columns = {"name", "comparator", "quantity", "quantity_max", "unit", "project"}},
        RecordPageSetup{.recordType = "phase", .empty = say("Catalogue", "Here stand the phases of the demonstration projects."),
         .columns = {"name", "starts_on", "ends_on", "actual_from", "actual_to", "project"}},
        RecordPageSetup{.recordType = "policy_constraint",
         .empty = say("Catalogue", "Here stand the shares, prohibited uses, siting rules and quotas."),
         .columns = {"name", "kind", "value", "unit", "source", "project"}},
        RecordPageSetup{.recordType = "material",
         .empty = say("Catalogue", "Here stand the materials that an application needs."),
         .renderings = {{"points", asLines(entryWords)}}}};
}

RecordPageSetup dutySetup()
{
    return {.recordType = "duty",
            .empty = say("Catalogue",
                         "Here stand the reports, meetings, inspections and disclosures that the documents ask for."),
            .columns = {"code", "name", "kind", "frequency", "day", "due", "clause_id"}};
}

Page *makeReadingPage(Desk &desk, QWidget *parent)
{
    return new RecordPage(
        desk,
        {.recordType = "reading",
         .empty = say("Catalogue",
                      "Here stand words of the documents that can be read in more than one way, and who decided how."),
         .columns = {"code", "question", "severity", "decided", "decided_by", "decided_on", "clause_id"},
         .renderings = {{"readings", asLines(entryWords)}},
         .actions = {{"decideReading", "forward", say("Catalogue", "Decide"),
                      say("Catalogue", "Choose a reading beside the words of the document, with who decided, when and by which document"),
                      [](qint64 id, RecordPage &page) { emit page.desk().pageRequested("documents", id); }}}},
        parent);
}

} // namespace heyuan
