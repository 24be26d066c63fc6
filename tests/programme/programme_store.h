#pragma once

#include "core/catalogue/loader.h"
#include "core/summary_keepers.h"
#include "core/place/area.h"
#include "core/plan/document.h"
#include "core/plan/target.h"

#include <QTemporaryDir>
#include <QtTest>

// A database with the catalogue and two years of invented measurements, small enough to be made for each test.
namespace heyuan::test {

inline QString words(const Error &error)
{
    return error.message.in(Language::English) + QStringLiteral(" | ") + error.detail;
}

class ProgrammeStore
{
public:
    ProgrammeStore()
    {
        Location location;
        location.file = m_folder.filePath(QStringLiteral("programme.heyuan"));
        auto opened = Store::open(location, Store::Mode::Create);
        if (!opened)
            qFatal("%s", qPrintable(words(opened.error())));
        m_store = std::move(*opened);
        addSummaryKeepers(*m_store);
        const auto loaded = Catalogue::load(*m_store, {QStringLiteral("test")});
        if (!loaded)
            qFatal("%s", qPrintable(words(loaded.error())));
    }

    Store &store() { return *m_store; }
    std::unique_ptr<Store> take() { return std::move(m_store); }

    qint64 idOf(const char *type, const QString &code)
    {
        const auto id = m_store->database().scalar(
            QStringLiteral("select id from %1 where code = ? and deleted_at is null").arg(QLatin1String(type)), {code});
        if (!id || id->isNull())
            qFatal("no %s %s", type, qPrintable(code));
        return id->toLongLong();
    }
    qint64 target(const QString &code) { return idOf("target", code); }
    qint64 indicator(const QString &code) { return idOf("indicator", code); }
    qint64 area(const QString &code) { return idOf("area", code); }
    qint64 document(const QString &code) { return idOf("document", code); }

    /// Puts a value in the place of whatever was reported there.
    void report(const QString &indicatorCode, const QString &areaCode, const Period &period, Number value)
    {
        Measurement m;
        m.indicator = {indicator(indicatorCode)};
        m.area = {area(areaCode)};
        m.period = period;
        m.value = value;
        Filter place;
        place.conditions = {{"indicator_id", Condition::Test::Is, m.indicator.id},
                            {"area_id", Condition::Test::Is, m.area.id},
                            {"period", Condition::Test::Is, period.code()}};
        const auto known = m_store->all<Measurement>(place);
        if (known && !known->empty()) {
            m.id = known->front().id;
            m.version = known->front().version;
        }
        write([&](Transaction &tx) -> Status {
            if (m.id)
                return tx.update(m);
            const auto id = tx.insert(m);
            return id ? Status() : Status(id.error());
        });
    }
    void fact(const QString &key, const QString &areaCode, Number value)
    {
        Fact f;
        f.code = QStringLiteral("TEST-") + key + u'-' + areaCode;
        f.key = key;
        f.nameZh = f.nameEn = key;
        f.area = {area(areaCode)};
        f.value = value;
        write([&](Transaction &tx) -> Status {
            const auto id = tx.insert(f);
            return id ? Status() : Status(id.error());
        });
    }
    void write(const std::function<Status(Transaction &)> &work)
    {
        if (const Status s = m_store->write({QStringLiteral("test")}, work); !s)
            qFatal("%s", qPrintable(words(s.error())));
    }

    /// 2018 to June 2020: most indicators of the action plan, some counties behind, one silent.
    void fillPractice()
    {
        const QStringList counties{QStringLiteral("441602"), QStringLiteral("441621"), QStringLiteral("441622"),
                                   QStringLiteral("441623"), QStringLiteral("441624"), QStringLiteral("441625"),
                                   QStringLiteral("4416Z1")};
        std::vector<Measurement> rows;
        const auto add = [&](const char *code, const QString &where, const Period &period, Number value) {
            Measurement m;
            m.indicator = {indicator(QLatin1String(code))};
            m.area = {area(where)};
            m.period = period;
            m.value = value;
            rows.push_back(m);
        };
        const QString city = QStringLiteral("441600");
        for (int i = 0; i < counties.size(); ++i) {
            for (const Period &month : monthsBetween(QDate(2019, 1, 1), QDate(2020, 6, 30))) {
                add("IND-000-skill-attendances", counties[i], month, Number(40 + 17 * i + (month.index() * 7) % 23));
                add("IND-000-popular-attendances", counties[i], month,
                    Number(180 + 31 * i + (month.index() * 11) % 40));
                add("IND-000-parcels", counties[i], month,
                    Number::fromRaw(qint64(200000 + 51234 * i + 9100 * month.index())));
            }
            for (int year = 2018; year <= 2019; ++year)
                add("IND-county-ecommerce-volume", counties[i], Period::year(year),
                    Number(90000 + 8000 * i + (year - 2018) * (12000 + 2500 * i)));
            add("IND-county-ecommerce-centre", counties[i], Period::quarter(2020, 1), Number(i < 4 ? 1 : 0));
        }
        add("IND-local-large-enterprises", city, Period::year(2019), Number(2));
        add("IND-incubation-bases", city, Period::year(2019), Number(3));
        for (int quarter = 1; quarter <= 2; ++quarter) {
            add("IND-local-large-enterprises", city, Period::quarter(2020, quarter), Number(2));
            add("IND-incubation-bases", city, Period::quarter(2020, quarter), Number(3));
            add("IND-poor-villages-with-station", city, Period::quarter(2020, quarter), Number(120 + 40 * quarter));
            add("IND-000-cb-enterprises", city, Period::quarter(2020, quarter), Number(1 + quarter));
        }
        add("IND-city-ecommerce-volume", city, Period::year(2018), Number(1200000));
        add("IND-city-ecommerce-volume", city, Period::year(2019), Number(1500000));
        write([&](Transaction &tx) { return tx.load(rows, QStringLiteral("measurements of the test")); });
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Store> m_store;
};

} // namespace heyuan::test
