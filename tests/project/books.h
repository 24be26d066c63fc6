#pragma once

#include "core/project/budget.h"
#include "core/project/entry.h"
#include "core/project/share.h"
#include "core/store/preparer.h"
#include "tests/support/builders.h"
#include "tests/support/test_store.h"

namespace heyuan::test {

inline const Actor other{QStringLiteral("李强")};
inline const QDate day(2020, 4, 1);

/// A project of two lines, 10 and 20 万元 of central money and 5 of local, with one share rule and one prohibited use.
struct Books {
    Store &store;
    qint64 project = 0;
    qint64 roads = 0;
    qint64 centre = 0;
    qint64 permitted = 0;
    qint64 prohibited = 0;

    explicit Books(Store &s) : store(s)
    {
        Project row;
        row.code = u"P1"_qs;
        row.nameZh = u"示范项目"_qs;
        row.key = u"p-2020"_qs;
        row.area = {put(store, area(u"441323"_qs))};
        row.startsOn = QDate(2020, 1, 1);
        row.endsOn = QDate(2020, 12, 31);
        project = put(store, row);
        roads = line(1, u"rural_circulation"_qs, 20, 0);
        centre = line(2, u"county_centre"_qs, 10, 5);
        permitted = constraint(u"C1"_qs, u"permitted_use"_qs, {}, {}, u"any"_qs);
        prohibited = constraint(u"C2"_qs, u"prohibited_use"_qs, {}, {}, u"central"_qs);
        constraint(u"C3"_qs, u"share_min"_qs, u"rural_circulation"_qs, Number(50), u"central"_qs);
    }
    qint64 raw(const RecordType &type, const std::map<QByteArray, QVariant> &values)
    {
        qint64 id = 0;
        const Status done = store.write(clerk(), [&](Transaction &t) -> Status {
            Record record = type.blank();
            for (const auto &[key, value] : values)
                type.setValue(record, key, value);
            const auto made = t.insert(type, record);
            if (!made)
                return made.error();
            id = *made;
            return {};
        });
        if (!done)
            complain(done.error());
        return id;
    }
    qint64 line(int number, const QString &className, int central, int local)
    {
        return raw(budgetLineType(), {{"code", u"L%1"_qs.arg(number)}, {"name_zh", u"项"_qs}, {"project", u"p-2020"_qs}, {"line", number}, {"item_zh", u"项目%1"_qs.arg(number)}, {"class", className},
                                      {"total_fen", Money::wan(central + local).fen()}, {"central_fen", Money::wan(central).fen()}, {"local_fen", Money::wan(local).fen()}});
    }
    qint64 constraint(const QString &code, const QString &kind, const QString &className, const std::optional<Number> &value, const QString &source)
    {
        return raw(policyConstraintType(), {{"code", code}, {"name_zh", code}, {"kind", kind}, {"project", u"p-2020"_qs}, {"subject_zh", u"对象"_qs}, {"subject_en", u"the subject"_qs},
                                            {"class", className.isEmpty() ? QVariant() : QVariant(className)}, {"value", value ? QVariant(value->raw()) : QVariant()}, {"source", source}});
    }
    Contract contract(qint64 of, int central, int local = 0)
    {
        Contract row;
        row.project = {project};
        row.number = u"H%1"_qs.arg(++m_number);
        row.name = u"合同"_qs;
        row.line = {of};
        row.contractor = u"承建单位"_qs;
        row.use = {permitted};
        row.central = Money::wan(central);
        row.local = Money::wan(local);
        row.signedOn = day;
        return row;
    }
    Status confirmed(const RecordType &type, qint64 id, const Actor &who = other)
    {
        return store.write(who, [&](Transaction &t) { return type.name == "contract" ? confirmContract(t, id) : confirm(t, type, id); });
    }
    qint64 inForce(const Contract &row)
    {
        const qint64 id = put(store, row);
        const Status done = confirmed(Contract::description().type(), id);
        if (!done)
            complain(done.error());
        return id;
    }
    ProjectEntry entry(const QString &kind, int wan, qint64 contract = 0, const QString &source = u"central"_qs)
    {
        ProjectEntry row;
        row.project = {project};
        row.kind = kind;
        row.bookedOn = day.addDays(10);
        row.source = source;
        row.amount = Money::wan(wan);
        row.contract = {contract};
        row.invoice = u"发票1"_qs;
        row.documentNumber = u"财〔2020〕1号"_qs;
        return row;
    }
    qint64 booked(const ProjectEntry &row)
    {
        const qint64 id = put(store, row);
        return id && confirmed(ProjectEntry::description().type(), id) ? id : 0;
    }
    /// What is said when the row is refused; empty if it is taken.
    template <class R> QString said(const R &row)
    {
        const Status done = store.write(clerk(), [&](Transaction &t) -> Status {
            const auto made = t.insert(row);
            return made ? Status() : made.error();
        });
        return done ? QString() : done.error().message.in(Language::English) + (done.error().issues.empty() ? QString() : u' ' + done.error().issues.front().message.in(Language::English));
    }
    Result<ProjectBook> book(QDate asOf = {}) { return ProjectBook::load(store.database(), project, asOf); }

private:
    int m_number = 0;
};

} // namespace heyuan::test
