#include "ui/theme/text_wrap.h"

namespace heyuan {

namespace {

bool isWide(char32_t c) { return c >= 0x2E80; }

bool mustNotBegin(char32_t c)
{
    return QStringView(u"，。、；：？！）》」』】〕〉’”…—％‰℃·.,;:!?)]}%°").contains(QChar(char16_t(c))) && c < 0x10000;
}

bool mustNotEnd(char32_t c)
{
    return QStringView(u"（《「『【〔〈‘“([{￥¥").contains(QChar(char16_t(c))) && c < 0x10000;
}

bool mayBreakBetween(char32_t before, char32_t after)
{
    if (before == U' ')
        return after != U' ';
    if (!isWide(before) && !isWide(after))
        return before == U'-' || before == U'/';
    return after != U' ' && !mustNotBegin(after) && !mustNotEnd(before);
}

} // namespace

std::vector<QStringView> wrapText(QStringView text, double width, const CharWidth &charWidth)
{
    std::vector<QStringView> lines;
    qsizetype start = 0;      // of the line
    qsizetype breakAt = -1;   // the last place where the line may end
    double sinceStart = 0;
    double sinceBreak = 0;
    char32_t last = 0;
    qsizetype at = 0;
    const auto endLine = [&](qsizetype end) {
        QStringView line = text.mid(start, end - start);
        while (line.endsWith(u' '))
            line.chop(1);
        lines.push_back(line);
        start = end;
        breakAt = -1;
    };
    eachCharacter(text, [&](char32_t c, int length) {
        if (c == U'\n') {
            endLine(at);
            start = at + 1;
            sinceStart = sinceBreak = 0;
            last = 0;
            at += length;
            return;
        }
        const double w = charWidth(c);
        // "e-" at the end of a line is no help to anybody.
        const bool tooShort = last == U'-' && at - std::max(breakAt, start) <= 2;
        if (last && mayBreakBetween(last, c) && !tooShort) {
            breakAt = at;
            sinceBreak = 0;
        }
        if (sinceStart + w > width && at > start && c != U' ') {
            if (breakAt > start) {
                endLine(breakAt);
                sinceStart = sinceBreak;
            } else {
                endLine(at);
                sinceStart = 0;
            }
            sinceBreak = sinceStart;
        }
        sinceStart += w;
        sinceBreak += w;
        last = c;
        at += length;
    });
    if (start < text.size() || lines.empty())
        endLine(text.size());
    return lines;
}

} // namespace heyuan
