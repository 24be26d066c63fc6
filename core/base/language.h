#pragma once

#include <QByteArray>
#include <QLocale>
#include <QString>
#include <QStringView>

class QTranslator;

namespace heyuan {

/// The two languages of the desk. A screen has one at a time; a print may have the other.
enum class Language { Chinese, English };

QByteArray languageCode(Language language);                    ///< "zh" or "en"
Language languageFromCode(QStringView code, Language otherwise = Language::Chinese);
QLocale localeOf(Language language);

/// The language of the screen, as last set by setScreenLanguage(). Core code that writes text takes a Language; only
/// the outermost layer asks for this one.
Language screenLanguage();
void setScreenLanguage(Language language);

/// The translation of `source` in `context`, from the translations built into the program; English is the source.
/// `n` chooses the plural form (English has two, Chinese one); a negative n means there is none.
QString translated(Language language, const char *context, const char *source, int n = -1);

/// The translation of a language, for Qt's own tr().
const QTranslator &translationOf(Language language);
/// Puts another in the place of the one built in, for tests that look for frozen words; nullptr: the one built in.
void setTranslation(Language language, const QTranslator *translation);

} // namespace heyuan
