#include "core/measurement/entry.h"
#include "core/measurement/entry_report.h"
#include "core/place/area.h"
#include "core/plan/document.h"
#include "core/plan/target.h"
#include "core/sheet/xlsx_writer.h"
#include "ui/measurement/cell_strip.h"
#include "ui/measurement/entry_grid_model.h"
#include "ui/measurement/entry_grid_view.h"
#include "ui/measurement/measurement_page.h"
#include "ui/measurement/refused_keeper.h"
#include "ui/overview/report_preview.h"
#include "ui/print/print_file.h"
#include "ui/record/choice_box.h"

#include <QFileDialog>
#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QStandardPaths>
#include <QToolButton>

// Which sheet is shown, and what is done with it as a whole.
namespace heyuan {

namespace {

/// The area whose measurements a document asks for.
qint64 areaOf(Store &store, qint64 document)
{
    const auto found = store.find(documentType(), document);
    return found && *found ? documentType().value(**found, "area_id").toLongLong() : 0;
}

/// What is shown at first: something that every county reports by month, if there is such an indicator.
qint64 firstIndicator(Store &store, qint64 document, const std::vector<Indicator> &indicators)
{
    std::set<qint64> ofEachCounty;
    if (const auto targets = store.all<Target>()) {
        for (const Target &target : *targets) {
            if (target.per == u"county")
                ofEachCounty.insert(target.indicator.id);
        }
    }
    const Indicator *best = nullptr;
    const auto rank = [&](const Indicator &i) {
        return i.aggregationKind() == Aggregation::Ratio
                   ? -1
                   : 2 * int(ofEachCounty.contains(i.id)) + int(i.periodKind() == PeriodKind::Month);
    };
    for (const Indicator &indicator : indicators) {
        if (indicator.document.id == document && (!best || rank(indicator) > rank(*best)))
            best = &indicator;
    }
    return best ? best->id : 0;
}

} // namespace

void MeasurementPage::refresh()
{
    if (const auto rule = SwingRule::load())
        m_rule = *rule;
    else
        emit desk().failed(rule.error());
    fillChoices();
    ask();
    if (std::exchange(m_first, false))
        m_keeper->bringBack();
}

// Everything that can be chosen, in the reader's language; what is chosen stays.
void MeasurementPage::fillChoices()
{
    const QSignalBlocker quietYear(m_year);
    std::vector<std::pair<qint64, QString>> documents;
    const auto rows = desk().store().select(documentType());
    const auto indicators = desk().store().all<Indicator>();
    if (!rows || !indicators) {
        emit desk().failed(rows ? indicators.error() : rows.error());
        return;
    }
    for (const Record &row : *rows) {
        const bool hasIndicators = std::any_of(indicators->begin(), indicators->end(),
                                               [&](const Indicator &i) { return i.document.id == row.id; });
        if (hasIndicators)
            documents.emplace_back(row.id, desk().titleOf("document", row.id));
    }
    if (std::any_of(indicators->begin(), indicators->end(), [](const Indicator &i) { return !i.document; }))
        documents.emplace_back(0, tr("All documents"));
    m_document->setChoices(documents);
    if (!m_document->choose(m_question.document) && !documents.empty())
        m_question.document = m_document->chosen();

    std::vector<std::pair<qint64, QString>> choices;
    for (const Indicator &indicator : indicatorsToChoose(*indicators))
        choices.emplace_back(indicator.id, indicator.name().onScreen());
    m_indicator->setChoices(choices);
    if (!m_question.indicator)
        m_question.indicator = firstIndicator(desk().store(), m_question.document, *indicators);
    if (!m_indicator->choose(m_question.indicator))
        m_question.indicator = m_indicator->chosen();

    // The whole first, then its parts.
    const qint64 whole = m_question.document ? areaOf(desk().store(), m_question.document) : desk().city();
    std::vector<std::pair<qint64, QString>> areas{{whole, desk().titleOf("area", whole)}};
    Filter below;
    below.conditions = {{"parent_id", Condition::Test::Is, whole}};
    if (const auto parts = desk().store().all<Area>(below)) {
        for (const Area &part : *parts)
            areas.emplace_back(part.id, part.name().onScreen());
    }
    m_area->setChoices(areas);
    if (isOfOneArea()) {
        if (!m_area->choose(m_question.area))
            m_area->choose(desk().area());
        m_question.area = m_area->chosen();
    } else {
        m_question.area = whole;
    }

    m_year->setValue(m_question.year);
    m_period->clear();
    for (int month = 1; month <= 12; ++month) {
        m_period->addItem(Period::month(m_question.year, month).toText(screenLanguage()),
                          Period::month(m_question.year, month).code());
        if (month % 3 == 0)
            m_period->addItem(Period::quarter(m_question.year, month / 3).toText(screenLanguage()),
                              Period::quarter(m_question.year, month / 3).code());
        if (month % 6 == 0)
            m_period->addItem(Period::halfYear(m_question.year, month / 6).toText(screenLanguage()),
                              Period::halfYear(m_question.year, month / 6).code());
    }
    m_period->addItem(Period::year(m_question.year).toText(screenLanguage()), Period::year(m_question.year).code());
    if (m_question.period.year() != m_question.year)
        m_question.period = Period::fromCode(m_question.period.code() % 100 + m_question.year * 100)
                                .value_or(Period::year(m_question.year));
    m_period->setCurrentIndex(m_period->findData(m_question.period.code()));
    m_layout->setCurrentIndex(m_layout->findData(int(m_question.layout)));
    m_quarters->setChecked(m_question.quarters);
    m_transposed->setChecked(m_question.transposed);
    showChoosers();
}

void MeasurementPage::showChoosers()
{
    m_indicator->setVisible(isOfOneIndicator());
    m_unit->setVisible(isOfOneIndicator());
    m_area->setVisible(isOfOneArea());
    m_period->setVisible(m_question.layout == GridLayout::IndicatorsByAreas);
    m_quarters->setVisible(m_question.layout != GridLayout::IndicatorsByAreas);
}

void MeasurementPage::readChoices()
{
    GridQuestion question = m_question;
    question.layout = GridLayout(m_layout->currentData().toInt());
    question.document = m_document->chosen();
    question.indicator = m_indicator->chosen();
    const bool isOfArea = question.layout == GridLayout::IndicatorsByPeriods
                          || question.layout == GridLayout::GroupsByPeriods;
    question.area = isOfArea ? m_area->chosen() : 0;
    question.year = m_year->value();
    question.period = Period::fromCode(m_period->currentData().toInt()).value_or(m_question.period);
    question.quarters = m_quarters->isChecked();
    question.transposed = m_transposed->isChecked();
    showSheet(question);
}

void MeasurementPage::showSheet(const GridQuestion &question)
{
    m_view->finishEditing(); // what is half typed belongs to the sheet that is left
    m_question = question;
    fillChoices();
    ask();
}

void MeasurementPage::ask()
{
    if (std::exchange(m_asking, true))
        return;
    auto grid = EntryGrid::load(desk().store(), m_question, m_rule);
    if (grid) {
        const bool isEmpty = grid->rows().empty() || grid->columns().empty();
        m_model->setGrid(std::move(*grid));
        m_view->setVisible(!isEmpty);
        m_empty->setVisible(isEmpty);
        tellWhyEmpty();
        m_view->fitColumns();
        m_strip->showCell(m_view->currentIndex());
    } else {
        emit desk().failed(grid.error());
    }
    m_asking = false;
    updateButtons();
}

void MeasurementPage::step(int by)
{
    switch (m_question.layout) {
    case GridLayout::AreasByPeriods:
    case GridLayout::GroupsByPeriods: m_indicator->step(by); break;
    case GridLayout::IndicatorsByPeriods: m_area->step(by); break;
    case GridLayout::IndicatorsByAreas: {
        GridQuestion question = m_question;
        question.period = question.period.next(by);
        question.year = question.period.year();
        showSheet(question);
    }
    }
}

void MeasurementPage::select(qint64 id)
{
    const auto measurement = desk().store().find(Measurement::description().type(), id);
    if (measurement && *measurement) {
        const Measurement row = Measurement::description().read(**measurement);
        Origin origin;
        origin.indicator = row.indicator.id;
        origin.area = row.area.id;
        origin.from = row.period.first();
        origin.to = row.period.last();
        showOrigin(origin);
        if (const QModelIndex at = m_model->indexOf({row.indicator.id, row.area.id, row.period}); at.isValid())
            m_view->setCurrentIndex(at);
        return;
    }
    Origin origin;
    origin.indicator = id;
    showOrigin(origin);
}

bool MeasurementPage::showOrigin(const Origin &origin)
{
    qint64 indicator = origin.indicator;
    if (!indicator && !origin.ids.empty() && origin.recordType == "measurement") {
        select(origin.ids.front());
        return true;
    }
    const auto found = desk().store().find(Indicator::description().type(), indicator);
    if (!found || !*found)
        return false;
    const Indicator known = Indicator::description().read(**found);
    GridQuestion question = m_question;
    question.layout = GridLayout::AreasByPeriods;
    question.document = known.document.id;
    question.indicator = known.id;
    if (origin.to.isValid())
        question.year = origin.to.year();
    showSheet(question);
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const GridCell *cell = m_model->cellAt(m_model->index(row, 0));
        if (origin.area && cell && cell->key.area == origin.area)
            m_view->setCurrentIndex(m_model->index(row, 0));
    }
    return true;
}

// The area chosen at the top: its sheet, or its line.
void MeasurementPage::followArea(qint64 area)
{
    if (isOfOneArea() && m_area->findData(area) >= 0) {
        GridQuestion question = m_question;
        question.area = area;
        return showSheet(question);
    }
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex at = m_model->index(row, std::max(0, m_view->currentIndex().column()));
        if (m_model->grid()->rows()[size_t(row)].area == area)
            return m_view->setCurrentIndex(at);
    }
}

bool MeasurementPage::focusSearch()
{
    QWidget *where = isOfOneIndicator() ? m_indicator : isOfOneArea() ? m_area : m_document;
    where->setFocus(Qt::ShortcutFocusReason);
    return true;
}

bool MeasurementPage::undo()
{
    return m_entry->undo();
}

bool MeasurementPage::redo()
{
    return m_entry->redo();
}

bool MeasurementPage::hasUnsavedEntry() const
{
    return !m_model->refused().empty() || m_strip->hasUnsavedEntry();
}

Report MeasurementPage::report() const
{
    Report report = reportOf(*m_model->grid(), screenLanguage(), desk().asOf());
    report.databaseMark = Text::plain(desk().databaseName());
    report.isPractice = desk().isPractice();
    return report;
}

bool MeasurementPage::print()
{
    if (m_model->rowCount() == 0)
        return false;
    previewReport(report(), desk(), this);
    return true;
}

bool MeasurementPage::exportTable()
{
    if (m_model->rowCount() == 0)
        return false;
    const Report content = report();
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString file = QFileDialog::getSaveFileName(this, tr("Export the sheet"),
                                                      folder + u'/' + fileNameFor(content, QStringLiteral("xlsx")),
                                                      tr("Spreadsheet (*.xlsx)"));
    if (file.isEmpty())
        return true;
    if (Status s = writeXlsx(content, file); !s)
        emit desk().failed(s.error());
    else
        desk().announce(tr("Exported to %1.").arg(file));
    return true;
}

void MeasurementPage::updateButtons()
{
    const auto label = [](QToolButton *one, const QString &text, bool can) {
        one->setEnabled(can);
        one->setText(text);
        one->setToolTip(text);
        one->setAccessibleName(text);
    };
    label(m_undo, m_entry->canUndo() ? tr("Undo %1").arg(m_entry->undoName().onScreen()) : tr("Nothing to undo"),
          m_entry->canUndo());
    label(m_redo, m_entry->canRedo() ? tr("Redo %1").arg(m_entry->redoName().onScreen()) : tr("Nothing to redo"),
          m_entry->canRedo());
    m_approve->setEnabled(m_model->rowCount() > 0);
    const QString unit = m_model->grid() ? m_model->grid()->unitOf(m_question.indicator).onScreen() : QString();
    m_unit->setText(unit.isEmpty() ? QString() : tr("in %1").arg(unit));
}

void MeasurementPage::updateSelection()
{
    m_approveBar->hide();
    const QRect block = m_view->selectedBlock();
    const qint64 cells = qint64(block.width()) * block.height();
    Number sum;
    std::set<qint64> indicators;
    bool adds = true;
    for (int row = block.top(); row <= block.bottom(); ++row) {
        for (int column = block.left(); column <= block.right(); ++column) {
            const GridCell *cell = m_model->cellAt(m_model->index(row, column));
            if (!cell || !cell->value)
                continue;
            indicators.insert(cell->key.indicator);
            const Indicator *known = m_model->grid()->indicator(cell->key.indicator);
            adds = adds && known && known->aggregationKind() != Aggregation::Ratio;
            sum += *cell->value;
        }
    }
    // Different indicators, or ratios, have no sum that means anything.
    desk().showSelection(cells > 1 ? cells : 0, adds && indicators.size() == 1 ? sum.toText(-1) : QString());
}

void MeasurementPage::askToApprove()
{
    m_toApprove.clear();
    if (!m_view->currentIndex().isValid())
        return;
    const QRect block = m_view->selectedBlock();
    const bool isWholePeriod = block.width() * block.height() == 1;
    const CellKey current = m_model->cellAt(m_view->currentIndex())->key;
    const auto consider = [this](const GridCell &cell) {
        if (cell.state == GridCell::State::Entered)
            m_toApprove.push_back(cell.key);
    };
    for (int row = 0; row < m_model->rowCount(); ++row) {
        for (int column = 0; column < m_model->columnCount(); ++column) {
            const GridCell &cell = *m_model->cellAt(m_model->index(row, column));
            if (isWholePeriod ? cell.key.period == current.period : block.contains(column, row))
                consider(cell);
        }
    }
    const int cells = int(m_toApprove.size());
    const QString period = current.period.toText(screenLanguage());
    if (cells == 0)
        m_approveText->setText(isWholePeriod ? tr("%1 holds no entered value that is not approved yet.").arg(period)
                                             : tr("The selection holds no entered value that is not approved yet."));
    else if (isWholePeriod)
        m_approveText->setText(tr("Approve %n value(s) of %1? From then on only an adjustment with reason and document "
                                  "number changes them.",
                                  nullptr, cells)
                                   .arg(period));
    else
        m_approveText->setText(tr("Approve %n value(s) of the selection? From then on only an adjustment with reason "
                                  "and document number changes them.",
                                  nullptr, cells));
    m_approveYes->setVisible(cells > 0);
    m_approveNo->setText(cells > 0 ? tr("Cancel") : tr("Close"));
    m_approveBar->show();
    (cells > 0 ? m_approveYes : m_approveNo)->setFocus();
}

void MeasurementPage::approveAsked()
{
    m_approveBar->hide();
    const auto locked = approve(desk().store(), desk().actor(), m_toApprove);
    m_view->setFocus();
    if (!locked) {
        emit desk().failed(locked.error());
        return;
    }
    desk().announce(tr("%n value(s) approved.", nullptr, *locked));
}

} // namespace heyuan
