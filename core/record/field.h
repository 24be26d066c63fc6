#pragma once

#include "core/base/money.h"
#include "core/base/number.h"
#include "core/base/period.h"
#include "core/base/text.h"

#include <QDate>
#include <QVariant>

#include <optional>
#include <vector>

namespace heyuan {

enum class FieldType { Text, LongText, Integer, Number, Money, Date, Period, Flag, Choice, Reference };

/// One allowed value of a choice field: stored by its key, shown by its text.
struct Choice {
    QByteArray key;
    Text text;
};

/// How carefully a field is treated. Personal fields are masked unless the reader's role needs them, and never logged.
enum class Sensitivity { Open, Personal };

/// How a field is shown to readers who need no more of it (core/identity/identifier.h).
enum class Mask { None, CitizenId, Phone, Account };

/// What a field may hold and how it is presented. Only what at least two of table, form, import, export, storage and
/// change log need stands here; rules over several fields belong to the record type or its room.
struct FieldOptions {
    bool required = false;
    int maxLength = 0;                        ///< characters; 0: no limit
    std::optional<Number> minimum = {};
    std::optional<Number> maximum = {};
    bool readOnly = false;                    ///< set by the program, never typed
    std::vector<Choice> choices = {};
    QByteArray reference = {};                ///< record type a Reference points to
    std::optional<Language> language = {};    ///< this column holds the words of one language
    Text unit = {};                           ///< stands once, in the header
    int places = -1;                          ///< decimals shown for Number; -1: as many as it has
    Text help = {};
    bool inTable = true;                      ///< shown in tables unless the reader hides it
    Sensitivity sensitivity = Sensitivity::Open;
    Mask mask = Mask::None;
    bool isKept = false;                      ///< a summary keeper sets it: saving a row leaves it alone, no log, no version
};

struct Field {
    QByteArray key;       ///< column name, editor's object name, key in files
    Text label;
    FieldType type = FieldType::Text;
    FieldOptions options;
};

/// A reference to another record: its id, 0 for none.
struct Ref {
    qint64 id = 0;
    explicit operator bool() const { return id != 0; }
    friend bool operator==(Ref, Ref) = default;
    friend auto operator<=>(Ref, Ref) = default;
};

// How a C++ type is kept: which field type it is and its value in a Record. A null variant is 'no value'.
template <class V> struct FieldTraits;

template <> struct FieldTraits<QString> {
    static constexpr FieldType type = FieldType::Text;
    static QVariant store(const QString &v) { return v.isEmpty() ? QVariant() : QVariant(v); }
    static QString value(const QVariant &v) { return v.toString(); }
};
template <> struct FieldTraits<qint64> {
    static constexpr FieldType type = FieldType::Integer;
    static QVariant store(qint64 v) { return v; }
    static qint64 value(const QVariant &v) { return v.toLongLong(); }
};
template <> struct FieldTraits<int> {
    static constexpr FieldType type = FieldType::Integer;
    static QVariant store(int v) { return qint64(v); }
    static int value(const QVariant &v) { return int(v.toLongLong()); }
};
template <> struct FieldTraits<bool> {
    static constexpr FieldType type = FieldType::Flag;
    static QVariant store(bool v) { return qint64(v ? 1 : 0); }
    static bool value(const QVariant &v) { return v.toLongLong() != 0; }
};
template <> struct FieldTraits<Number> {
    static constexpr FieldType type = FieldType::Number;
    static QVariant store(Number v) { return v.raw(); }
    static Number value(const QVariant &v) { return Number::fromRaw(v.toLongLong()); }
};
template <> struct FieldTraits<Money> {
    static constexpr FieldType type = FieldType::Money;
    static QVariant store(Money v) { return v.fen(); }
    static Money value(const QVariant &v) { return Money::fen(v.toLongLong()); }
};
template <> struct FieldTraits<QDate> {
    static constexpr FieldType type = FieldType::Date;
    static QVariant store(QDate v) { return v.isValid() ? QVariant(v) : QVariant(); }
    static QDate value(const QVariant &v) { return v.toDate(); }
};
template <> struct FieldTraits<Period> {
    static constexpr FieldType type = FieldType::Period;
    static QVariant store(const Period &v) { return qint64(v.code()); }
    static Period value(const QVariant &v) { return Period::fromCode(int(v.toLongLong())).value_or(Period()); }
};
template <> struct FieldTraits<Ref> {
    static constexpr FieldType type = FieldType::Reference;
    static QVariant store(Ref v) { return v ? QVariant(v.id) : QVariant(); }
    static Ref value(const QVariant &v) { return {v.toLongLong()}; }
};
template <class V> struct FieldTraits<std::optional<V>> {
    static constexpr FieldType type = FieldTraits<V>::type;
    static QVariant store(const std::optional<V> &v) { return v ? FieldTraits<V>::store(*v) : QVariant(); }
    static std::optional<V> value(const QVariant &v)
    {
        return v.isNull() ? std::nullopt : std::optional<V>(FieldTraits<V>::value(v));
    }
};

} // namespace heyuan
