#pragma once

#include <QFont>
#include <QFontMetrics>
#include <QHash>

#include <optional>

namespace heyuan {

/// How wide texts are in a font. A table that opens asks for the same ones at each of its first sizes, and shaping
/// them is a quarter of what opening takes.
class TextWidths
{
public:
    void setFont(const QFont &font)
    {
        if (const QString key = font.key(); key != m_key) {
            m_key = key;
            m_known.clear();
        }
        m_font = font;
        m_metrics.reset(); // looked up when a text is new
    }
    int of(const QString &text)
    {
        if (const auto known = m_known.constFind(text); known != m_known.constEnd())
            return *known;
        if (!m_metrics)
            m_metrics.emplace(m_font);
        if (m_known.size() >= most)
            m_known.clear();
        return *m_known.insert(text, m_metrics->horizontalAdvance(text));
    }

private:
    static constexpr qsizetype most = 10'000;
    QString m_key;
    QFont m_font;
    std::optional<QFontMetrics> m_metrics;
    QHash<QString, int> m_known;
};

} // namespace heyuan
