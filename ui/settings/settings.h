#pragma once

#include "core/base/language.h"

#include <QObject>
#include <QSettings>
#include <QStringList>

#include <memory>

namespace heyuan {

enum class ThemeChoice { System, Light, Dark };

/// How a setting is written: numbers and flags as words, enumerations by a key that never changes.
template <class T> struct SettingTraits;
template <> struct SettingTraits<QString> {
    static QVariant write(const QString &value) { return value; }
    static QString read(const QVariant &value) { return value.toString(); }
};
template <> struct SettingTraits<QStringList> {
    static QVariant write(const QStringList &value) { return value; }
    static QStringList read(const QVariant &value) { return value.toStringList(); }
};
template <> struct SettingTraits<bool> {
    static QVariant write(bool value) { return value ? QStringLiteral("yes") : QStringLiteral("no"); }
    static bool read(const QVariant &value) { return value.toString() == u"yes"; }
};
template <> struct SettingTraits<int> {
    static QVariant write(int value) { return QString::number(value); }
    static int read(const QVariant &value) { return value.toString().toInt(); }
};
template <> struct SettingTraits<Language> {
    static QVariant write(Language value) { return QString::fromLatin1(languageCode(value)); }
    static Language read(const QVariant &value) { return languageFromCode(value.toString()); }
};
template <> struct SettingTraits<ThemeChoice> {
    static QVariant write(ThemeChoice value);
    static ThemeChoice read(const QVariant &value);
};

/// One setting: its key in the file and what holds as long as nothing is set.
template <class T> struct Setting {
    const char *key;
    T standard;
};

namespace setting {
inline const Setting<Language> language{"screen/language", Language::Chinese};
inline const Setting<ThemeChoice> theme{"screen/theme", ThemeChoice::System};
inline const Setting<int> zoom{"screen/zoom", 100};          ///< per cent, 80 to 200
inline const Setting<bool> compact{"screen/compact", false}; ///< rows of 24 instead of 28
inline const Setting<bool> folded{"screen/folded", false};   ///< navigation shows icons only
inline const Setting<QString> userName{"user/name", {}};
inline const Setting<QString> backupFolder{"files/backups", {}}; ///< empty: `backups` beside the database
inline const Setting<QStringList> recent{"files/recent", {}};    ///< without passwords, newest first
} // namespace setting

/// What this reader has chosen on this computer, in one ini file. Not for data, and never for passwords.
class Settings : public QObject
{
    Q_OBJECT
public:
    /// An empty name keeps everything in memory only (tests, pictures).
    explicit Settings(const QString &iniFile = {});
    ~Settings() override;

    template <class T> T value(const Setting<T> &setting) const
    {
        const QVariant found = read(QLatin1String(setting.key));
        return found.isValid() ? SettingTraits<T>::read(found) : setting.standard;
    }
    template <class T> void set(const Setting<T> &setting, const T &value)
    {
        write(setting.key, SettingTraits<T>::write(value));
    }

    /// For this run of the program only (command line); nothing is written until the reader sets it himself.
    template <class T> void setForNow(const Setting<T> &setting, const T &value)
    {
        m_memory.insert(QLatin1String(setting.key), SettingTraits<T>::write(value));
    }

    /// How a table, splitter or window was last arranged, under a name of its own; empty if it never was.
    QByteArray arrangement(const QByteArray &of) const;
    void keepArrangement(const QByteArray &of, const QByteArray &state);

    QString userName() const;               ///< the name set, or that of the computer's account
    void remember(const QString &database); ///< puts it first among the recent ones
    void forget(const QString &database);
    QString fileName() const;

signals:
    void changed(const QByteArray &key);

private:
    QVariant read(const QString &key) const;
    void write(const char *key, const QVariant &value);
    std::unique_ptr<QSettings> m_file; ///< null: in memory
    QVariantMap m_memory;              ///< everything without a file; with one, what holds for now
};

/// The settings of this program; in memory until useSettings() has named the file.
Settings &settings();
void useSettings(const QString &iniFile);

} // namespace heyuan
