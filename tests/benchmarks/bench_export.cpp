// Attendances with their persons become a spreadsheet: against bare libxlsxwriter writing the same cells, in the same run,
// before and after; and the same at a tenth of the rows.
#include "core/import/export.h"

#include "core/sheet/xlsx_reader.h"
#include "core/training/attendance.h"
#include "core/training/trainee.h"
#include "core/training/training_class.h"
#include "tests/benchmarks/ledger.h"
#include "tests/benchmarks/watch.h"
#include "tests/support/builders.h"
#include "tests/support/test_store.h"

#include <QFile>

#include <xlsxwriter.h>

#include <cstdio>

using namespace heyuan;
using namespace heyuan::test;

namespace {

Status fill(Store &store, int rows)
{
    return store.write(clerk(), [&](Transaction &transaction) -> Status {
        const auto county = transaction.insert(area(u"441625"_qs));
        if (!county)
            return county.error();
        TrainingClass one;
        one.number = u"B1"_qs;
        one.name = u"电商班"_qs;
        one.kind = u"skill"_qs;
        one.status = u"held"_qs;
        one.startsOn = QDate(2020, 5, 18);
        one.area = {*county};
        const auto trainingClass = transaction.insert(one);
        if (!trainingClass)
            return trainingClass.error();
        std::vector<Trainee> persons;
        std::vector<Attendance> attendances;
        for (int i = 0; i < rows; ++i) {
            Trainee person;
            const auto id = transaction.newId();
            if (!id)
                return id.error();
            person.id = *id;
            person.name = u"学员"_qs + QString::number(i);
            person.sex = i % 2 ? u"male"_qs : u"female"_qs;
            person.bornOn = QDate(1960, 1, 1).addDays(i % 15'000);
            person.phone = QStringLiteral("138%1").arg(i, 8, 10, QChar(u'0'));
            person.area = {*county};
            person.address = u"某村某组"_qs;
            person.employer = u"某合作社"_qs;
            person.education = u"middle"_qs;
            person.note = u"甲"_qs;
            persons.push_back(person);
            Attendance row;
            row.trainingClass = {*trainingClass};
            row.trainee = {person.id};
            row.presence = u"present"_qs;
            row.attendedOn = QDate(2020, 5, 18);
            row.hours = Number(16);
            row.score = Number(80);
            row.certificate = u"Z"_qs + QString::number(i);
            row.note = u"乙"_qs;
            attendances.push_back(row);
        }
        if (Status s = transaction.load(persons, u"persons"_qs); !s)
            return s;
        return transaction.load(attendances, u"attendances"_qs);
    });
}

using Cells = std::vector<std::vector<std::pair<char, QByteArray>>>;

/// The cells of the file: what they are, and what stands in them.
Cells cellsOf(const QString &file)
{
    Cells cells;
    auto reader = XlsxReader::open(file);
    for (XlsxRow row; reader;) {
        const auto more = (*reader)->next(row);
        if (!more || !*more)
            break;
        auto &line = cells.emplace_back();
        for (const XlsxCell &cell : row.cells) {
            const char kind = cell.kind == XlsxCell::Kind::Number ? 'n' : cell.kind == XlsxCell::Kind::Date ? 'd' : cell.kind == XlsxCell::Kind::Empty ? ' ' : 's';
            line.emplace_back(kind, cell.text.toUtf8());
        }
    }
    return cells;
}

void writeBare(const Cells &cells, const QString &file)
{
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    lxw_workbook *book = workbook_new_opt(QFile::encodeName(file).constData(), &options);
    lxw_worksheet *sheet = workbook_add_worksheet(book, "1");
    lxw_format *day = workbook_add_format(book);
    format_set_num_format(day, "yyyy-mm-dd");
    for (size_t r = 0; r < cells.size(); ++r) {
        for (size_t c = 0; c < cells[r].size(); ++c) {
            const auto &[kind, text] = cells[r][c];
            if (kind == 'n') {
                worksheet_write_number(sheet, lxw_row_t(r), lxw_col_t(c), std::atof(text.constData()), nullptr);
            } else if (kind == 'd') {
                lxw_datetime date{std::atoi(text.constData()), std::atoi(text.constData() + 5), std::atoi(text.constData() + 8), 0, 0, 0};
                worksheet_write_datetime(sheet, lxw_row_t(r), lxw_col_t(c), &date, day);
            } else if (kind == 's') {
                worksheet_write_string(sheet, lxw_row_t(r), lxw_col_t(c), text.constData(), nullptr);
            }
        }
    }
    workbook_close(book);
}

int residentMb(const char *which)
{
    QFile file(QStringLiteral("/proc/self/status"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith(which))
            return line.mid(qstrlen(which)).trimmed().split(' ').first().toInt() / 1024;
    }
    return 0;
}

void forgetPeak()
{
    QFile file(QStringLiteral("/proc/self/clear_refs"));
    if (file.open(QIODevice::WriteOnly))
        file.write("5");
}

benchmark::Time measure(int rows)
{
    TestStore store(Engine::Sqlite);
    if (!store.isOpen() || !fill(*store, rows))
        qFatal("the ledger cannot be made");
    const QString file = store.place().path(QStringLiteral("export.xlsx"));
    const auto write = [&] {
        if (const auto written = exportRows(*store, clerk(), "attendances", file); !written || *written != rows)
            qFatal("the export failed");
    };
    const int before = residentMb("VmRSS:");
    forgetPeak();
    write();
    const int grown = residentMb("VmHWM:") - before;
    const Cells cells = cellsOf(file);
    const QString bareFile = store.place().path(QStringLiteral("bare.xlsx"));
    // In turns, so that other work on the machine falls on both.
    benchmark::Time whole{1e9, 1e9}, bare = whole;
    for (int round = 0; round < 3; ++round) {
        bare = benchmark::calmer(bare, benchmark::time(1, [&] { writeBare(cells, bareFile); }));
        whole = benchmark::calmer(whole, benchmark::time(1, write));
    }
    const benchmark::Watch start;
    writeBare(cells, bareFile);
    const benchmark::Watch between;
    write();
    const double work = (between - start).process;
    const benchmark::Watch taken = benchmark::Watch() - between;
    std::printf("%d rows x %zu columns; memory grew by %d MB, to %d MB at most\n", rows, cells.empty() ? size_t(0) : cells.front().size(), grown, before + grown);
    benchmark::report("attendances with persons as .xlsx", whole, "bare libxlsxwriter, same cells", bare, 1.3);
    std::printf("work: bare %.2f s; of the thread that reads %.2f s, of the one that writes %.2f s; of the slower, ratio %.2f\n", work, taken.thread, taken.process - taken.thread,
                taken.slower() / work);
    return whole;
}

} // namespace

int main(int argc, char **argv)
{
    const int rows = argc > 1 ? QByteArray(argv[1]).toInt() : 100'000;
    const auto tenth = measure(rows / 10);
    const auto all = measure(rows);
    std::printf("ten times the rows: %.2f times as long (goal 11)\n", all.median / tenth.median);
    return 0;
}
