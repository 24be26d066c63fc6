#include "ui/record/text_widths.h"

#include <QTest>

using namespace heyuan;

class TestTextWidths : public QObject
{
    Q_OBJECT
private slots:
    void widthsAreThoseOfTheFont();
    void anotherFontHasItsOwn();
};

void TestTextWidths::widthsAreThoseOfTheFont()
{
    const QFont font;
    TextWidths widths;
    widths.setFont(font);
    for (int again = 0; again < 2; ++again) {
        for (const QString &text : {QString(), QStringLiteral("东源县"), QStringLiteral("2020-05-18"), QStringLiteral("a b")})
            QCOMPARE(widths.of(text), QFontMetrics(font).horizontalAdvance(text));
    }
}

void TestTextWidths::anotherFontHasItsOwn()
{
    QFont font;
    TextWidths widths;
    widths.setFont(font);
    const int before = widths.of(QStringLiteral("东源县 MMM"));
    font.setPointSizeF(font.pointSizeF() * 2);
    widths.setFont(font);
    QCOMPARE(widths.of(QStringLiteral("东源县 MMM")), QFontMetrics(font).horizontalAdvance(QStringLiteral("东源县 MMM")));
    QVERIFY(widths.of(QStringLiteral("东源县 MMM")) > before);
}

QTEST_MAIN(TestTextWidths)
#include "tst_text_widths.moc"
