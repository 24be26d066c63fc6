#pragma once

#include <QDate>
#include <QVariant>

namespace heyuan {

/// A day as a statement hands it over: PostgreSQL a date, SQLite its text. Invalid where there is none.
inline QDate storedDay(const QVariant &value)
{
    return value.typeId() == QMetaType::QDate ? value.toDate() : QDate::fromString(value.toString().left(10), Qt::ISODate);
}

} // namespace heyuan
