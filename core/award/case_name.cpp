#include "core/award/case_name.h"

#include <QDate>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace heyuan::award {

namespace {

const QJsonObject &namesInChinese()
{
    static const QJsonObject names = [] {
        QFile file(QStringLiteral(":/award_case_name.json"));
        return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
    }();
    return names;
}

/// What follows the fact: on which side of which figure.
Text side(const QString &rest)
{
    const auto figure = [&rest](qsizetype from) { return rest.mid(from).trimmed(); };
    if (rest == u"missing")
        return say("CaseName", "missing");
    if (rest.startsWith(u"just below"))
        return say("CaseName", "just below %1").arg(figure(10));
    if (rest.startsWith(u"just above"))
        return say("CaseName", "just above %1").arg(figure(10));
    if (rest.startsWith(u"at "))
        return say("CaseName", "at %1").arg(figure(3));
    return Text::plain(rest);
}

} // namespace

Text caseName(const FactBook &book, const QString &name)
{
    if (name == u"facts as they stand")
        return say("CaseName", "Facts as they stand");
    if (const QString chinese = namesInChinese()[name].toString(); !chinese.isEmpty())
        return Text::of(chinese, name);
    if (const QDate day = QDate::fromString(name.mid(3), Qt::ISODate); name.startsWith(u"on ") && day.isValid())
        return say("CaseName", "on %1").arg(day.toString(Qt::ISODate));
    const bool isNot = name.startsWith(u"not ");
    const QString words = isNot ? name.mid(4) : name;
    const QString key = words.section(u' ', 0, 0);
    const int fact = book.indexOf(key);
    if (fact < 0)
        return Text::plain(name);
    const QString rest = words.mid(key.size()).trimmed();
    const Text known = book.fact(fact).name;
    if (isNot)
        return say("CaseName", "not: %1").arg(known);
    return rest.isEmpty() ? known : say("CaseName", "%1: %2").arg(known).arg(side(rest));
}

} // namespace heyuan::award
