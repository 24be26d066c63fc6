#include "ui/training/evidence_page.h"

#include "core/training/training_summary.h"
#include "ui/overview/report_preview.h"
#include "ui/record/quiet_delegate.h"
#include "ui/shell/icons.h"
#include "ui/theme/head_view.h"
#include "ui/theme/theme.h"

#include <QAbstractTableModel>
#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace heyuan {

/// The matrix as a table: number, name, area, first day, one column a kind, per cent.
class EvidenceModel : public QAbstractTableModel
{
public:
    static constexpr int before = 4;
    EvidenceModel(Desk &desk, QWidget *parent) : QAbstractTableModel(parent), m_desk(desk), m_parent(*parent) {}

    void setRows(QStringList kinds, std::vector<ClassEvidence> rows)
    {
        beginResetModel();
        m_kinds = std::move(kinds);
        m_rows = std::move(rows);
        endResetModel();
    }
    const ClassEvidence &at(int row) const { return m_rows[size_t(row)]; }

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : before + int(m_kinds.size()) + 1; }

    QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && section >= before)
            return QVariant::fromValue(Qt::Alignment(Qt::AlignCenter) | Qt::Alignment(Qt::TextWordWrap));
        if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
            return {};
        const Text heads[] = {say("Training", "Number"), say("Training", "Name of the class"), say("Area", "Area"), say("Training", "First day")};
        if (section < before)
            return heads[section].onScreen();
        return section < before + m_kinds.size() ? attachmentKindName(m_kinds[section - before]).onScreen() : say("TrainingReport", "Complete").onScreen();
    }

    QVariant data(const QModelIndex &index, int role) const override
    {
        const ClassEvidence &one = at(index.row());
        const int kind = index.column() - before;
        const bool isKind = kind >= 0 && kind < m_kinds.size();
        if (role == Qt::TextAlignmentRole)
            return QVariant::fromValue(kind < 0 ? Qt::AlignLeft | Qt::AlignVCenter : isKind ? Qt::Alignment(Qt::AlignCenter) : Qt::AlignRight | Qt::AlignVCenter);
        if (role == Qt::ForegroundRole && kind >= 0) {
            const Palette &colours = coloursOf(m_parent);
            if (!one.isHeld)
                return colours.mutedText;
            const bool isThere = isKind ? one.files[size_t(kind)] > 0 : one.missing() == 0;
            return colours.lightText(isThere ? Light::Met : Light::Behind);
        }
        if (role == Qt::ToolTipRole && isKind && one.files[size_t(kind)] == 0)
            return one.isHeld ? say("TrainingReport", "missing").onScreen() : say("TrainingReport", "not held yet").onScreen();
        if (role != Qt::DisplayRole)
            return {};
        switch (index.column()) {
        case 0: return one.number;
        case 1: return one.name;
        case 2: return m_desk.titleOf("area", one.area);
        case 3: return one.startsOn.toString(Qt::ISODate);
        default: break;
        }
        if (!isKind)
            return one.isHeld ? QStringLiteral("%1 %").arg(one.percent()) : QStringLiteral("—");
        const int files = one.files[size_t(kind)];
        return files > 0 ? QStringLiteral("✓ %1").arg(files) : one.isHeld ? QStringLiteral("✗") : QStringLiteral("—");
    }

private:
    Desk &m_desk;
    QWidget &m_parent;
    QStringList m_kinds;
    std::vector<ClassEvidence> m_rows;
};

EvidencePage::EvidencePage(Desk &desk, QWidget *parent)
    : Page(desk, parent), m_desk(desk), m_model(new EvidenceModel(desk, this)), m_summary(new QLabel(this)), m_year(new QComboBox(this)), m_onlyIncomplete(new QCheckBox(this)),
      m_print(new QToolButton(this)), m_export(new QToolButton(this)), m_table(new QTableView(this))
{
    setObjectName(QStringLiteral("evidence"));
    m_summary->setWordWrap(true);
    for (const auto &[button, image] : {std::pair(m_print, "print"), std::pair(m_export, "export")}) {
        button->setAutoRaise(true);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setIcon(icon(QLatin1String(image)));
    }
    auto *top = new QHBoxLayout;
    top->setSpacing(space::gap);
    top->addWidget(m_summary, 1);
    for (QWidget *one : std::initializer_list<QWidget *>{m_onlyIncomplete, m_year, m_print, m_export})
        top->addWidget(one, 0, Qt::AlignTop);
    HeadView::putOn(*m_table);
    m_table->setObjectName(QStringLiteral("evidenceTable"));
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setItemDelegate(new QuietDelegate(m_table));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(space::row);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter | Qt::Alignment(Qt::TextWordWrap));
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(space::pageMargin, space::gap, space::pageMargin, space::gap);
    box->setSpacing(space::gap);
    box->addLayout(top);
    box->addWidget(m_table, 1);
    auto *enter = new QAction(m_table);
    enter->setShortcuts({Qt::Key_Return, Qt::Key_Enter});
    enter->setShortcutContext(Qt::WidgetShortcut);
    m_table->addAction(enter);
    connect(enter, &QAction::triggered, this, &EvidencePage::openClass);
    connect(m_table, &QTableView::doubleClicked, this, &EvidencePage::openClass);
    connect(m_year, &QComboBox::activated, this, &EvidencePage::read);
    connect(m_onlyIncomplete, &QCheckBox::toggled, this, &EvidencePage::showRows);
    connect(m_print, &QToolButton::clicked, this, &EvidencePage::print);
    connect(m_export, &QToolButton::clicked, this, &EvidencePage::exportTable);
    connect(&desk, &Desk::areaChanged, this, &Page::invalidate);
    retranslate();
}

Result<EvidencePage::Reading> EvidencePage::readAll(Store &store, int year, qint64 area)
{
    const auto years = trainingYears(store);
    if (!years)
        return years.error();
    Reading read{{years->begin(), years->end()}, year, {}};
    if (read.years.empty())
        return read;
    if (std::find(read.years.begin(), read.years.end(), year) == read.years.end())
        read.year = read.years.front();
    auto matrix = evidenceMatrix(store, QDate(read.year, 1, 1), QDate(read.year, 12, 31), area);
    if (!matrix)
        return matrix.error();
    read.matrix = std::move(*matrix);
    return read;
}

void EvidencePage::fillYears(const std::vector<int> &years, int chosen)
{
    m_year->clear();
    for (const int year : years)
        m_year->addItem(QString::number(year), year);
    m_year->setVisible(m_year->count() > 0);
    m_year->setCurrentIndex(std::max(0, m_year->findData(chosen)));
}

void EvidencePage::refresh() { read(); }

void EvidencePage::read()
{
    if (!m_isRead)
        m_summary->setText(tr("Reading the evidence …"));
    const int year = m_year->count() > 0 ? m_year->currentData().toInt() : m_desk.asOf().year();
    const qint64 area = m_desk.area() == m_desk.city() ? 0 : m_desk.area();
    m_reading.read<Reading>(m_desk.store().location(), [year, area](Store &store) { return readAll(store, year, area); }, [this](Result<Reading> read) { take(std::move(read)); });
    m_reading.catchUp();
}

void EvidencePage::take(Result<Reading> read)
{
    if (!read)
        return emit m_desk.failed(read.error());
    m_isRead = true;
    m_matrix = std::move(read->matrix);
    fillYears(read->years, read->year);
    showRows();
}

void EvidencePage::showRows()
{
    const qint64 chosen = m_table->currentIndex().isValid() ? m_model->at(m_table->currentIndex().row()).id : 0;
    std::vector<ClassEvidence> rows = m_matrix.classes;
    if (m_onlyIncomplete->isChecked())
        std::erase_if(rows, [](const ClassEvidence &one) { return one.missing() == 0; });
    m_model->setRows(m_matrix.kinds, rows);
    const auto at = std::find_if(rows.begin(), rows.end(), [&](const ClassEvidence &one) { return one.id == chosen; });
    if (!rows.empty())
        m_table->selectRow(at == rows.end() ? 0 : int(at - rows.begin()));
    QStringList gaps;
    const std::vector<int> missing = m_matrix.missingByKind();
    for (size_t i = 0; i < missing.size(); ++i) {
        if (missing[i] > 0)
            gaps << tr("%1 %2").arg(attachmentKindName(m_matrix.kinds[qsizetype(i)]).onScreen()).arg(missing[i]);
    }
    m_summary->setText(m_matrix.classes.empty() ? tr("There are no training classes yet. Enter or import them in the first tab; their evidence stands here.")
                       : gaps.isEmpty()         ? tr("Classes held: %1. All of them have all the evidence asked for.").arg(m_matrix.held())
                                                : tr("Classes held: %1, complete: %2. Missing: %3.").arg(m_matrix.held()).arg(m_matrix.complete()).arg(gaps.join(tr(", "))));
    QHeaderView *head = m_table->horizontalHeader();
    head->setSectionResizeMode(QHeaderView::ResizeToContents);
    head->setSectionResizeMode(1, QHeaderView::Stretch);
    head->setFixedHeight(2 * fontMetrics().height() + space::gap);
    const int kindWidth = fontMetrics().horizontalAdvance(QStringLiteral("courseware__")); // longer names of kinds stand in two lines
    for (int column = EvidenceModel::before; column < EvidenceModel::before + m_matrix.kinds.size(); ++column) {
        head->setSectionResizeMode(column, QHeaderView::Fixed);
        head->resizeSection(column, kindWidth);
    }
}

void EvidencePage::openClass()
{
    if (m_table->currentIndex().isValid())
        emit m_desk.pageRequested("training", m_model->at(m_table->currentIndex().row()).id);
}

Result<Report> EvidencePage::index() const
{
    const int year = m_year->count() > 0 ? m_year->currentData().toInt() : m_desk.asOf().year();
    auto report = archiveIndex(m_desk.store(), QDate(year, 1, 1), QDate(year, 12, 31), m_desk.area() == m_desk.city() ? 0 : m_desk.area(), screenLanguage());
    return report ? Result<Report>(marked(std::move(*report), m_desk)) : report;
}

bool EvidencePage::print()
{
    const auto report = index();
    if (report)
        previewReport(*report, m_desk, this);
    else
        emit m_desk.failed(report.error());
    return true;
}

bool EvidencePage::exportTable()
{
    const auto report = index();
    if (report)
        exportReport(*report, m_desk, this);
    else
        emit m_desk.failed(report.error());
    return true;
}

void EvidencePage::retranslate()
{
    m_year->setAccessibleName(tr("Year"));
    m_onlyIncomplete->setText(tr("Only what is missing"));
    m_print->setText(tr("Archive index"));
    m_print->setToolTip(tr("Preview and print the archive index of the year"));
    m_export->setText(tr("Export"));
    m_export->setToolTip(tr("Save the archive index as PDF or spreadsheet"));
    m_table->setAccessibleName(tr("Evidence by class"));
    emit m_model->headerDataChanged(Qt::Horizontal, 0, m_model->columnCount() - 1);
    if (m_isRead)
        showRows();
}

} // namespace heyuan
