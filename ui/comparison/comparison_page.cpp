#include "ui/comparison/comparison_page.h"

#include "core/plan/document.h"
#include "core/programme/words.h"
#include "ui/overview/report_preview.h"
#include "ui/record/record_columns.h"
#include "ui/theme/head_view.h"
#include "ui/theme/theme.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QTableWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace heyuan {

namespace {

constexpr Judgement judgements[] = {Judgement::Kept,       Judgement::Moved,   Judgement::Value,
                                    Judgement::Definition, Judgement::Dropped, Judgement::New};

QString itemsInWords(const std::vector<ComparisonLine::Item> &items)
{
    QStringList lines;
    for (const ComparisonLine::Item &item : items)
        lines << item.name.onScreen();
    return lines.isEmpty() ? QStringLiteral("—") : lines.join(u'\n');
}

QString wordsOfTheDocument(const std::vector<ComparisonLine::Item> &items)
{
    QStringList lines;
    for (const ComparisonLine::Item &item : items)
        lines << item.place.onScreen() + QStringLiteral(": ") + item.quote;
    return lines.join(u'\n');
}

QString allOf(const std::vector<Text> &texts)
{
    QStringList lines;
    for (const Text &text : texts)
        lines << text.onScreen();
    return lines.join(u'\n');
}

} // namespace

ComparisonPage::ComparisonPage(Desk &desk, QWidget *parent)
    : Page(desk, parent), m_older(new QComboBox(this)), m_newer(new QComboBox(this)), m_judgement(new QComboBox(this)),
      m_summary(new QLabel(this)), m_printButton(new QToolButton(this)), m_table(new QTableWidget(this))
{
    m_older->setObjectName(QStringLiteral("older"));
    m_newer->setObjectName(QStringLiteral("newer"));
    m_judgement->setObjectName(QStringLiteral("judgement"));
    m_summary->setObjectName(QStringLiteral("summary"));
    m_summary->setFont(deskFont(space::pageTitlePoints, true));
    m_summary->setWordWrap(true);
    m_printButton->setAutoRaise(true);
    for (QComboBox *box : {m_older, m_newer}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        box->setMaximumWidth(260);
    }
    HeadView::putOn(*m_table);
    m_table->setColumnCount(ColumnCount);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setWordWrap(true);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // the widths do not depend on the heights
    m_table->setAlternatingRowColors(true);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setHighlightSections(false);
    auto *bar = new QHBoxLayout;
    bar->setSpacing(space::gap);
    bar->addWidget(m_older);
    bar->addWidget(new QLabel(QStringLiteral("→")));
    bar->addWidget(m_newer);
    bar->addWidget(m_judgement);
    bar->addStretch(1);
    bar->addWidget(m_printButton);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(space::pageMargin, space::gap, space::pageMargin, space::gap);
    box->setSpacing(space::gap);
    box->addLayout(bar);
    box->addWidget(m_summary);
    box->addWidget(m_table, 1);

    for (QComboBox *document : {m_older, m_newer})
        connect(document, &QComboBox::activated, this, &ComparisonPage::compare);
    connect(m_judgement, &QComboBox::activated, this, &ComparisonPage::fill);
    connect(m_printButton, &QToolButton::clicked, this, &ComparisonPage::print);
    connect(m_table, &QTableWidget::cellActivated, this, &ComparisonPage::open);
    ComparisonPage::retranslate();
}

QString ComparisonPage::title() const
{
    return tr("Comparison");
}

QByteArrayList ComparisonPage::dependsOn() const
{
    return {"document", "target", "award_rule", "fund_commitment", "correspondence", "indicator"};
}

void ComparisonPage::retranslate()
{
    m_printButton->setText(tr("Report"));
    m_printButton->setToolTip(tr("Preview and print the comparison (Ctrl+P)"));
    m_older->setAccessibleName(tr("Earlier plan"));
    m_newer->setAccessibleName(tr("Later plan"));
    const QVariant chosen = m_judgement->currentData();
    m_judgement->clear();
    m_judgement->addItem(tr("All judgements"));
    for (const Judgement judgement : judgements)
        m_judgement->addItem(judgementName(judgement).onScreen(), int(judgement));
    m_judgement->setCurrentIndex(chosen.isValid() ? m_judgement->findData(chosen) : 0);
    m_judgement->setAccessibleName(tr("Judgement"));
    m_table->setHorizontalHeaderLabels(
        {tr("Judgement"), tr("Subject"), tr("Earlier plan"), tr("Later plan"), tr("What differs")});
    m_table->setAccessibleName(tr("Comparison of the two plans"));
    if (!m_isRead)
        return;
    nameDocuments();
    if (!m_comparison.lines.empty())
        fill();
    else
        invalidate();
}

void ComparisonPage::nameDocuments()
{
    for (int i = 0; i < int(m_documents.size()); ++i) {
        for (QComboBox *box : {m_older, m_newer})
            box->setItemText(i, m_documents[size_t(i)].onScreen());
    }
}

void ComparisonPage::refresh()
{
    const auto documents = desk().store().select(documentType());
    if (!documents) {
        emit desk().failed(documents.error());
        return;
    }
    const auto of = [&](const Record &row, const char *key) { return documentType().value(row, key).toString(); };
    const bool isFirst = !m_isRead;
    QString older = m_older->currentData().toString();
    QString newer = m_newer->currentData().toString();
    m_older->clear();
    m_newer->clear();
    m_documents.clear();
    for (const Record &row : *documents) {
        const QString code = of(row, "code");
        m_documents.push_back(Text::of(of(row, "short_zh"), of(row, "short_en")));
        for (QComboBox *box : {m_older, m_newer})
            box->addItem(m_documents.back().onScreen(), code);
        if (isFirst && of(row, "role") == u"predecessor")
            older = code;
        if (isFirst && of(row, "role") == u"programme")
            newer = code;
    }
    m_older->setCurrentIndex(std::max(0, m_older->findData(older)));
    m_newer->setCurrentIndex(std::max(0, m_newer->findData(newer)));
    compare();
}

void ComparisonPage::compare()
{
    m_isRead = true;
    m_shown.clear();
    m_comparison = {};
    if (m_older->currentIndex() == m_newer->currentIndex()) {
        m_table->setRowCount(0);
        m_summary->setText(tr("Choose two different plans."));
        return;
    }
    auto compared = comparePlans(desk().store(), m_older->currentData().toString(), m_newer->currentData().toString());
    if (!compared) {
        m_table->setRowCount(0);
        m_summary->setText(compared.error().message.onScreen());
        return;
    }
    m_comparison = std::move(*compared);
    fill();
}

void ComparisonPage::fill()
{
    std::vector<Text> counts;
    for (const Judgement judgement : judgements) {
        if (const int count = m_comparison.count(judgement))
            counts.push_back(say("Progress", "%1 %2").arg(judgementName(judgement)).arg(count));
    }
    m_summary->setText(say("Comparison", "%1 against %2: %3.")
                           .arg(m_comparison.older)
                           .arg(m_comparison.newer)
                           .arg(programme::listed(counts))
                           .onScreen());
    const QVariant wanted = m_judgement->currentData();
    m_shown.clear();
    for (const ComparisonLine &line : m_comparison.lines) {
        if (!wanted.isValid() || int(line.judgement) == wanted.toInt())
            m_shown.push_back(&line);
    }
    const Palette &colours = coloursOf(*this);
    m_table->setRowCount(int(m_shown.size()));
    for (int row = 0; row < int(m_shown.size()); ++row) {
        const ComparisonLine &line = *m_shown[size_t(row)];
        QString differs = allOf(line.differences);
        if (!line.remark.isEmpty())
            differs += (differs.isEmpty() ? QString() : QStringLiteral("\n")) + line.remark.onScreen();
        const QString doubts = allOf(line.doubts);
        if (!doubts.isEmpty())
            differs += (differs.isEmpty() ? QString() : QStringLiteral("\n")) + tr("To be checked: %1").arg(doubts);
        const QString words[ColumnCount] = {judgementName(line.judgement).onScreen(), line.subject.onScreen(),
                                            itemsInWords(line.before), itemsInWords(line.after), differs};
        for (int column = 0; column < ColumnCount; ++column) {
            QTableWidgetItem *item = m_table->item(row, column);
            if (!item) {
                item = new QTableWidgetItem;
                item->setTextAlignment(Qt::AlignLeft | Qt::AlignTop);
                m_table->setItem(row, column, item);
            }
            item->setText(words[column]);
            item->setForeground(QBrush());
            if (column == BeforeColumn || column == AfterColumn)
                item->setToolTip(wordsOfTheDocument(column == BeforeColumn ? line.before : line.after));
            if (column == DifferenceColumn && !doubts.isEmpty())
                item->setForeground(colours.lightText(Light::AtRisk));
        }
    }
    arrange();
}

void ComparisonPage::arrange()
{
    const int whole = m_table->viewport()->width();
    static constexpr int shares[ColumnCount] = {11, 16, 24, 24, 25};
    int left = whole;
    for (int column = 0; column < ColumnCount; ++column) {
        const int width = column == ColumnCount - 1 ? left : whole * shares[column] / 100;
        m_table->setColumnWidth(column, width);
        left -= width;
    }
    m_table->resizeRowsToContents();
    for (int row = 0; row < m_table->rowCount(); ++row)
        m_table->setRowHeight(row, m_table->rowHeight(row) + space::gap);
}

void ComparisonPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrange();
}

void ComparisonPage::select(qint64 correspondence)
{
    m_judgement->setCurrentIndex(0);
    fill();
    for (int row = 0; row < int(m_shown.size()); ++row) {
        if (m_shown[size_t(row)]->id == correspondence)
            m_table->selectRow(row);
    }
}

bool ComparisonPage::focusSearch()
{
    m_table->setFocus(Qt::ShortcutFocusReason);
    return true;
}

void ComparisonPage::open(int row, int column)
{
    if (row < 0 || size_t(row) >= m_shown.size())
        return;
    const ComparisonLine &line = *m_shown[size_t(row)];
    const auto &items = column == BeforeColumn || line.after.empty() ? line.before : line.after;
    if (items.empty())
        return;
    const QByteArray page = line.itemType == "target" ? "targets" : line.itemType == "award_rule" ? "awards" : "funds";
    emit desk().pageRequested(page, items.front().id);
}

Report ComparisonPage::report() const
{
    Report report = comparisonReport(m_comparison, screenLanguage());
    const ProgressReportOptions options = reportOptions(desk());
    report.printedAt = options.printedAt;
    report.databaseMark = options.databaseMark;
    report.isPractice = options.isPractice;
    return report;
}

bool ComparisonPage::print()
{
    if (m_comparison.lines.empty())
        return false;
    previewReport(report(), desk(), this);
    return true;
}

bool ComparisonPage::exportTable()
{
    if (m_comparison.lines.empty())
        return false;
    exportReport(report(), desk(), this);
    return true;
}

} // namespace heyuan
