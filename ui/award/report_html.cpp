#include "ui/award/report_html.h"

#include "ui/document/table_html.h"

namespace heyuan {

namespace {

struct Html {
    const Palette &colours;
    Language language;

    QString words(const Text &text) const { return text.in(language).toHtmlEscaped(); }
    QString operator()(const Heading &heading) const
    {
        return QStringLiteral("<p style='margin-top:10px;margin-bottom:2px'><b>%1</b></p>").arg(words(heading.text));
    }
    QString operator()(const Paragraph &paragraph) const
    {
        const QString colour = (paragraph.small ? colours.mutedText : colours.text).name();
        return QStringLiteral("<p style='margin-top:2px;margin-bottom:2px;color:%1'>%2</p>").arg(colour, words(paragraph.text));
    }
    QString operator()(const Table &table) const { return tableHtml(table, colours, language); }
    QString operator()(const ChartBlock &) const { return {}; }
    QString operator()(const PageBreak &) const { return {}; }
};

} // namespace

QString reportHtml(const Report &report, const Palette &colours)
{
    const Html html{colours, report.language};
    QString all = QStringLiteral("<p style='font-size:large'><b>%1</b></p>").arg(html.words(report.subtitle.isEmpty() ? report.title : report.subtitle));
    for (const Block &block : report.blocks)
        all += std::visit(html, block);
    return all;
}

} // namespace heyuan
