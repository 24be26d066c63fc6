// A roster of 100,000 rows and 18 columns becomes persons and attendances: against a bare program in the same run, before
// and after.
#include "core/import/import.h"

#include "core/sheet/xlsx_writer.h"
#include "core/training/training_class.h"
#include "tests/benchmarks/bare_import.h"
#include "tests/benchmarks/watch.h"
#include "tests/support/builders.h"
#include "tests/support/test_store.h"

#include <QFile>
#include <QTextStream>

using namespace heyuan;
using namespace heyuan::test;
using benchmark::Watch;

namespace {

int rowCount = 100000;

QString citizenId(int n)
{
    static constexpr int weights[] = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    const QString body = QStringLiteral("441625") + QDate(1955, 1, 2).addDays(n / 30).toString(QStringLiteral("yyyyMMdd")) + QString::number(111 + n % 30);
    int sum = 0;
    for (int i = 0; i < 17; ++i)
        sum += (body[i].unicode() - u'0') * weights[i];
    return body + QStringLiteral("10X98765432")[sum % 11];
}

Status makeRoster(const QString &path)
{
    std::vector<SheetColumn> columns;
    for (const char *head : {"序号", "姓名", "身份证号", "性别", "手机号", "户籍地", "住址", "工作单位", "学历", "是否贫困户", "班次编号", "签到日期", "课时", "成绩", "证书编号", "备注一", "备注二", "备注三"})
        columns.push_back({.title = QString::fromUtf8(head), .width = 12});
    XlsxWriter writer(path);
    if (Status s = writer.beginSheet(QStringLiteral("1"), columns); !s)
        return s;
    for (int i = 0; i < rowCount; ++i) {
        const QString id = citizenId(i);
        const QString n = QString::number(i);
        SheetRow row{Number(i), u"学员"_qs + n, id, QString((id[16].unicode() - u'0') % 2 ? u"男"_qs : u"女"_qs), QStringLiteral("138%1").arg(i, 8, 10, QChar(u'0')), u"441625"_qs,
                     u"某村某组"_qs, u"某合作社"_qs, u"初中"_qs, QString(i % 5 ? u"否"_qs : u"是"_qs), u"B1"_qs, QDate(2020, 5, 18), Number(16), Number(80), u"Z"_qs + n, u"甲"_qs, u"乙"_qs, u"丙"_qs};
        if (Status s = writer.addRow(row); !s)
            return s;
    }
    if (Status s = writer.endSheet(); !s)
        return s;
    return writer.finish();
}

qint64 peakMegabytes()
{
    QFile file(QStringLiteral("/proc/self/status"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).trimmed().split(' ').first().toLongLong() / 1024;
    }
    return 0;
}

/// Parsing alone, and parsing and inserting.
std::pair<Watch, Watch> bareProgram(const QString &path)
{
    TestStore store(Engine::Sqlite);
    if (!store.isOpen())
        qFatal("there is no place for the bare program");
    const QString database = store->location().file;
    store.close();
    const Watch start;
    if (benchmark::BareImport(database, 1).read(path, false) != rowCount + 1)
        qFatal("the bare program does not find the rows");
    const Watch parsed;
    benchmark::BareImport bare(database, 1);
    bare.read(path, true);
    bare.commit();
    return {parsed - start, Watch() - parsed};
}

} // namespace

int main(int argc, char **argv)
{
    if (argc > 1)
        rowCount = QByteArray(argv[1]).toInt();
    QTextStream out(stdout);
    TestStore store(Engine::Sqlite);
    if (!store.isOpen())
        return 1;
    const QString path = store.place().path(QStringLiteral("roster.xlsx"));
    TrainingClass one;
    one.number = u"B1"_qs;
    one.name = u"电商班"_qs;
    one.kind = u"skill"_qs;
    one.status = u"held"_qs;
    one.startsOn = QDate(2020, 5, 18);
    one.area = {put(*store, area(u"441625"_qs))};
    put(*store, one);
    if (!makeRoster(path))
        return 1;
    const auto [parse, bare] = bareProgram(path);
    ImportRequest request;
    request.kind = "attendances";
    request.file = path;
    const Watch start;
    const auto checked = checkImport(*store, request);
    if (!checked) {
        out << checked.error().message.in(Language::English) << '\n';
        return 1;
    }
    const Watch planned;
    const auto done = runImport(*store, clerk(), request);
    if (!done) {
        out << done.error().message.in(Language::English) << ' ' << done.error().detail << '\n';
        return 1;
    }
    const Watch written;
    const qint64 peak = peakMegabytes();
    const auto [parseAgain, bareAgain] = bareProgram(path);
    const Watch check = planned - start;
    const Watch write = written - planned;
    const double reference = (bare.elapsed + bareAgain.elapsed) / 2;
    const double work = (bare.process + bareAgain.process) / 2;
    out << "rows " << done->rows << ", new " << done->added << ", refused " << done->refused << ", doubtful " << done->doubtful << '\n'
        << "bare program: unpack and parse " << (parse.elapsed + parseAgain.elapsed) / 2 << " s, and insert into the same tables " << reference << " s (work " << work << " s)\n"
        << "import: check alone " << check.elapsed << " s, check and write " << write.elapsed << " s, ratio " << write.elapsed / reference << " (goal 3)\n"
        << "work of the thread that writes " << write.thread << " s, of the one that reads " << write.process - write.thread << " s; of the slower, ratio "
        << write.slower() / work << '\n'
        << "peak memory " << peak << " MB (goal 200)\n";
    return 0;
}
