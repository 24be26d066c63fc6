#include "core/measurement/entry.h"

#include <algorithm>

namespace heyuan {

namespace {

Text periodText(const Period &period)
{
    return Text::of(period.toText(Language::Chinese), period.toText(Language::English));
}

/// What checking needs to know about indicators, read once for a block.
struct Known {
    std::map<qint64, Indicator> indicators;
    std::map<QString, MeasureUnit> units;

    static Result<Known> read(Store &store)
    {
        Known known;
        auto indicators = store.all<Indicator>();
        if (!indicators)
            return indicators.error();
        for (Indicator &indicator : *indicators)
            known.indicators[indicator.id] = std::move(indicator);
        auto units = store.all<MeasureUnit>();
        if (!units)
            return units.error();
        for (MeasureUnit &unit : *units)
            known.units[unit.zh] = std::move(unit);
        return known;
    }
};

Filter filterOf(const CellKey &key, bool deleted)
{
    Filter filter;
    filter.conditions = {{"indicator_id", Condition::Test::Is, key.indicator},
                         {"area_id", Condition::Test::Is, key.area},
                         {"period", Condition::Test::Is, key.period.code()}};
    filter.deleted = deleted;
    return filter;
}

Result<std::optional<Measurement>> stored(Store &store, const CellKey &key, bool deleted = false)
{
    auto rows = store.all<Measurement>(filterOf(key, deleted));
    if (!rows)
        return rows.error();
    if (rows->empty())
        return std::optional<Measurement>();
    return std::optional<Measurement>(std::move(rows->back()));
}

Error notThere()
{
    return {ErrorKind::NotFound,
            say("Entry", "There is no measurement in this cell any more. Look at the sheet again.")};
}

/// What becomes of one cell: a sentence against it, or what is to be written.
struct Check {
    Text refusal = {};
    std::optional<Number> value = {};
    std::optional<Measurement> before = {};
    bool changes = false;
};

Result<Check> check(Store &store, const Known &known, const CellChange &change)
{
    const auto indicator = known.indicators.find(change.key.indicator);
    if (indicator == known.indicators.end())
        return Check{say("Entry", "The indicator is no longer there.")};
    if (!indicator->second.formula.isEmpty() && !change.text.trimmed().isEmpty())
        return Check{say("Entry", "This indicator is computed by a formula and not entered: %1. Enter what it is computed from.")
                         .arg(indicator->second.name())};
    MeasureUnit unit;
    unit.decimals = 4;
    if (const auto at = known.units.find(indicator->second.unit); at != known.units.end())
        unit = at->second;
    const auto value = readFigure(change.text, indicator->second, unit);
    if (!value)
        return Check{value.error().message};
    auto before = stored(store, change.key);
    if (!before)
        return before.error();
    const std::optional<Number> old = *before ? std::optional((*before)->value + (*before)->adjusted) : std::nullopt;
    Check checked{{}, *value, std::move(*before), false};
    checked.changes = old != *value
                      || (*value && checked.before
                          && ((change.source && *change.source != checked.before->source)
                              || (change.remark && *change.remark != checked.before->remark)));
    if (!checked.changes)
        return checked;
    if (checked.before && checked.before->approved) {
        checked.refusal =
            say("Entry", "%1 is approved. It can only be changed by an adjustment with a reason and a document number.")
                .arg(old->toText(-1));
    } else if (checked.before && checked.before->counted && old != *value) {
        checked.refusal = say("Entry", "%1 is counted from a ledger. Correct the rows it comes from (double-click the figure).")
                              .arg(old->toText(-1));
    } else if (change.seen && change.seen->value != old) {
        checked.refusal = old ? say("Entry", "Somebody entered %1 here meanwhile; it was not overwritten. Enter your "
                                             "value again if it is to stand.")
                                    .arg(old->toText(-1))
                              : say("Entry",
                                    "Somebody emptied this cell meanwhile. Enter your value again if it is to stand.");
    } else if (*value && !checked.before) {
        if (change.key.period.kind() < indicator->second.periodKind())
            checked.refusal = say("Entry", "This indicator is not reported for %1; its periods are longer.")
                                  .arg(periodText(change.key.period));
        else if (change.key.period.first() > store.now().date())
            checked.refusal = say("Entry", "%1 has not begun yet.").arg(periodText(change.key.period));
    }
    return checked;
}

Status put(Transaction &transaction, const CellChange &change, const Check &checked)
{
    const RecordType &type = Measurement::description().type();
    if (!checked.value)
        return transaction.remove(type, checked.before->id, checked.before->version);
    Measurement row = checked.before.value_or(Measurement());
    row.value = *checked.value;
    row.adjusted = 0;
    if (change.source)
        row.source = *change.source;
    if (change.remark)
        row.remark = *change.remark;
    if (checked.before)
        return transaction.update(row);
    // A cell that was emptied gets its row back, and with it its history.
    auto gone = stored(transaction.store(), change.key, true);
    if (!gone)
        return gone.error();
    if (*gone) {
        if (Status s = transaction.restore(type, (*gone)->id); !s)
            return s;
        const auto back = stored(transaction.store(), change.key);
        if (!back)
            return back.error();
        if (!*back)
            return notThere();
        row.id = (*back)->id;
        row.version = (*back)->version;
    }
    row.indicator = Ref{change.key.indicator};
    row.area = Ref{change.key.area};
    row.period = change.key.period;
    if (row.id)
        return transaction.update(row);
    const auto id = transaction.insert(row);
    return id ? Status() : Status(id.error());
}

} // namespace

Result<std::optional<Number>> readFigure(const QString &typed, const Indicator &indicator, const MeasureUnit &unit)
{
    QString text = withPlainDigits(typed);
    text.remove(QChar(0x200B)).remove(QChar(0xFEFF));
    text = text.simplified();
    if (text.isEmpty() || text == QStringLiteral("—"))
        return std::optional<Number>();
    const auto refused = [](Text sentence) { return Error{ErrorKind::Invalid, std::move(sentence)}; };
    QString figure = text;
    if (!indicator.unit.isEmpty() && figure.endsWith(indicator.unit)) {
        figure.chop(indicator.unit.size());
        figure = figure.trimmed();
    }
    const auto number = Number::parse(figure);
    if (!number) {
        if (figure.startsWith(u'#'))
            return refused(
                say("Entry", "“%1” is an error of the spreadsheet it came from. Mend it there or enter the figure.")
                    .arg(text));
        return refused(
            say("Entry", "“%1” is not a figure. Enter digits, or leave the cell empty if nothing was reported.")
                .arg(text));
    }
    // Only a rate of change can fall below zero.
    if (number->isNegative() && unit.zh != u"%")
        return refused(say("Entry", "%1 is negative, but %2 are counted from 0 upwards.")
                           .arg(text)
                           .arg(Text::of(unit.zh, unit.en)));
    qint64 step = Number::scale;
    for (int i = 0; i < unit.decimals; ++i)
        step /= 10;
    if (step > 0 && number->raw() % step != 0)
        return refused(
            unit.decimals == 0
                ? say("Entry", "%1 is not whole, but %2 are counted one by one.")
                      .arg(text)
                      .arg(Text::of(unit.zh, unit.en))
                : say("Entry", "%1 has more than the %2 decimals of this unit.").arg(text).arg(qint64(unit.decimals)));
    return number;
}

Result<EntryOutcome> setValues(Store &store, const Actor &actor, const std::vector<CellChange> &changes, Taking taking)
{
    EntryOutcome outcome;
    const Status done = store.write(actor, [&](Transaction &transaction) -> Status {
        const auto known = Known::read(store);
        if (!known)
            return known.error();
        std::vector<std::pair<size_t, Check>> good;
        for (size_t i = 0; i < changes.size(); ++i) {
            auto checked = check(store, *known, changes[i]);
            if (!checked)
                return checked.error();
            outcome.read.push_back(checked->value);
            if (!checked->refusal.isEmpty())
                outcome.refusals.push_back({i, checked->refusal});
            else if (checked->changes)
                good.emplace_back(i, std::move(*checked));
        }
        if (taking == Taking::AllOrNothing && !outcome.refusals.empty())
            return {};
        for (const auto &[i, checked] : good) {
            if (Status s = put(transaction, changes[i], checked); !s)
                return s;
        }
        outcome.stored = int(good.size());
        outcome.isWritten = true;
        return {};
    });
    if (!done)
        return done.error();
    return outcome;
}

Result<int> approve(Store &store, const Actor &actor, const std::vector<CellKey> &cells)
{
    int locked = 0;
    const Status done = store.write(actor, [&](Transaction &transaction) -> Status {
        for (const CellKey &key : cells) {
            auto row = stored(store, key);
            if (!row)
                return row.error();
            if (!*row || (*row)->approved)
                continue;
            (*row)->approved = true;
            if (Status s = transaction.update(**row); !s)
                return s;
            ++locked;
        }
        return {};
    });
    if (!done)
        return done.error();
    return locked;
}

Status adjust(Store &store, const Actor &actor, const CellKey &cell, const Adjustment &adjustment)
{
    return store.write({actor.name, adjustment.reason}, [&](Transaction &transaction) -> Status {
        auto row = stored(store, cell);
        if (!row)
            return row.error();
        if (!*row)
            return notThere();
        if (!(*row)->approved)
            return Error{ErrorKind::Invalid,
                         say("Entry", "This value is not approved yet. Change it in the sheet itself.")};
        if (adjustment.amount == Number(0))
            return Error{ErrorKind::Invalid,
                         say("Entry", "An adjustment by 0 changes nothing. Enter the amount that is to be added or, "
                                      "with a minus, taken away."),
                         {},
                         {{"amount", say("Entry", "Enter an amount other than 0.")}}};
        Adjustment entry = adjustment;
        entry.measurement = Ref{(*row)->id};
        if (const auto id = transaction.insert(entry); !id)
            return id.error();
        (*row)->adjusted += entry.amount;
        return transaction.update(**row);
    });
}

Status describe(Store &store, const Actor &actor, const CellKey &cell, const QString &source, const QString &remark)
{
    return store.write(actor, [&](Transaction &transaction) -> Status {
        auto row = stored(store, cell);
        if (!row)
            return row.error();
        if (!*row)
            return notThere();
        if ((*row)->source == source.trimmed() && (*row)->remark == remark.trimmed())
            return {};
        if ((*row)->approved)
            return Error{ErrorKind::Denied,
                         say("Entry", "This value is approved; its source and remark are fixed with it.")};
        (*row)->source = source.trimmed();
        (*row)->remark = remark.trimmed();
        return transaction.update(**row);
    });
}

} // namespace heyuan
