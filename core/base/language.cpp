#include "core/base/language.h"

#include <QTranslator>

#include <atomic>

namespace heyuan {

namespace {

std::atomic<Language> theScreenLanguage{Language::Chinese};

std::atomic<const QTranslator *> theOtherTranslations[2]{};

} // namespace

QByteArray languageCode(Language language)
{
    return language == Language::Chinese ? QByteArrayLiteral("zh") : QByteArrayLiteral("en");
}

Language languageFromCode(QStringView code, Language otherwise)
{
    if (code.startsWith(u"zh"))
        return Language::Chinese;
    if (code.startsWith(u"en"))
        return Language::English;
    return otherwise;
}

QLocale localeOf(Language language)
{
    return language == Language::Chinese ? QLocale(QLocale::Chinese, QLocale::China)
                                         : QLocale(QLocale::English, QLocale::UnitedKingdom);
}

Language screenLanguage() { return theScreenLanguage; }

void setScreenLanguage(Language language) { theScreenLanguage = language; }

// Both translations stay loaded, whatever the screen shows: a Chinese print from an English screen needs the other one.
const QTranslator &translationOf(Language language)
{
    if (const QTranslator *other = theOtherTranslations[size_t(language)])
        return *other;
    static const auto load = [](const QString &name) {
        auto translator = std::make_unique<QTranslator>();
        (void)translator->load(QStringLiteral(":/i18n/") + name);
        return translator;
    };
    if (language == Language::Chinese) {
        static const auto chinese = load(QStringLiteral("heyuan_zh_CN.qm"));
        return *chinese;
    }
    static const auto english = load(QStringLiteral("heyuan_en.qm"));
    return *english;
}

void setTranslation(Language language, const QTranslator *translation)
{
    theOtherTranslations[size_t(language)] = translation;
}

QString translated(Language language, const char *context, const char *source, int n)
{
    QString text = translationOf(language).translate(context, source, nullptr, n);
    if (text.isEmpty())
        text = QString::fromUtf8(source);
    if (n >= 0)
        text.replace(QLatin1String("%n"), QString::number(n));
    return text;
}

} // namespace heyuan
