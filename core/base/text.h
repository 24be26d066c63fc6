#pragma once

#include "core/base/language.h"

#include <QString>
#include <QVariant>

#include <vector>

namespace heyuan {

/// A piece of text that is put into words only when somebody reads it, in that reader's language. It is either one of
/// the program's own sentences (context and English source, with arguments %1, %2 …) or a pair of words that came
/// with the data (Chinese and English).
class Text
{
public:
    Text() = default;
    Text(const char *context, const char *source) : m_context(context), m_source(source) {}

    /// Words that are data, not program text: a name in both languages.
    static Text of(const QString &chinese, const QString &english);
    /// The same in every language: a number, a code, a file name.
    static Text plain(const QString &anything) { return of(anything, anything); }

    Text arg(const Text &argument) const;
    Text arg(const QString &argument) const { return arg(plain(argument)); }
    Text arg(qint64 argument) const { return arg(plain(QString::number(argument))); }
    /// Chooses the plural form and fills %n.
    Text count(int n) const;

    QString in(Language language) const;
    QString onScreen() const { return in(screenLanguage()); }
    bool isEmpty() const { return !m_source && m_chinese.isEmpty() && m_english.isEmpty(); }
    const char *context() const { return m_context; }
    const char *source() const { return m_source; }

private:
    const char *m_context = nullptr;
    const char *m_source = nullptr;
    int m_count = -1;
    QString m_chinese;
    QString m_english;
    std::vector<Text> m_arguments;
};

/// Marks a pair (context, source) for the translators and makes a Text of it. lupdate knows this name as an alias of
/// QT_TRANSLATE_NOOP.
inline Text say(const char *context, const char *source) { return {context, source}; }

} // namespace heyuan
