#include "core/base/pinyin.h"

#include <QCollator>
#include <QHash>

#include <unicode/translit.h>
#include <unicode/unistr.h>

namespace heyuan {

namespace {

QChar initialOf(QChar c)
{
    // Loading ICU's transliterator costs some 30 ms, so it happens at the first Chinese search; each character once.
    static const std::unique_ptr<icu::Transliterator> transliterator = [] {
        UErrorCode status = U_ZERO_ERROR;
        auto *made = icu::Transliterator::createInstance("Han-Latin; Latin-ASCII; Lower", UTRANS_FORWARD, status);
        return std::unique_ptr<icu::Transliterator>(U_SUCCESS(status) ? made : nullptr);
    }();
    static QHash<QChar, QChar> known;
    const auto at = known.constFind(c);
    if (at != known.constEnd())
        return *at;
    QChar initial;
    if (transliterator) {
        icu::UnicodeString text(char16_t(c.unicode()));
        transliterator->transliterate(text);
        if (text.length() > 0 && text.charAt(0) < 128)
            initial = QChar(text.charAt(0));
    }
    known.insert(c, initial);
    return initial;
}

} // namespace

QString pinyinInitials(const QString &text)
{
    QString initials;
    for (const QChar c : text) {
        if (c.unicode() >= 0x3400 && c.unicode() <= 0x9FFF) {
            const QChar initial = initialOf(c);
            if (!initial.isNull())
                initials += initial;
        } else if (c.isLetterOrNumber()) {
            initials += c.toLower();
        }
    }
    return initials;
}

bool found(const QString &typed, const QString &text)
{
    const QStringList words = typed.split(u' ', Qt::SkipEmptyParts);
    QString initials;
    for (const QString &word : words) {
        if (text.contains(word, Qt::CaseInsensitive))
            continue;
        const bool ascii = std::all_of(word.begin(), word.end(), [](QChar c) { return c.unicode() < 128; });
        if (!ascii)
            return false;
        if (initials.isEmpty())
            initials = pinyinInitials(text);
        if (!initials.contains(word, Qt::CaseInsensitive))
            return false;
    }
    return true;
}

int compareText(const QString &a, const QString &b)
{
    static const QCollator collator = [] {
        QCollator made(QLocale(QLocale::Chinese, QLocale::China));
        made.setNumericMode(true);
        return made;
    }();
    return collator.compare(a, b);
}

} // namespace heyuan
