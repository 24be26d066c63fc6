// A ledger of 1,000 rows and 18 columns as PDF, from its content to the file: against a bare painter that draws the same
// cells and lines at places it need not reckon; and ten times the rows.
#include "tests/benchmarks/ledger.h"

#include "core/report/content.h"
#include "ui/print/print_file.h"
#include "ui/settings/appearance.h"

#include <QApplication>
#include <QPainter>
#include <QPdfWriter>
#include <QTemporaryDir>

#include <array>
#include <cstdio>

using namespace heyuan;

namespace {

constexpr int columns = 18;
constexpr std::array<double, columns> weights{9, 9, 14, 46, 10, 11, 11, 6, 30, 9, 5, 21, 18, 13, 10, 6, 24, 11};

QStringList headOf()
{
    return {u"县区"_qs, u"镇"_qs, u"村"_qs, u"班次"_qs, u"类型"_qs, u"开班日期"_qs, u"结束日期"_qs, u"学时"_qs, u"承办机构"_qs,
            u"姓名"_qs, u"性别"_qs, u"证件号码"_qs, u"人员类别"_qs, u"手机号码"_qs, u"费用"_qs, u"成绩"_qs, u"证书编号"_qs, u"回访"_qs};
}

QStringList rowOf(int i)
{
    return {u"东源县"_qs, QStringLiteral("第%1镇").arg(i % 21), QStringLiteral("第%1村").arg(i % 250), QStringLiteral("2020年第%1期农村电商专业技能培训班").arg(i / 50 + 1), u"专业技能"_qs,
            QDate(2020, 1, 1).addDays(i % 300).toString(Qt::ISODate), QDate(2020, 1, 5).addDays(i % 300).toString(Qt::ISODate), QString::number(8 + i % 32), u"河源市职业技术学校"_qs,
            QStringLiteral("学员%1").arg(i), i % 2 ? u"男"_qs : u"女"_qs, QStringLiteral("441625********%1").arg(1000 + i % 9000), u"农村青年"_qs, QStringLiteral("138****%1").arg(1000 + i % 9000),
            QStringLiteral("%1.00").arg(800 + i % 100), QString::number(60 + i % 40), QStringLiteral("HY2020-%1").arg(i, 6, 10, QChar(u'0')), u"已就业"_qs};
}

Report ledger(int rows)
{
    Report report;
    report.title = Text::plain(u"培训台账"_qs);
    report.paper = Paper::A4Landscape;
    Table table;
    const QStringList heads = headOf();
    for (int c = 0; c < columns; ++c)
        table.columns.push_back({.title = Text::plain(heads[c]), .unit = {}, .weight = weights[size_t(c)], .isNumber = c == 7 || c == 14 || c == 15});
    for (int i = 0; i < rows; ++i) {
        std::vector<TableCell> cells;
        for (const QString &text : rowOf(i))
            cells.push_back(TableCell::of(Text::plain(text)));
        table.rows.push_back(std::move(cells));
    }
    report.blocks.emplace_back(std::move(table));
    return report;
}

void drawRow(QPainter &painter, const QStringList &cells, const std::array<double, columns> &widths, double y, double height)
{
    double x = 0;
    for (int c = 0; c < columns; ++c) {
        const auto side = c == 7 || c == 14 || c == 15 ? Qt::AlignRight : Qt::AlignLeft;
        painter.drawText(QRectF(x + 4, y, widths[size_t(c)] - 8, height), int(Qt::AlignVCenter | side) | Qt::TextSingleLine, cells[c]);
        x += widths[size_t(c)];
    }
}

void bare(const std::vector<QStringList> &rows, const QString &file)
{
    QPdfWriter writer(file);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageOrientation(QPageLayout::Landscape);
    writer.setPageMargins(QMarginsF(10, 10, 10, 10), QPageLayout::Millimeter);
    writer.setResolution(300);
    QPainter painter(&writer);
    QFont font(QStringLiteral("Noto Sans CJK SC"));
    font.setPointSizeF(4.2);
    painter.setFont(font);
    const double width = writer.width(), height = writer.height();
    const double rowHeight = QFontMetricsF(font, &writer).height() * 1.25;
    std::array<double, columns> widths = weights;
    double all = 0;
    for (const double one : weights)
        all += one;
    for (double &one : widths)
        one *= width / all;
    const size_t perPage = size_t((height - rowHeight * 2) / rowHeight) - 1;
    painter.setPen(QPen(Qt::black, 1));
    for (size_t first = 0; first < rows.size(); first += perPage) {
        if (first > 0)
            writer.newPage();
        drawRow(painter, headOf(), widths, 0, rowHeight);
        const size_t count = std::min(perPage, rows.size() - first);
        for (size_t i = 0; i < count; ++i)
            drawRow(painter, rows[first + i], widths, double(i + 1) * rowHeight, rowHeight);
        for (size_t i = 0; i <= count + 1; ++i)
            painter.drawLine(QLineF(0, double(i) * rowHeight, width, double(i) * rowHeight));
    }
}

benchmark::Time measure(int rows, const QTemporaryDir &folder)
{
    std::vector<QStringList> cells;
    for (int i = 0; i < rows; ++i)
        cells.push_back(rowOf(i));
    const QString file = folder.filePath(QStringLiteral("ledger.pdf"));
    benchmark::Time whole{1e9, 1e9}, reference = whole;
    for (int round = 0; round < 5; ++round) {
        reference = benchmark::calmer(reference, benchmark::time(1, [&] { bare(cells, folder.filePath(QStringLiteral("bare.pdf"))); }));
        whole = benchmark::calmer(whole, benchmark::time(1, [&] {
            if (const Status written = writePdf(ledger(rows), file); !written)
                qFatal("the ledger cannot be printed");
        }));
    }
    std::printf("%d rows: %lld KB, bare %lld KB\n", rows, static_cast<long long>(QFileInfo(file).size() / 1024), static_cast<long long>(QFileInfo(folder.filePath(QStringLiteral("bare.pdf"))).size() / 1024));
    benchmark::report("ledger as PDF", whole, "bare painter, same cells", reference, 1.5);
    return whole;
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    useSettings({});
    applyAppearance(settings());
    QTemporaryDir folder;
    const auto thousand = measure(1000, folder);
    const auto tenThousand = measure(10'000, folder);
    std::printf("ten times the rows: %.2f times as long\n", tenThousand.median / thousand.median);
    return 0;
}
