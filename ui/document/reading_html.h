#pragma once

#include "core/store/store.h"
#include "ui/theme/theme.h"

namespace heyuan {

/// Puts an unclear wording into rich text: question, quoted words, the words elsewhere, handling, and its state.
class ReadingHtml
{
public:
    ReadingHtml(const Palette &colours, Language language) : m_colours(colours), m_language(language) {}

    /// `withChoices`: the possible readings are listed too, with a link "decide:ID". The place of the other words is a
    /// link "clause:ID".
    QString wording(Store &store, const Record &reading, bool withChoices) const;

private:
    QString line(const QString &html, const QColor &colour, int above = 0) const;
    QString elsewhere(Store &store, const Record &reading) const;
    QString choices(const Record &reading) const;
    const Palette &m_colours;
    Language m_language;
};

} // namespace heyuan
