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

/// What a column of the kind may be headed with, made plain once: each cell of the first rows is compared with all of them.
using HeadNames = std::vector<QStringList>;

HeadNames namesOf(const ImportKind &kind)
{
    HeadNames all;
    for (const ImportColumn &column : kind.columns) {
        const Text label = column.label();
        QStringList plain;
        for (const QString &name : column.heads + QStringList{label.in(Language::Chinese), label.in(Language::English), QString::fromUtf8(column.key)})
            plain << plainHead(name);
        all.push_back(std::move(plain));
    }
    return all;
}

struct PlainHead {
    explicit PlainHead(const QString &head) : whole(plainHead(head)), withoutUnit(plainHead(withoutBrackets(head))) {}
    QString whole;
    QString withoutUnit;
};

Confidence compare(const PlainHead &head, const QStringList &names)
{
    if (head.whole.isEmpty())
        return Confidence::None;
    Confidence best = Confidence::None;
    for (const QString &name : names) {
        if (head.whole == name)
            return Confidence::Sure;
        if (head.withoutUnit == name)
            best = std::max(best, Confidence::Likely);
        else if (name.size() >= 2 && head.whole.size() <= 3 * name.size() && head.whole.contains(name))
            best = std::max(best, Confidence::Guess);
    }
    return best;
}

/// Each column of the file gets the column of the kind that fits best, each of those only once.
std::vector<ColumnMatch> match(const QStringList &heads, const HeadNames &names)
{
    std::vector<ColumnMatch> columns;
    std::vector<std::vector<Confidence>> fits; // by column of the file and of the kind
    for (const QString &text : heads) {
        columns.push_back({text.simplified()});
        const QString &head = columns.back().head;
        const PlainHead whole(head);
        const PlainHead last(head.section(QStringLiteral(" / "), -1));
        std::vector<Confidence> fit;
        for (const QStringList &of : names)
            fit.push_back(std::max(compare(last, of), compare(whole, of)));
        fits.push_back(std::move(fit));
    }
    std::set<size_t> taken;
    for (const Confidence wanted : {Confidence::Sure, Confidence::Likely, Confidence::Guess}) {
        for (size_t c = 0; c < columns.size(); ++c) {
            if (columns[c].column >= 0)
                continue;
            for (size_t i = 0; i < names.size(); ++i) {
                if (fits[c][i] != wanted || taken.contains(i))
                    continue;
                columns[c].column = int(i);
                columns[c].confidence = wanted;
                taken.insert(i);
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
    const HeadNames names = namesOf(kind);
    int weight = 0;
    for (size_t r = 0; r < rows.size() && r < headRows; ++r) {
        std::vector<std::pair<int, QStringList>> readings{{1, rows[r]}};
        // Two rows have to say more than the lower one alone: else the upper one is a title.
        if (r + 1 < rows.size() && isLikeGroups(rows[r], rows[r + 1])
            && weightOf(match(joined(rows[r], rows[r + 1]), names)) > weightOf(match(rows[r + 1], names)))
            readings.emplace_back(2, joined(rows[r], rows[r + 1]));
        for (const auto &[height, heads] : readings) {
            auto columns = match(heads, names);
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
