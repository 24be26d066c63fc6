#include "ui/settings/appearance.h"
#include "ui/shell/options.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace heyuan;

class TestSettings : public QObject
{
    Q_OBJECT
private slots:
    void nothingSetIsTheStandard();
    void valuesSurviveInTheFile();
    void enumerationsAreKeptAsWords();
    void forNowIsNotWritten();
    void recentOnesAreFewAndUnique();
    void unknownWordsFallBack();
    void changesAreTold();
    void commandLineIsRead();
    void commandLineRefusesWithASentence_data();
    void commandLineRefusesWithASentence();
};

void TestSettings::nothingSetIsTheStandard()
{
    Settings s;
    QCOMPARE(s.value(setting::zoom), 100);
    QCOMPARE(s.value(setting::language), Language::Chinese);
    QVERIFY(!s.value(setting::compact));
    QVERIFY(!s.userName().isEmpty());
    QVERIFY(s.arrangement("anything").isEmpty());
}

void TestSettings::valuesSurviveInTheFile()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("desk.ini"));
    {
        Settings s(file);
        s.set(setting::zoom, 150);
        s.set(setting::compact, true);
        s.set(setting::language, Language::English);
        s.set(setting::theme, ThemeChoice::Dark);
        s.set(setting::userName, u"张三"_qs);
        s.keepArrangement("window", QByteArray("\0\1\2\xff", 4));
    }
    Settings s(file);
    QCOMPARE(s.value(setting::zoom), 150);
    QCOMPARE(s.value(setting::compact), true);
    QCOMPARE(s.value(setting::language), Language::English);
    QCOMPARE(s.value(setting::theme), ThemeChoice::Dark);
    QCOMPARE(s.userName(), u"张三"_qs);
    QCOMPARE(s.arrangement("window"), QByteArray("\0\1\2\xff", 4));
}

void TestSettings::enumerationsAreKeptAsWords()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("desk.ini"));
    {
        Settings s(file);
        s.set(setting::theme, ThemeChoice::Dark);
        s.set(setting::language, Language::English);
    }
    QFile written(file);
    QVERIFY(written.open(QIODevice::ReadOnly));
    const QByteArray text = written.readAll();
    QVERIFY2(text.contains("theme=dark") && text.contains("language=en"), text.constData());
}

void TestSettings::forNowIsNotWritten()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("desk.ini"));
    {
        Settings s(file);
        s.set(setting::theme, ThemeChoice::Light);
        s.setForNow(setting::theme, ThemeChoice::Dark);
        QCOMPARE(s.value(setting::theme), ThemeChoice::Dark);
        s.setForNow(setting::zoom, 120);
        s.set(setting::zoom, 130); // chosen by the reader: this one stays
        QCOMPARE(s.value(setting::zoom), 130);
    }
    Settings s(file);
    QCOMPARE(s.value(setting::theme), ThemeChoice::Light);
    QCOMPARE(s.value(setting::zoom), 130);
}

void TestSettings::recentOnesAreFewAndUnique()
{
    Settings s;
    for (int i = 0; i < 12; ++i)
        s.remember(QStringLiteral("/d/%1.heyuan").arg(i % 10));
    QCOMPARE(s.value(setting::recent).size(), 8);
    QCOMPARE(s.value(setting::recent).first(), u"/d/1.heyuan"_qs);
    s.forget(u"/d/1.heyuan"_qs);
    QVERIFY(!s.value(setting::recent).contains(u"/d/1.heyuan"_qs));
}

void TestSettings::unknownWordsFallBack()
{
    QCOMPARE(SettingTraits<ThemeChoice>::read(u"purple"_qs), ThemeChoice::System);
    QCOMPARE(SettingTraits<Language>::read(u"fr"_qs), Language::Chinese);
    Settings s;
    s.set(setting::zoom, 5000); // a file may hold anything
    s.set(setting::theme, ThemeChoice::Light);
    applyAppearance(s);
    QCOMPARE(zoomed(100), 200);
    s.set(setting::zoom, 100);
    applyAppearance(s);
    QCOMPARE(tableRowHeight(), 28);
    s.set(setting::compact, true);
    applyAppearance(s);
    QCOMPARE(tableRowHeight(), 24);
}

void TestSettings::changesAreTold()
{
    Settings s;
    QSignalSpy changed(&s, &Settings::changed);
    s.set(setting::zoom, 110);
    s.set(setting::zoom, 110);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.first().first().toByteArray(), QByteArray(setting::zoom.key));
}

void TestSettings::commandLineIsRead()
{
    const auto options = DeskOptions::parse({u"heyuan-desk"_qs, u"--db"_qs, u"a b.heyuan"_qs, u"--lang"_qs, u"en"_qs,
                                             u"--theme"_qs, u"dark"_qs, u"--page"_qs, u"targets"_qs, u"--size"_qs,
                                             u"1366x768"_qs, u"--picture"_qs, u"x.png"_qs});
    QVERIFY(options);
    QCOMPARE(options->database, u"a b.heyuan"_qs);
    QCOMPARE(*options->language, Language::English);
    QCOMPARE(*options->theme, ThemeChoice::Dark);
    QCOMPARE(options->page, QByteArray("targets"));
    QCOMPARE(options->size, QSize(1366, 768));
    QVERIFY(options->wantsPictures());
    const auto dropped = DeskOptions::parse({u"heyuan-desk"_qs, u"file.heyuan"_qs});
    QVERIFY(dropped);
    QCOMPARE(dropped->database, u"file.heyuan"_qs);
}

void TestSettings::commandLineRefusesWithASentence_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("named");
    QTest::newRow("language") << QStringList{u"--lang"_qs, u"fr"_qs} << u"fr"_qs;
    QTest::newRow("theme") << QStringList{u"--theme"_qs, u"pink"_qs} << u"pink"_qs;
    QTest::newRow("size") << QStringList{u"--size"_qs, u"big"_qs} << u"big"_qs;
    QTest::newRow("unknown") << QStringList{u"--frobnicate"_qs} << u"frobnicate"_qs;
    QTest::newRow("both") << QStringList{u"--db"_qs, u"a"_qs, u"--practice"_qs} << u"--practice"_qs;
    QTest::newRow("two files") << QStringList{u"a"_qs, u"b"_qs} << u"b"_qs;
}

void TestSettings::commandLineRefusesWithASentence()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, named);
    const auto options = DeskOptions::parse(QStringList{u"heyuan-desk"_qs} + arguments);
    QVERIFY(!options);
    QVERIFY2(options.error().message.in(Language::English).contains(named),
             qPrintable(options.error().message.in(Language::English)));
}

QTEST_MAIN(TestSettings)
#include "tst_settings.moc"
