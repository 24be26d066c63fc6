// A text file of a million persons, checked and committed: against the sqlite3 shell's .import of as many rows into the
// same table with the same indexes, in the same run.
#include "core/import/import.h"

#include "tests/benchmarks/watch.h"
#include "tests/support/builders.h"
#include "tests/support/test_store.h"

#include <QFile>
#include <QProcess>

#include <cstdio>
#include <sys/resource.h>

using namespace heyuan;
using namespace heyuan::test;

namespace {

QString citizenId(int n)
{
    static constexpr int weights[] = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    const QString body = QStringLiteral("441625") + QDate(1955, 1, 2).addDays(n / 100).toString(QStringLiteral("yyyyMMdd")) + QString::number(111 + n % 100);
    int sum = 0;
    for (int i = 0; i < 17; ++i)
        sum += (body[i].unicode() - u'0') * weights[i];
    return body + QStringLiteral("10X98765432")[sum % 11];
}

/// As people have it, and with the columns of the table.
bool makeFiles(const QString &people, const QString &table, int rows)
{
    QFile a(people), b(table);
    if (!a.open(QIODevice::WriteOnly) || !b.open(QIODevice::WriteOnly))
        return false;
    a.write("姓名,身份证号,手机号,住址,工作单位,学历\n");
    for (int i = 0; i < rows; ++i) {
        const QByteArray n = QByteArray::number(i);
        const QString id = citizenId(i);
        const QByteArray phone = "138" + n.rightJustified(8, '0');
        const bool isMale = (id[16].unicode() - u'0') % 2 == 1;
        a.write("学员" + n + ',' + id.toUtf8() + ',' + phone + ",某村某组,某合作社,初中\n");
        b.write(QByteArray::number(i + 1) + ",1,0,x,0,x,,学员" + n + ',' + id.toUtf8() + (isMale ? ",male," : ",female,") + id.mid(6, 4).toUtf8() + '-' + id.mid(10, 2).toUtf8() + '-'
                + id.mid(12, 2).toUtf8() + ',' + phone + ",,某村某组,某合作社,middle,\n");
    }
    return a.flush() && b.flush();
}

double childSeconds()
{
    rusage usage{};
    getrusage(RUSAGE_CHILDREN, &usage);
    return double(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) + double(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1e6;
}

int peakMb()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return int(usage.ru_maxrss / 1024);
}

} // namespace

int main(int argc, char **argv)
{
    const int rows = argc > 1 ? QByteArray(argv[1]).toInt() : 1'000'000;
    TestStore store(Engine::Sqlite);
    TestStore bare(Engine::Sqlite);
    if (!store.isOpen() || !bare.isOpen())
        return 1;
    const QString people = store.place().path(QStringLiteral("persons.csv"));
    const QString table = store.place().path(QStringLiteral("trainee.csv"));
    if (!makeFiles(people, table, rows))
        return 1;
    const QString database = bare->location().file;
    bare.close();
    const benchmark::Watch start;
    QProcess shell;
    shell.setProcessChannelMode(QProcess::ForwardedChannels);
    shell.start(QStringLiteral("sqlite3"), {database, QStringLiteral(".mode csv"), QStringLiteral(".import %1 trainee").arg(table)});
    if (!shell.waitForFinished(-1) || shell.exitCode() != 0) {
        std::fprintf(stderr, "the sqlite3 shell is missing or failed\n");
        return 1;
    }
    const double shellWork = childSeconds();
    const benchmark::Watch between;
    ImportRequest request;
    request.kind = "persons";
    request.file = people;
    const auto done = runImport(*store, clerk(), request);
    if (!done) {
        std::fprintf(stderr, "%s\n", sentence(done.error()).constData());
        return 1;
    }
    const benchmark::Watch taken = benchmark::Watch() - between;
    const double reference = (between - start).elapsed;
    std::printf("rows %lld, new %lld, refused %lld, doubtful %lld\n", static_cast<long long>(done->rows), static_cast<long long>(done->added), static_cast<long long>(done->refused),
                static_cast<long long>(done->doubtful));
    std::printf("sqlite3 .import into the same indexed table %.2f s (work %.2f s)\n", reference, shellWork);
    std::printf("import, checked and committed %.2f s, ratio %.2f (goal 2); work of the thread that writes %.2f s, of the one that reads %.2f s; of the slower, ratio %.2f\n", taken.elapsed,
                taken.elapsed / reference, taken.thread, taken.process - taken.thread, taken.slower() / shellWork);
    std::printf("peak memory %d MB\n", peakMb());
    return 0;
}
