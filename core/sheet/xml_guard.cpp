#include "core/sheet/xml_guard.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace heyuan {

namespace {

constexpr int mostValues = 128;     // the root of a workbook has some twenty
constexpr qint64 mostNames = 8192;  // names, and the spaces between them

/// What ends the names of a tag; the zero is the other half of a character in UTF-16.
constexpr std::array<bool, 256> isStop = [] {
    std::array<bool, 256> stops{};
    for (const unsigned char c : {'>', '"', '\'', '\0'})
        stops[c] = true;
    return stops;
}();

} // namespace

void XmlGuard::enter(Place place)
{
    m_place = place;
    m_length = 0;
    m_closing = 0;
}

XmlGuard::Finding XmlGuard::take(const char *data, qint64 size)
{
    const char *const end = data + size;
    while (data != end) {
        // Long stretches are jumped over: most bytes of a sheet are text or values.
        if (m_place == Place::Text || m_place == Place::Value) {
            const auto *stop = static_cast<const char *>(memchr(data, m_place == Place::Text ? '<' : m_quote, size_t(end - data)));
            m_length += (stop ? stop : end) - data;
            if (m_length > m_longest)
                return Finding::LongText;
            if (!stop)
                return Finding::Nothing;
            enter(m_place == Place::Text ? Place::TagStart : Place::Tag);
            data = stop + 1;
            continue;
        }
        if (m_place == Place::TagStart && *data != '!' && *data != '?' && *data != '>' && *data != '\0') {
            m_names = 0;
            m_values = 0;
            enter(Place::Tag);
            ++data;
        }
        if (m_place == Place::Tag) { // names and the spaces between them
            const char *const begin = data;
            while (data != end && !isStop[static_cast<unsigned char>(*data)])
                ++data;
            m_names += data - begin;
            if (m_names > mostNames)
                return Finding::CrowdedTag;
            if (data == end)
                return Finding::Nothing;
        }
        if (const Finding found = takeByte(*data++); found != Finding::Nothing)
            return found;
    }
    return Finding::Nothing;
}

XmlGuard::Finding XmlGuard::takeByte(char c)
{
    if (c == '\0') // the other half of a character in UTF-16
        return Finding::Nothing;
    switch (m_place) {
    case Place::TagStart:
        m_names = 0;
        m_values = 0;
        enter(c == '!' ? Place::Mark : c == '?' ? Place::Instruction : c == '>' ? Place::Text : Place::Tag);
        return Finding::Nothing;
    case Place::Tag:
        if (c == '>') {
            enter(Place::Text);
        } else if (c == '"' || c == '\'') {
            m_quote = c;
            enter(Place::Value);
            ++m_values;
        } else {
            ++m_names;
        }
        return m_values > mostValues || m_names > mostNames ? Finding::CrowdedTag : Finding::Nothing;
    case Place::Mark:
        if (c != '-' && c != '[')
            return Finding::OwnWords;
        enter(c == '-' ? Place::Comment : Place::Section);
        m_closing = c == '-' ? -1 : 0; // the second of "<!--" closes nothing
        return Finding::Nothing;
    default: break;
    }
    if (++m_length > m_longest)
        return Finding::LongText;
    const char closing = m_place == Place::Comment ? '-' : m_place == Place::Section ? ']' : '?';
    const int needed = m_place == Place::Instruction ? 1 : 2;
    if (c == '>' && m_closing >= needed)
        enter(Place::Text);
    else
        m_closing = c == closing ? std::min(m_closing + 1, needed) : 0;
    return Finding::Nothing;
}

} // namespace heyuan
