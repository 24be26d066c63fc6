#include "core/import/sheet_head.h"

#include "core/identity/identifier.h"

#include <set>

namespace heyuan {

namespace {

/// A head without what says nothing: spaces, brackets with units, asterisks, colons.
QString plainHead(const QString &head)
{
    static const QStringList marks{QStringLiteral("*"), QStringLiteral("＊"), QStringLiteral("："), QStringLiteral(":"), QStringLiteral(" "), QStringLiteral("　")};
    QString plain = head.simplified().toCaseFolded();
    for (const QString &mark : marks)
        plain.remove(mark);
    return plain;
}

QString withoutBrackets(QString head)
{
    for (const auto &[open, close] : {std::pair(u'（', u'）'), std::pair(u'(', u')')}) {
        const qsizetype from = head.indexOf(open);
        if (from > 0 && head.indexOf(close, from) > from)
            head = head.left(from) + head.mid(head.indexOf(close, from) + 1);
    }
    return head;
}

Confidence compare(const QString &head, const ImportColumn &column)
{
    const QString plain = plainHead(head);
    if (plain.isEmpty())
        return Confidence::None;
    QStringList names = column.heads;
    const Text label = column.label();
    names << label.in(Language::Chinese) << label.in(Language::English) << QString::fromUtf8(column.key);
    Confidence best = Confidence::None;
    for (const QString &name : names) {
        const QString other = plainHead(name);
        if (plain == other)
            return Confidence::Sure;
        if (plainHead(withoutBrackets(head)) == other)
            best = std::max(best, Confidence::Likely);
        else if (other.size() >= 2 && plain.size() <= 3 * other.size() && plain.contains(other))
            best = std::max(best, Confidence::Guess);
    }
    return best;
}

/// Each column of the file gets the column of the kind that fits best, each of those only once.
std::vector<ColumnMatch> match(const QStringList &heads, const ImportKind &kind)
{
    std::vector<ColumnMatch> columns;
    for (const QString &head : heads)
        columns.push_back({head.simplified()});
    std::set<int> taken;
    for (const Confidence wanted : {Confidence::Sure, Confidence::Likely, Confidence::Guess}) {
        for (ColumnMatch &column : columns) {
            if (column.column >= 0)
                continue;
            const QString last = column.head.section(QStringLiteral(" / "), -1);
            for (size_t i = 0; i < kind.columns.size(); ++i) {
                if (taken.contains(int(i)) || std::max(compare(last, kind.columns[i]), compare(column.head, kind.columns[i])) != wanted)
                    continue;
                column.column = int(i);
                column.confidence = wanted;
                taken.insert(int(i));
                break;
            }
        }
    }
    return columns;
}

int weightOf(const std::vector<ColumnMatch> &columns)
{
    int weight = 0;
    for (const ColumnMatch &column : columns)
        weight += int(column.confidence);
    return weight;
}

/// A row of groups: its cells were merged, so that each stands over its columns.
QStringList joined(const QStringList &groups, const QStringList &heads)
{
    QStringList both;
    for (qsizetype i = 0; i < std::max(groups.size(), heads.size()); ++i) {
        const QString group = groups.value(i).simplified();
        const QString head = heads.value(i).simplified();
        both << (group.isEmpty() || group == head ? head : head.isEmpty() ? group : group + QStringLiteral(" / ") + head);
    }
    return both;
}

bool isLikeGroups(const QStringList &groups, const QStringList &heads)
{
    // A title is one cell, or one value in all of them.
    QSet<QString> different;
    for (const QString &cell : groups) {
        if (!cell.trimmed().isEmpty())
            different.insert(cell.simplified());
    }
    return different.size() > 1 && heads.size() >= 2;
}

/// A column nobody named, but whose cells say what they are.
void guessByContent(SheetHead &head, const std::vector<QStringList> &rows, const ImportKind &kind)
{
    std::set<int> taken;
    for (const ColumnMatch &column : head.columns)
        taken.insert(column.column);
    for (size_t c = 0; c < head.columns.size(); ++c) {
        if (head.columns[c].column >= 0)
            continue;
        int ids = 0, phones = 0, cells = 0;
        for (size_t r = size_t(head.firstRow + head.rows); r < rows.size(); ++r) {
            const QString cell = rows[r].value(qsizetype(c)).simplified();
            if (cell.isEmpty())
                continue;
            ++cells;
            ids += readCitizenId(cell, QDate::currentDate()).isAccepted() ? 1 : 0;
            phones += cell.size() >= 11 && readMobile(cell).isAccepted() ? 1 : 0;
        }
        for (size_t i = 0; i < kind.columns.size() && cells > 0; ++i) {
            const Field *field = kind.columns[i].fieldInfo();
            const bool fits = field && ((field->options.mask == Mask::CitizenId && 2 * ids > cells) || (field->options.mask == Mask::Phone && 2 * phones > cells));
            if (fits && taken.insert(int(i)).second) {
                head.columns[c].column = int(i);
                head.columns[c].confidence = Confidence::Guess;
                break;
            }
        }
    }
}

} // namespace

std::vector<int> SheetHead::missing(const ImportKind &kind) const
{
    std::vector<int> none;
    for (size_t i = 0; i < kind.columns.size(); ++i) {
        const bool there = std::any_of(columns.begin(), columns.end(), [&](const ColumnMatch &column) { return column.column == int(i); });
        if (kind.columns[i].isNeeded && !there)
            none.push_back(int(i));
    }
    return none;
}

SheetHead findHead(const std::vector<QStringList> &rows, const ImportKind &kind)
{
    SheetHead best;
    int weight = 0;
    for (size_t r = 0; r < rows.size() && r < headRows; ++r) {
        std::vector<std::pair<int, QStringList>> readings{{1, rows[r]}};
        // Two rows have to say more than the lower one alone: else the upper one is a title.
        if (r + 1 < rows.size() && isLikeGroups(rows[r], rows[r + 1])
            && weightOf(match(joined(rows[r], rows[r + 1]), kind)) > weightOf(match(rows[r + 1], kind)))
            readings.emplace_back(2, joined(rows[r], rows[r + 1]));
        for (const auto &[height, heads] : readings) {
            auto columns = match(heads, kind);
            const int here = weightOf(columns);
            if (here <= weight)
                continue;
            weight = here;
            best.firstRow = int(r);
            best.rows = height;
            best.columns = std::move(columns);
        }
    }
    const bool isHead = std::count_if(best.columns.begin(), best.columns.end(), [](const ColumnMatch &column) { return column.confidence >= Confidence::Likely; }) >= 1;
    if (!isHead)
        return {};
    guessByContent(best, rows, kind);
    return best;
}

} // namespace heyuan
