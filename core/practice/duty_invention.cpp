#include "core/practice/duty_invention.h"

#include "core/catalogue/reader.h"
#include "core/duty/duty_book.h"
#include "core/practice/invention.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace heyuan::practice {

namespace {

QString text(const QJsonObject &given, const char *key) { return given.value(QLatin1String(key)).toString(); }

} // namespace

Status loadDuties(Transaction &transaction)
{
    QFile file(QStringLiteral(":/practice_duty.json"));
    const QJsonObject plan = QJsonDocument::fromJson(file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray()).object();
    if (plan.isEmpty())
        return unreadable(file.fileName());
    const auto book = DutyBook::load(transaction.store());
    if (!book)
        return book.error();
    const QDate until = QDate::fromString(text(plan, "until"), Qt::ISODate);
    std::vector<DutyFulfilment> rows;
    for (const QJsonValue &value : plan.value(QLatin1String("duties")).toArray()) {
        const QJsonObject given = value.toObject();
        const DutyLine *duty = book->find(catalogue::idOf("duty", text(given, "duty")));
        if (!duty)
            return unreadable(text(given, "duty"));
        const QJsonArray missing = given.value(QLatin1String("missing")).toArray();
        const QJsonObject late = given.value(QLatin1String("late")).toObject();
        for (const QDate due : duty->dueDays({}, until)) {
            const QString day = due.toString(Qt::ISODate);
            if (missing.contains(day))
                continue;
            DutyFulfilment row;
            row.duty = {duty->id};
            row.dueOn = due;
            row.doneOn = given.contains(QLatin1String("on")) ? QDate::fromString(text(given, "on"), Qt::ISODate)
                         : late.contains(day)                ? due.addDays(late.value(day).toInt())
                                                             : due.addDays(-given.value(QLatin1String("days_before")).toInt());
            row.doneBy = text(given, "by");
            const QString number = text(given, "number");
            row.documentNumber = number.contains(u'%') ? number.arg(due.year()) : number;
            row.link = text(given, "link");
            row.remark = given.contains(QLatin1String("remark")) ? text(given, "remark") : text(plan, "note_zh");
            rows.push_back(std::move(row));
        }
    }
    return transaction.load(rows, QStringLiteral("Practice data"));
}

} // namespace heyuan::practice
