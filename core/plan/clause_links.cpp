#include "core/plan/clause_links.h"

#include "core/plan/document.h"

#include <algorithm>

namespace heyuan {

Result<std::vector<ClauseLink>> linksOfClause(Store &store, qint64 clause)
{
    std::vector<ClauseLink> links;
    Filter filter;
    filter.conditions.push_back({"clause_id", Condition::Test::Is, clause});
    auto mentions = store.select(mentionType(), filter);
    if (!mentions)
        return mentions.error();
    for (const RecordType *type : recordTypes()) {
        // Kinds without a code are parts of an item (the units of a task) and are shown with it.
        if (type->name == "mention" || type->indexOf("clause_id") < 0 || type->indexOf("code") < 0)
            continue;
        auto rows = store.select(*type, filter);
        if (!rows)
            return rows.error();
        for (Record &row : *rows) {
            const QString quote = type->value(row, "quote").toString();
            links.push_back({type, std::move(row), quote, false});
        }
        for (const Record &mention : *mentions) {
            if (mentionType().value(mention, "item_type").toString().toUtf8() != type->name)
                continue;
            Filter byCode;
            byCode.conditions.push_back({"code", Condition::Test::Is, mentionType().value(mention, "item_code")});
            auto items = store.select(*type, byCode);
            if (!items)
                return items.error();
            for (Record &item : *items)
                links.push_back({type, std::move(item), mentionType().value(mention, "quote").toString(), true});
        }
    }
    return links;
}

Result<std::vector<KindCount>> itemsOfDocument(Store &store, qint64 document)
{
    std::vector<KindCount> counts;
    Filter filter;
    filter.conditions.push_back({"document_id", Condition::Test::Is, document});
    for (const RecordType *type : recordTypes()) {
        if (type->name == "clause" || type->indexOf("document_id") < 0 || type->indexOf("code") < 0)
            continue;
        const auto items = store.count(*type, filter);
        if (!items)
            return items.error();
        if (*items > 0)
            counts.push_back({type, *items});
    }
    return counts;
}

Result<std::optional<ItemPlace>> placeOfItem(Store &store, qint64 item)
{
    for (const RecordType *type : recordTypes()) {
        if (type->indexOf("clause_id") < 0)
            continue;
        const auto row = store.find(*type, item);
        if (!row)
            return row.error();
        if (!*row)
            continue;
        const qint64 clause = type->value(**row, "clause_id").toLongLong();
        if (clause == 0)
            return std::optional<ItemPlace>();
        return std::optional<ItemPlace>({type, clause, type->indexOf("quote") < 0 ? QString() : type->value(**row, "quote").toString()});
    }
    return std::optional<ItemPlace>();
}

Result<std::vector<Record>> readingsOfItem(Store &store, const RecordType &type, const Record &item)
{
    Filter filter;
    filter.conditions.push_back({"item_type", Condition::Test::Is, QString::fromUtf8(type.name)});
    filter.conditions.push_back({"item_code", Condition::Test::Is, type.value(item, "code")});
    auto found = store.select(readingLinkType(), filter);
    if (!found)
        return found.error();
    std::vector<Record> readings;
    for (const Record &link : *found) {
        auto reading = store.find(readingType(), readingLinkType().value(link, "reading_id").toLongLong());
        if (!reading)
            return reading.error();
        if (*reading && !(*reading)->deleted)
            readings.push_back(std::move(**reading));
    }
    return readings;
}

std::vector<std::pair<qsizetype, qsizetype>> placesOf(const QString &text, const QStringList &quotes)
{
    QString bare;
    std::vector<qsizetype> at;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!text[i].isSpace()) {
            bare += text[i];
            at.push_back(i);
        }
    }
    std::vector<std::pair<qsizetype, qsizetype>> places;
    for (const QString &quote : quotes) {
        QString wanted;
        for (const QChar c : quote) {
            if (!c.isSpace())
                wanted += c;
        }
        if (wanted.isEmpty())
            continue;
        for (qsizetype i = bare.indexOf(wanted); i >= 0; i = bare.indexOf(wanted, i + wanted.size())) {
            const qsizetype first = at[size_t(i)];
            places.emplace_back(first, at[size_t(i + wanted.size() - 1)] + 1 - first);
        }
    }
    std::sort(places.begin(), places.end());
    std::vector<std::pair<qsizetype, qsizetype>> merged;
    for (const auto &[start, length] : places) {
        if (!merged.empty() && start <= merged.back().first + merged.back().second)
            merged.back().second = std::max(merged.back().second, start + length - merged.back().first);
        else
            merged.emplace_back(start, length);
    }
    return merged;
}

} // namespace heyuan
