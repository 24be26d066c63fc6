// Reading a training roster from a spreadsheet: rows as they were meant, against unpacking and tokenising the same parts.
#include "core/sheet/xlsx_reader.h"
#include "core/sheet/xlsx_writer.h"
#include "tests/benchmarks/ledger.h"

#include <QCoreApplication>
#include <QTemporaryDir>
#include <QXmlStreamReader>

#include <cstdio>

using namespace heyuan;

namespace {

constexpr int columns = 18;

bool writeRoster(const QString &file, int rows)
{
    XlsxWriter writer(file);
    std::vector<SheetColumn> heads(columns);
    for (int i = 0; i < columns; ++i)
        heads[size_t(i)] = {.title = QStringLiteral("列%1").arg(i), .kind = i == 3 ? SheetColumn::Kind::Date : i == 4 ? SheetColumn::Kind::Number : SheetColumn::Kind::Words};
    if (!writer.beginSheet(QStringLiteral("名册"), heads))
        return false;
    for (int row = 0; row < rows; ++row) {
        std::vector<SheetCell> cells;
        for (int i = 0; i < columns; ++i) {
            if (i == 3)
                cells.emplace_back(QDate(2020, 1, 1).addDays(row % 365));
            else if (i == 4)
                cells.emplace_back(Number(row % 97));
            else
                cells.emplace_back(i == 1 ? QStringLiteral("44169919850518%1").arg(row % 10000, 4, 10, QLatin1Char('0')) : QStringLiteral("河源市源城区第%1期").arg((row + i) % 500));
        }
        if (!writer.addRow(cells))
            return false;
    }
    return bool(writer.endSheet()) && bool(writer.finish());
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const int rows = argc > 1 ? QByteArray(argv[1]).toInt() : 100000;
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("roster.xlsx"));
    if (!writeRoster(file, rows)) {
        std::fprintf(stderr, "the roster cannot be written\n");
        return 1;
    }
    std::printf("roster: %d rows x %d columns\n", rows, columns);
    qint64 cells = 0;
    const auto own = benchmark::time(5, [&] {
        auto reader = XlsxReader::open(file);
        for (XlsxRow row; reader;) {
            const auto more = (*reader)->next(row);
            if (!more || !*more)
                break;
            cells += qint64(row.cells.size());
        }
    });
    qint64 tokens = 0;
    const auto bare = benchmark::time(5, [&] {
        auto package = ZipPackage::open(file);
        for (const QString &name : {QStringLiteral("xl/sharedStrings.xml"), QStringLiteral("xl/worksheets/sheet1.xml")}) {
            if (!package || !(*package)->has(name))
                continue;
            auto part = (*package)->part(name);
            QXmlStreamReader xml(part->get());
            while (!xml.atEnd()) {
                xml.readNext();
                ++tokens;
            }
        }
    });
    std::printf("cells %lld, tokens %lld\n", static_cast<long long>(cells / 5), static_cast<long long>(tokens / 5));
    benchmark::report("read every cell", own, "unpack and tokenise", bare, 2);
    return 0;
}
