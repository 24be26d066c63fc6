#include "ui/settings/appearance.h"

#include <QApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace heyuan {

namespace {

double theZoom = 1.0;
bool theRowsAreCompact = false;

// One translator for all time, which answers in the language of the screen: exchanging translators would make every
// widget set its words four times.
class ScreenTranslator : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *comment, int n) const override
    {
        const Language language = screenLanguage();
        QString text = translationOf(language).translate(context, source, comment, n);
        if (!text.isNull() || language == Language::English)
            return text;
        if (!m_qt) {
            m_qt = std::make_unique<QTranslator>();
            (void)m_qt->load(QStringLiteral("qtbase_zh_CN"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
        }
        return m_qt->translate(context, source, comment, n);
    }

private:
    mutable std::unique_ptr<QTranslator> m_qt;
};

} // namespace

void applyAppearance(const Settings &settings)
{
    static const Look desktop = desktopLook(); // as it was before this program set its own colours
    const ThemeChoice choice = settings.value(setting::theme);
    const Look look = choice == ThemeChoice::Dark ? Look::Dark : choice == ThemeChoice::Light ? Look::Light : desktop;
    theZoom = qBound(80, settings.value(setting::zoom), 200) / 100.0;
    theRowsAreCompact = settings.value(setting::compact);
    applyTheme(*qobject_cast<QApplication *>(qApp), look, theZoom);
}

void applyLanguage(Language language)
{
    static ScreenTranslator *translator = nullptr;
    setScreenLanguage(language);
    QLocale::setDefault(localeOf(language));
    if (!translator) {
        translator = new ScreenTranslator;
        translator->setParent(qApp);
        QObject::connect(translator, &QObject::destroyed, [] { translator = nullptr; });
        QCoreApplication::installTranslator(translator); // tells every window
        return;
    }
    QEvent event(QEvent::LanguageChange);
    QCoreApplication::sendEvent(qApp, &event);
}

const Palette &screenPalette()
{
    return paletteOf(desktopLook());
}

int tableRowHeight()
{
    return zoomed(theRowsAreCompact ? space::compactRow : space::row);
}

int zoomed(int pixels)
{
    return qRound(pixels * theZoom);
}

} // namespace heyuan
