// What the overview costs: everything anew, and after one edit, in a short and in a long ledger. Both have the same
// areas, indicators and months; only the number of towns that reported differs, so that growth is that of the length.
#include "tests/benchmarks/ledger.h"

#include "core/catalogue/loader.h"
#include "core/indicator/indicator.h"
#include "core/summary_keepers.h"
#include "core/practice/practice.h"
#include "core/programme/progress.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>

using namespace heyuan;

namespace {

const Actor actor{QStringLiteral("benchmark")};

/// A ledger with its overview in memory, and the measurement that is edited.
class Overview
{
public:
    Status make(const QString &file, int measurements)
    {
        Location location;
        location.file = file;
        auto opened = Store::open(location, Store::Mode::Create);
        if (!opened)
            return opened.error();
        m_store = std::move(*opened);
        addSummaryKeepers(*m_store);
        if (const auto loaded = Catalogue::load(*m_store, actor); !loaded)
            return loaded.error();
        if (Status s = practice::fill(*m_store, actor); !s)
            return s;
        if (Status s = benchmark::addTowns(*m_store, measurements); !s)
            return s;
        if (Status s = read(); !s)
            return s;
        m_store->setListener([this](const ChangeSet &changes) { m_last = changes; });
        Filter open;
        open.conditions.push_back({"approved", Condition::Test::Is, qint64(0)});
        const auto rows = m_store->select(Measurement::description().type(), open, QStringLiteral("id desc limit 5000"));
        if (!rows)
            return rows.error();
        // One whose change is seen in the overview: there the edit has something to follow.
        const bool isFound = std::any_of(rows->begin(), rows->end(), [this](const Record &row) {
            m_edited = Measurement::description().read(row);
            return edit();
        });
        if (!isFound)
            return Error{ErrorKind::NotFound,
                         Text::plain(QStringLiteral("No open measurement is seen in the overview."))};
        return {};
    }

    Status read()
    {
        auto progress = ProgrammeProgress::load(*m_store, QDate(2020, 10, 31));
        if (!progress)
            return progress.error();
        m_progress = std::move(*progress);
        return {};
    }

    /// True if it was saved and the overview has changed.
    bool edit()
    {
        m_edited.value += Number(1);
        if (!m_store->write(actor, [&](Transaction &tx) { return tx.update(m_edited); }))
            return false;
        ++m_edited.version;
        const auto followed = m_progress.follow(*m_store, m_last);
        return followed && *followed;
    }

private:
    std::unique_ptr<Store> m_store;
    ProgrammeProgress m_progress;
    Measurement m_edited;
    ChangeSet m_last;
};

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const int size = argc > 1 ? QByteArray(argv[1]).toInt() : 1000000;
    const int few = size / 100;
    QTemporaryDir folder;
    Overview shortOne;
    Overview longOne;
    for (const auto &[overview, rows] : {std::pair(&shortOne, few), std::pair(&longOne, size)}) {
        if (Status s = overview->make(folder.filePath(QStringLiteral("%1.db").arg(rows)), rows); !s) {
            std::fprintf(stderr, "%s %s\n", qPrintable(s.error().message.in(Language::English)),
                         qPrintable(s.error().detail));
            return 1;
        }
    }
    // In turns, so that other work on the machine falls on both; the calmest round of each counts.
    benchmark::Time shortRead{1e9, 1e9};
    benchmark::Time longRead = shortRead;
    benchmark::Time shortEdit = shortRead;
    benchmark::Time longEdit = shortRead;
    for (int round = 0; round < 3; ++round) {
        shortRead = benchmark::calmer(shortRead, benchmark::time(5, [&] { (void)shortOne.read(); }));
        longRead = benchmark::calmer(longRead, benchmark::time(5, [&] { (void)longOne.read(); }));
        shortEdit = benchmark::calmer(shortEdit, benchmark::time(20, [&] { shortOne.edit(); }));
        longEdit = benchmark::calmer(longEdit, benchmark::time(20, [&] { longOne.edit(); }));
    }
    std::printf("ledgers: practice data and %d or %d measurements of towns\n", few, size);
    const benchmark::Time frame{16, 16};
    benchmark::report("overview's data after one saved edit, short ledger", shortEdit, "one frame", frame, 1);
    benchmark::report("the same, long ledger", longEdit, "one frame", frame, 1);
    benchmark::report("growth of an edit", longEdit, "short ledger", shortEdit, 1.5);
    benchmark::report("growth of reading everything anew", longRead, "short ledger", shortRead, 1.2);
    return 0;
}
