#include "ui/import/import_review.h"

#include "ui/record/quiet_delegate.h"
#include "ui/settings/appearance.h"
#include "ui/theme/theme.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QStyledItemDelegate>
#include <QTableWidget>
#include <QTreeWidget>

namespace heyuan {

namespace {

constexpr int contentColumn = 2;
constexpr int rowRole = Qt::UserRole;
constexpr int placeRole = Qt::UserRole + 1;
constexpr int typedRole = Qt::UserRole + 2; ///< as the file has it; what is shown may be masked

Text wordsOf(ImportFinding::Weight weight)
{
    switch (weight) {
    case ImportFinding::Weight::Note: return say("Import", "note");
    case ImportFinding::Weight::Skipped: return say("Import", "skipped");
    case ImportFinding::Weight::Doubtful: return say("Import", "doubtful");
    case ImportFinding::Weight::Refused: return say("Import", "refused");
    }
    return {};
}

Text wordsOf(ImportedRow::Outcome outcome)
{
    switch (outcome) {
    case ImportedRow::Outcome::Added: return say("Import", "new");
    case ImportedRow::Outcome::Changed: return say("Import", "completed");
    case ImportedRow::Outcome::Same: return say("Import", "as stored");
    case ImportedRow::Outcome::Refused: return say("Import", "refused");
    case ImportedRow::Outcome::Doubtful: return say("Import", "doubtful");
    case ImportedRow::Outcome::LeftOut: return say("Import", "left out");
    }
    return {};
}

Light lightOf(ImportFinding::Weight weight)
{
    switch (weight) {
    case ImportFinding::Weight::Refused: return Light::Behind;
    case ImportFinding::Weight::Doubtful: return Light::AtRisk;
    default: return Light::NoData;
    }
}

Light lightOf(ImportedRow::Outcome outcome)
{
    switch (outcome) {
    case ImportedRow::Outcome::Added:
    case ImportedRow::Outcome::Changed: return Light::OnCourse;
    case ImportedRow::Outcome::Refused: return Light::Behind;
    case ImportedRow::Outcome::Doubtful: return Light::AtRisk;
    default: return Light::NoData;
    }
}

/// The cell as the file has it, whole: who mends a number has to see it.
class MendDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        if (index.column() != contentColumn || index.data(placeRole).toInt() < 0)
            return nullptr;
        return QStyledItemDelegate::createEditor(parent, option, index);
    }
    void setEditorData(QWidget *editor, const QModelIndex &index) const override
    {
        if (auto *line = qobject_cast<QLineEdit *>(editor)) {
            line->setText(index.data(typedRole).toString());
            line->selectAll();
        }
    }
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override
    {
        const auto *line = qobject_cast<QLineEdit *>(editor);
        if (line && line->text() != index.data(typedRole).toString())
            model->setData(index, line->text(), typedRole);
    }
};

} // namespace

ImportReview::ImportReview(const ImportKind &kind, QWidget *parent)
    : QTabWidget(parent), m_kind(kind), m_findings(new QTreeWidget(this)), m_rows(new QTableWidget(this))
{
    setDocumentMode(true);
    m_findings->setObjectName(QStringLiteral("importFindings"));
    m_findings->setColumnCount(5);
    m_findings->setRootIsDecorated(false);
    m_findings->setWordWrap(true);
    m_findings->setItemDelegate(new MendDelegate(m_findings));
    m_findings->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    m_rows->setObjectName(QStringLiteral("importRows"));
    m_rows->setShowGrid(false);
    m_rows->verticalHeader()->hide();
    m_rows->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_rows->setItemDelegate(new QuietDelegate(m_rows));
    m_rows->horizontalHeader()->setMinimumSectionSize(zoomed(72));
    m_rows->horizontalHeader()->setStretchLastSection(true);
    m_rows->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_rows->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    addTab(m_findings, {});
    addTab(m_rows, {});
    connect(m_findings, &QTreeWidget::itemChanged, this, &ImportReview::ticked);
    connect(m_rows, &QTableWidget::cellChanged, this, &ImportReview::rowTicked);
    retranslate();
}

void ImportReview::retranslate()
{
    m_findings->setHeaderLabels({tr("Row"), tr("Column"), tr("Content"), tr("Weight"), tr("Reason")});
    m_findings->setAccessibleName(tr("What was found"));
    m_rows->setAccessibleName(tr("Rows of the file"));
    if (m_outcomes.empty())
        clear();
}

void ImportReview::clear()
{
    m_isFilling = true;
    m_findings->clear();
    m_rows->setRowCount(0);
    m_outcomes.clear();
    m_isFilling = false;
    setTabText(0, tr("What was found"));
    setTabText(1, tr("Rows"));
}

void ImportReview::show(const ImportResult &result, const ImportChoices &choices)
{
    m_choices = choices;
    m_isFilling = true;
    showFindings(result);
    showRows(result);
    m_isFilling = false;
    setTabText(0, tr("What was found (%1)").arg(result.findings.size()));
    setTabText(1, result.rows > qint64(result.sample.size()) ? tr("Rows (the first %1 of %2)").arg(result.sample.size()).arg(result.rows)
                                                             : tr("Rows (%1)").arg(result.rows));
}

void ImportReview::showFindings(const ImportResult &result)
{
    m_findings->clear();
    const Palette &colours = coloursOf(*this);
    std::vector<const ImportFinding *> byWeight;
    for (const ImportFinding &finding : result.findings)
        byWeight.push_back(&finding);
    std::stable_sort(byWeight.begin(), byWeight.end(), [](const auto *a, const auto *b) { return int(a->weight) > int(b->weight); });
    for (const ImportFinding *finding : byWeight) {
        auto *item = new QTreeWidgetItem({QString::number(finding->row), finding->column, finding->value, wordsOf(finding->weight).onScreen(), finding->sentence.onScreen()});
        const bool isTaken = m_choices.takenAnyway.count(finding->row) > 0;
        item->setData(0, rowRole, finding->row);
        if (finding->weight == ImportFinding::Weight::Doubtful || isTaken) {
            item->setCheckState(0, isTaken ? Qt::Checked : Qt::Unchecked);
            item->setToolTip(0, tr("Take this row although it is doubtful"));
        }
        const bool isMended = m_choices.mended.count({finding->row, finding->place}) > 0;
        if (finding->place >= 0 && (finding->weight != ImportFinding::Weight::Note || isMended)) {
            item->setFlags(item->flags() | Qt::ItemIsEditable);
            item->setToolTip(contentColumn, tr("Press F2 to mend it here; the file stays as it is"));
        }
        item->setData(contentColumn, placeRole, item->flags() & Qt::ItemIsEditable ? finding->place : -1);
        item->setData(contentColumn, typedRole, finding->typed);
        item->setForeground(3, colours.lightText(lightOf(finding->weight)));
        item->setToolTip(4, finding->sentence.onScreen());
        m_findings->addTopLevelItem(item);
        if (m_findings->topLevelItemCount() == mostFindings)
            break;
    }
    for (int column = 0; column < 4; ++column)
        m_findings->resizeColumnToContents(column);
}

void ImportReview::showRows(const ImportResult &result)
{
    std::vector<int> places;
    QStringList heads{tr("Row"), tr("Becomes")};
    for (const ColumnMatch &column : result.head.columns) {
        if (column.column >= 0) {
            places.push_back(column.column);
            heads << m_kind.columns[size_t(column.column)].label().onScreen();
        }
    }
    m_rows->clearContents();
    m_rows->setColumnCount(int(heads.size()));
    m_rows->setHorizontalHeaderLabels(heads);
    m_rows->setRowCount(int(result.sample.size()));
    m_outcomes.clear();
    const Palette &colours = coloursOf(*this);
    for (int row = 0; row < m_rows->rowCount(); ++row) {
        const ImportedRow &seen = result.sample[size_t(row)];
        m_outcomes[seen.row] = seen.outcome;
        using Outcome = ImportedRow::Outcome;
        auto *number = new QTableWidgetItem(QString::number(seen.row));
        number->setData(rowRole, seen.row);
        if (seen.outcome != Outcome::Refused && seen.outcome != Outcome::Same)
            number->setCheckState(seen.outcome == Outcome::Added || seen.outcome == Outcome::Changed ? Qt::Checked : Qt::Unchecked);
        m_rows->setItem(row, 0, number);
        auto *outcome = new QTableWidgetItem(wordsOf(seen.outcome).onScreen());
        outcome->setForeground(colours.lightText(lightOf(seen.outcome)));
        m_rows->setItem(row, 1, outcome);
        for (size_t i = 0; i < places.size(); ++i)
            m_rows->setItem(row, int(i) + 2, new QTableWidgetItem(seen.cells.value(places[i])));
    }
    m_rows->resizeColumnsToContents();
}

void ImportReview::ticked(QTreeWidgetItem *item, int column)
{
    if (m_isFilling)
        return;
    const qint64 row = item->data(0, rowRole).toLongLong();
    if (column == 0)
        take(row, item->checkState(0) == Qt::Checked);
    else if (column == contentColumn)
        m_choices.mended[{row, item->data(contentColumn, placeRole).toInt()}] = item->data(contentColumn, typedRole).toString();
    emit decided(m_choices);
}

void ImportReview::rowTicked(int row, int column)
{
    const QTableWidgetItem *item = m_rows->item(row, column);
    if (m_isFilling || column != 0 || !item)
        return;
    const bool isTaken = item->checkState() == Qt::Checked;
    std::set<int> chosen{row};
    if (item->isSelected()) { // a tick in one of several chosen rows is meant for all of them
        for (const QModelIndex &index : m_rows->selectionModel()->selectedRows())
            chosen.insert(index.row());
    }
    for (const int each : chosen)
        take(m_rows->item(each, 0)->data(rowRole).toLongLong(), isTaken);
    emit decided(m_choices);
}

void ImportReview::take(qint64 row, bool isTaken)
{
    const auto outcome = m_outcomes.find(row);
    const bool isDoubtful = outcome == m_outcomes.end() || outcome->second == ImportedRow::Outcome::Doubtful;
    if (isTaken) {
        m_choices.leftOut.erase(row);
        if (isDoubtful)
            m_choices.takenAnyway.insert(row);
    } else if (m_choices.takenAnyway.erase(row) == 0 && !isDoubtful) {
        m_choices.leftOut.insert(row);
    }
}

} // namespace heyuan
