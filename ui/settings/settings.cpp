#include "ui/settings/settings.h"

#include <QFileInfo>

namespace heyuan {

namespace {

constexpr int mostRecent = 8;

std::unique_ptr<Settings> &theSettings()
{
    static std::unique_ptr<Settings> instance;
    return instance;
}

} // namespace

QVariant SettingTraits<ThemeChoice>::write(ThemeChoice value)
{
    switch (value) {
    case ThemeChoice::Light: return QStringLiteral("light");
    case ThemeChoice::Dark: return QStringLiteral("dark");
    case ThemeChoice::System: break;
    }
    return QStringLiteral("system");
}

ThemeChoice SettingTraits<ThemeChoice>::read(const QVariant &value)
{
    const QString word = value.toString();
    return word == u"light" ? ThemeChoice::Light : word == u"dark" ? ThemeChoice::Dark : ThemeChoice::System;
}

Settings::Settings(const QString &iniFile)
{
    if (!iniFile.isEmpty())
        m_file = std::make_unique<QSettings>(iniFile, QSettings::IniFormat);
}

Settings::~Settings() = default;

QVariant Settings::read(const QString &key) const
{
    const auto now = m_memory.constFind(key);
    return now != m_memory.constEnd() ? *now : m_file ? m_file->value(key) : QVariant();
}

void Settings::write(const char *key, const QVariant &value)
{
    const QString name = QLatin1String(key);
    if (read(name) == value)
        return;
    if (m_file) {
        m_memory.remove(name);
        m_file->setValue(name, value);
    } else {
        m_memory.insert(name, value);
    }
    emit changed(QByteArray(key));
}

QByteArray Settings::arrangement(const QByteArray &of) const
{
    return QByteArray::fromBase64(read(QStringLiteral("arrangement/") + QString::fromLatin1(of)).toByteArray());
}

void Settings::keepArrangement(const QByteArray &of, const QByteArray &state)
{
    write(QByteArray("arrangement/" + of).constData(), QString::fromLatin1(state.toBase64()));
}

QString Settings::userName() const
{
    const QString set = value(setting::userName).trimmed();
    if (!set.isEmpty())
        return set;
    const QString account = qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME"));
    return account.isEmpty() ? QStringLiteral("desk") : account;
}

void Settings::remember(const QString &database)
{
    QStringList all = value(setting::recent);
    all.removeAll(database);
    all.prepend(database);
    while (all.size() > mostRecent)
        all.removeLast();
    set(setting::recent, all);
}

void Settings::forget(const QString &database)
{
    QStringList all = value(setting::recent);
    all.removeAll(database);
    set(setting::recent, all);
}

QString Settings::fileName() const
{
    return m_file ? m_file->fileName() : QString();
}

Settings &settings()
{
    if (!theSettings())
        theSettings() = std::make_unique<Settings>();
    return *theSettings();
}

void useSettings(const QString &iniFile)
{
    theSettings() = std::make_unique<Settings>(iniFile);
}

} // namespace heyuan
