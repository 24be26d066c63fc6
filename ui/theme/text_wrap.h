#pragma once

#include <QString>
#include <QStringView>

#include <functional>
#include <vector>

namespace heyuan {

/// The width of one character of a font.
using CharWidth = std::function<double(char32_t)>;

/// Breaks text into lines no wider than `width`: Chinese between any two characters except where a punctuation mark
/// must not begin or end a line, Latin words at spaces and hyphens, a word longer than the line wherever it must.
/// The views point into `text`. There is always at least one line.
std::vector<QStringView> wrapText(QStringView text, double width, const CharWidth &charWidth);

/// Calls visit(code point, length in UTF-16 units) for each character.
template <class Visit> void eachCharacter(QStringView text, Visit visit)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate())
            visit(QChar::surrogateToUcs4(c, text[++i]), 2);
        else
            visit(char32_t(c.unicode()), 1);
    }
}

} // namespace heyuan
