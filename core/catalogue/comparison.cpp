#include "core/catalogue/comparison.h"

#include "core/award/rule.h"
#include "core/catalogue/comparison_parts.h"
#include "core/fund/commitment.h"
#include "core/plan/document.h"

namespace heyuan {

using catalogue::PlanData;
using catalogue::Row;

namespace {

Judgement judgementOf(const QString &key)
{
    return key == u"kept" ? Judgement::Kept : key == u"moved" ? Judgement::Moved : key == u"value" ? Judgement::Value
        : key == u"definition" ? Judgement::Definition : key == u"dropped" ? Judgement::Dropped : Judgement::New;
}

const std::vector<const RecordType *> &comparedTypes()
{
    static const std::vector<const RecordType *> types{&Target::description().type(), &awardRuleType(),
                                                       &fundCommitmentType()};
    return types;
}

ComparisonLine::Item itemOf(const PlanData &data, const Row &row)
{
    return {row.id(),         row.code(), row.name(), row.integer("clause_id"), data.place(row.integer("clause_id")),
            row.text("quote")};
}

class Comparer
{
public:
    Comparer(const PlanData &data, QString older, QString newer)
        : m_data(data), m_older(std::move(older)), m_newer(std::move(newer))
    {
        for (const RecordType *type : comparedTypes()) {
            for (const Row &row : data.rows(*type)) {
                const QString document = data.documentCode(row.integer("document_id"));
                if (document == m_older || document == m_newer)
                    m_items.insert(row.code(), row);
            }
        }
    }

    std::vector<ComparisonLine> lines()
    {
        for (const Row &row : m_data.rows(correspondenceType())) {
            if (row.text("old_document") == m_older && row.text("new_document") == m_newer)
                m_lines.push_back(stated(row));
        }
        addUnmatched();
        return std::move(m_lines);
    }

private:
    // The items of one side; a code that is unknown or was on an earlier line is a doubt, not a silent loss.
    std::vector<Row> side(const QString &codes, ComparisonLine &line, std::vector<ComparisonLine::Item> &items)
    {
        std::vector<Row> rows;
        for (const QString &code : codes.split(u'、', Qt::SkipEmptyParts)) {
            const auto item = m_items.constFind(code);
            if (item == m_items.constEnd()) {
                line.doubts.push_back(say("Comparison", "%1 is no item of the two plans. Correct the line.").arg(code));
                continue;
            }
            if (m_used.contains(code))
                line.doubts.push_back(
                    say("Comparison", "%1 already stands on another line. Take it out of one of the two.").arg(code));
            m_used.insert(code);
            rows.push_back(*item);
            items.push_back(itemOf(m_data, *item));
        }
        return rows;
    }

    ComparisonLine stated(const Row &row)
    {
        ComparisonLine line;
        line.code = row.code();
        line.id = row.id();
        line.itemType = row.text("item_type").toUtf8();
        line.subject = Text::of(row.text("subject_zh"), row.text("subject_en"));
        line.remark = Text::of(row.text("remark_zh"), row.text("remark_en"));
        line.judgement = judgementOf(row.text("judgement"));
        const std::vector<Row> before = side(row.text("old_item"), line, line.before);
        const std::vector<Row> after = side(row.text("new_item"), line, line.after);
        const bool oneSided = line.judgement == Judgement::Dropped || line.judgement == Judgement::New;
        if (oneSided ? (line.judgement == Judgement::Dropped ? before.empty() || !after.empty()
                                                             : after.empty() || !before.empty())
                     : before.empty() || after.empty())
            line.doubts.push_back(say("Comparison", "The judgement “%1” does not fit the items named on the line.")
                                      .arg(judgementName(line.judgement)));
        else if (!oneSided)
            catalogue::holdAgainstFigures(m_data, before, after, line);
        return line;
    }

    void addUnmatched()
    {
        std::vector<Row> before;
        std::vector<Row> after;
        for (const RecordType *type : comparedTypes()) {
            for (const Row &row : m_data.rows(*type)) {
                if (m_items.contains(row.code()) && !m_used.contains(row.code()))
                    (m_data.documentCode(row.integer("document_id")) == m_older ? before : after).push_back(row);
            }
        }
        for (const Row &old : before) {
            ComparisonLine line = bare(old, Judgement::Dropped);
            line.before = {itemOf(m_data, old)};
            // Only targets name what they count, so that two of them can be seen to mean the same.
            const auto partner = std::find_if(after.begin(), after.end(), [&](const Row &row) {
                return old.has("indicator_id") && row.has("indicator_id")
                       && row.integer("indicator_id") == old.integer("indicator_id")
                       && row.integer("area_id") == old.integer("area_id") && row.text("per") == old.text("per");
            });
            if (partner != after.end()) {
                line.after = {itemOf(m_data, *partner)};
                line.judgement = catalogue::derived(m_data, old, *partner);
                line.differences = catalogue::differences(m_data, old, *partner);
                after.erase(partner);
            }
            m_lines.push_back(std::move(line));
        }
        for (const Row &row : after) {
            ComparisonLine line = bare(row, Judgement::New);
            line.after = {itemOf(m_data, row)};
            m_lines.push_back(std::move(line));
        }
    }

    ComparisonLine bare(const Row &row, Judgement judgement) const
    {
        ComparisonLine line;
        line.itemType = row.type().name;
        line.subject = row.name();
        line.judgement = judgement;
        return line;
    }

    const PlanData &m_data;
    QString m_older;
    QString m_newer;
    QHash<QString, Row> m_items;
    QSet<QString> m_used;
    std::vector<ComparisonLine> m_lines;
};

Result<Text> documentName(const PlanData &data, const QString &code)
{
    for (const Row &row : data.rows(documentType())) {
        if (row.code() == code)
            return Text::of(row.text("short_zh"), row.text("short_en"));
    }
    return Error{ErrorKind::NotFound,
                 say("Comparison", "There is no document “%1”. The documents are listed under Documents.").arg(code)};
}

} // namespace

Text judgementName(Judgement judgement)
{
    switch (judgement) {
    case Judgement::Kept: return say("Correspondence", "Kept");
    case Judgement::Moved: return say("Correspondence", "Moved in time");
    case Judgement::Value: return say("Correspondence", "Value changed");
    case Judgement::Definition: return say("Correspondence", "Definition changed");
    case Judgement::Dropped: return say("Correspondence", "Dropped");
    case Judgement::New: break;
    }
    return say("Correspondence", "New");
}

int Comparison::count(Judgement judgement) const
{
    return int(std::count_if(lines.begin(), lines.end(),
                             [&](const ComparisonLine &line) { return line.judgement == judgement; }));
}

Result<Comparison> comparePlans(Store &store, const QString &older, const QString &newer)
{
    const auto data = PlanData::load(store);
    if (!data)
        return data.error();
    const auto first = documentName(*data, older);
    if (!first)
        return first.error();
    const auto second = documentName(*data, newer);
    if (!second)
        return second.error();
    return Comparison{*first, *second, Comparer(*data, older, newer).lines()};
}

Report comparisonReport(const Comparison &comparison, Language language)
{
    Report report;
    report.title = say("Comparison", "%1 against %2").arg(comparison.newer).arg(comparison.older);
    report.subtitle =
        say("Comparison",
            "%1 kept, %2 moved in time, %3 with another value, %4 with another definition, %5 dropped, %6 new")
            .arg(comparison.count(Judgement::Kept))
            .arg(comparison.count(Judgement::Moved))
            .arg(comparison.count(Judgement::Value))
            .arg(comparison.count(Judgement::Definition))
            .arg(comparison.count(Judgement::Dropped))
            .arg(comparison.count(Judgement::New));
    report.language = language;
    report.paper = Paper::A4Landscape;
    report.source = say("Comparison", "The two documents and the correspondences entered between them");
    const auto joined = [&](const std::vector<Text> &texts) {
        QStringList words;
        for (const Text &text : texts)
            words << text.in(language);
        return Text::plain(words.join(u'\n'));
    };
    const auto items = [&](const std::vector<ComparisonLine::Item> &list) {
        std::vector<Text> texts;
        for (const auto &item : list)
            texts.push_back(say("Comparison", "%1 (%2)").arg(item.name).arg(item.place));
        return texts.empty() ? Text::plain(QStringLiteral("—")) : joined(texts);
    };
    const std::pair<QByteArray, Text> kinds[] = {{"target", say("Target", "Targets")},
                                                 {"award_rule", say("AwardRule", "Award rules")},
                                                 {"fund_commitment", say("Fund", "Commitments of funds")}};
    for (const auto &[type, title] : kinds) {
        Table table;
        table.title = title;
        table.columns = {{say("Comparison", "Subject"), {}, 2}, {comparison.older, {}, 3}, {comparison.newer, {}, 3},
                         {say("Correspondence", "Judgement"), {}, 1.2}, {say("Comparison", "What differs"), {}, 4}};
        for (const ComparisonLine &line : comparison.lines) {
            if (line.itemType != type)
                continue;
            std::vector<Text> words = line.differences;
            if (!line.remark.isEmpty())
                words.push_back(line.remark);
            words.insert(words.end(), line.doubts.begin(), line.doubts.end());
            table.rows.push_back({TableCell::of(line.subject), TableCell::of(items(line.before)),
                                  TableCell::of(items(line.after)), TableCell::of(judgementName(line.judgement)),
                                  TableCell::of(joined(words))});
        }
        if (!table.rows.empty())
            report.blocks.push_back(std::move(table));
    }
    return report;
}

} // namespace heyuan
