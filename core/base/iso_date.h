#pragma once

#include <QDate>
#include <QString>

namespace heyuan {

/// 2020-05-18, as QDate::toString(Qt::ISODate) writes it; that one goes through a format for each number, and a bulk of
/// rows has several dates each.
inline QString isoDate(QDate day)
{
    if (!day.isValid() || day.year() < 0 || day.year() > 9999)
        return day.toString(Qt::ISODate);
    QString text(10, u'-');
    const auto put = [&text](int at, int digits, int number) {
        for (int i = digits - 1; i >= 0; --i, number /= 10)
            text[at + i] = QChar(u'0' + number % 10);
    };
    int year = 0, month = 0, date = 0;
    day.getDate(&year, &month, &date);
    put(0, 4, year);
    put(5, 2, month);
    put(8, 2, date);
    return text;
}

/// The day of exactly this form; invalid if it is another one.
inline QDate dateOfIso(QStringView text)
{
    if (text.size() != 10 || text[4] != u'-' || text[7] != u'-')
        return {};
    int parts[3] = {};
    int part = 0;
    for (const QChar c : text) {
        if (c == u'-')
            ++part;
        else if (c < u'0' || c > u'9' || part > 2)
            return {};
        else
            parts[part] = parts[part] * 10 + (c.unicode() - u'0');
    }
    return part == 2 ? QDate(parts[0], parts[1], parts[2]) : QDate();
}

} // namespace heyuan
