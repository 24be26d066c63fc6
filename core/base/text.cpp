#include "core/base/text.h"

namespace heyuan {

Text Text::of(const QString &chinese, const QString &english)
{
    Text text;
    text.m_chinese = chinese;
    text.m_english = english;
    return text;
}

Text Text::arg(const Text &argument) const
{
    Text filled = *this;
    filled.m_arguments.push_back(argument);
    return filled;
}

Text Text::count(int n) const
{
    Text counted = *this;
    counted.m_count = n;
    return counted;
}

QString Text::in(Language language) const
{
    if (!m_source) {
        // A missing translation of data is shown in the other language rather than as a hole.
        if (language == Language::Chinese)
            return m_chinese.isEmpty() ? m_english : m_chinese;
        return m_english.isEmpty() ? m_chinese : m_english;
    }
    QString text = translated(language, m_context, m_source, m_count);
    // All markers are filled in one pass, so that a %1 inside an argument is left alone.
    QString filled;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const int number = text[i] == u'%' && i + 1 < text.size() ? text[i + 1].digitValue() : -1;
        if (number >= 1 && size_t(number) <= m_arguments.size()) {
            filled += m_arguments[size_t(number) - 1].in(language);
            ++i;
        } else {
            filled += text[i];
        }
    }
    return filled;
}

} // namespace heyuan
