#include "ui/shell/search_index.h"

#include "core/base/pinyin.h"
#include "core/record/entry.h"
#include "ui/shell/page.h"
#include "ui/shell/page_links.h"

#include <algorithm>

namespace heyuan {

struct SearchIndex::Kind {
    QByteArray recordType;
    QString icon;
};

const std::vector<SearchIndex::Kind> &SearchIndex::kinds()
{
    static const std::vector<Kind> all{
        {"target", QStringLiteral("targets")},
        {"task", QStringLiteral("tasks")},
        {"indicator", QStringLiteral("measurements")},
        {"area", QStringLiteral("areas")},
        {"unit", QStringLiteral("units")},
        {"document", QStringLiteral("documents")},
        {"clause", QStringLiteral("documents")},
    };
    return all;
}

namespace {

// How well words match: the beginning before the middle, characters before initials. -1: not at all.
int rankOf(const QStringList &words, const QString &folded, const QString &initials)
{
    int rank = 0;
    for (const QString &word : words) {
        const qsizetype at = folded.indexOf(word);
        if (at == 0 || (at > 0 && folded[at - 1] == u'\n'))
            continue;
        if (at > 0) {
            rank += 1;
            continue;
        }
        const qsizetype initial = initials.indexOf(word);
        if (initial < 0)
            return -1;
        rank += initial == 0 ? 2 : 3;
    }
    return rank;
}

struct Ranked {
    int rank;
    size_t kind;
    SearchHit hit;
};

} // namespace

SearchIndex::Entry SearchIndex::entryOf(const RecordType &type, const Record &row) const
{
    const auto text = [&](const char *key) {
        const int at = type.indexOf(key);
        return at < 0 ? QString() : row.values[size_t(at)].toString();
    };
    QString chinese = text("name_zh"), english = text("name_en");
    if (chinese.isEmpty()) { // documents and units of measure name themselves otherwise
        for (const int index : type.titleIndexes(Language::Chinese))
            chinese += row.values[size_t(index)].toString();
        for (const int index : type.titleIndexes(Language::English))
            english += row.values[size_t(index)].toString();
    }
    Entry entry;
    entry.id = row.id;
    entry.title = Text::of(chinese, english);
    entry.detail = type.indexOf("path") >= 0 ? text("path") : text("code");
    entry.folded = QStringList{chinese, english, text("code"), text("path"), text("aliases")}.join(u'\n').toLower();
    entry.initials = pinyinInitials(chinese);
    return entry;
}

const std::vector<SearchIndex::Entry> &SearchIndex::entriesOf(const Kind &kind)
{
    const auto known = m_entries.find(kind.recordType);
    if (known != m_entries.end())
        return known->second;
    std::vector<Entry> &entries = m_entries[kind.recordType];
    const RecordType *type = recordTypeNamed(kind.recordType);
    if (!type)
        return entries;
    if (const auto rows = m_desk.store().select(*type)) {
        entries.reserve(rows->size());
        for (const Record &row : *rows)
            entries.push_back(entryOf(*type, row));
    }
    return entries;
}

bool SearchIndex::isChosenAtTheTop(const Kind &kind, qint64 id) const
{
    const auto &counties = m_desk.counties();
    return kind.recordType == "area"
           && (id == m_desk.city() || std::find(counties.begin(), counties.end(), id) != counties.end());
}

std::vector<SearchHit> SearchIndex::find(const QString &typed, size_t most)
{
    const QStringList words = withPlainDigits(typed).toLower().split(u' ', Qt::SkipEmptyParts);
    std::vector<Ranked> ranked;
    for (const PageEntry &entry : pageList()) {
        const QString chinese = entry.title.in(Language::Chinese);
        const QString folded = (chinese + u'\n' + entry.title.in(Language::English)).toLower();
        const int rank = rankOf(words, folded, pinyinInitials(chinese));
        if (rank >= 0)
            ranked.push_back(
                {rank, 0, {entry.key, 0, {}, entry.title.onScreen(), {}, say("Search", "Page"), entry.icon}});
    }
    for (size_t k = 0; !words.isEmpty() && k < kinds().size(); ++k) {
        const Kind &kind = kinds()[k];
        const RecordType *type = recordTypeNamed(kind.recordType);
        const QByteArray own = pageShowing(kind.recordType);
        for (const Entry &entry : entriesOf(kind)) {
            const int rank = rankOf(words, entry.folded, entry.initials);
            if (rank < 0)
                continue;
            const bool atTheTop = isChosenAtTheTop(kind, entry.id);
            const QByteArray page = atTheTop ? QByteArray() : own;
            if (atTheTop || !page.isEmpty())
                ranked.push_back(
                    {rank,
                     k + 1,
                     {page, entry.id, kind.recordType, entry.title.onScreen(), entry.detail, type->label, kind.icon}});
        }
    }
    if (!words.isEmpty())
        std::stable_sort(ranked.begin(), ranked.end(), [](const Ranked &a, const Ranked &b) {
            return std::tuple(a.rank, a.kind, a.hit.title.size()) < std::tuple(b.rank, b.kind, b.hit.title.size());
        });
    std::vector<SearchHit> hits;
    for (Ranked &one : ranked) {
        if (hits.size() == most)
            break;
        hits.push_back(std::move(one.hit));
    }
    return hits;
}

void SearchIndex::forget(const ChangeSet &changes)
{
    for (const Kind &kind : kinds()) {
        if (changes.touches(kind.recordType))
            m_entries.erase(kind.recordType);
    }
}

} // namespace heyuan
