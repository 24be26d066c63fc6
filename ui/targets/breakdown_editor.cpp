#include "ui/targets/breakdown_editor.h"

#include "core/indicator/breakdown.h"
#include "ui/record/record_columns.h"
#include "ui/theme/head_view.h"
#include "ui/theme/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace heyuan {

namespace {

const QString equal = QStringLiteral("equal");
const QString byWeight = QStringLiteral("weight");
const QString byHand = QStringLiteral("hand");

} // namespace

BreakdownEditor::BreakdownEditor(Desk &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_method(new QComboBox(this)), m_fact(new QComboBox(this)),
      m_table(new QTableWidget(this)), m_difference(new QLabel(this)), m_note(new QLabel(this)),
      m_locked(new QCheckBox(this)), m_revert(new QPushButton(this)), m_save(new QPushButton(this))
{
    m_method->setObjectName(QStringLiteral("method"));
    m_fact->setObjectName(QStringLiteral("weightFact"));
    HeadView::putOn(*m_table);
    m_table->setObjectName(QStringLiteral("parts"));
    m_difference->setObjectName(QStringLiteral("difference"));
    m_locked->setObjectName(QStringLiteral("locked"));
    m_save->setObjectName(QStringLiteral("saveParts"));
    for (const QString &key : {equal, byWeight, byHand})
        m_method->addItem(QString(), key);
    m_fact->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_fact->setMinimumContentsLength(14);
    m_table->setColumnCount(ColumnCount);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->setDefaultSectionSize(space::row);
    m_note->setWordWrap(true);
    m_note->hide();
    auto *top = new QHBoxLayout;
    top->addWidget(m_method);
    top->addWidget(m_fact, 1);
    top->addStretch(1);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_difference, 1);
    foot->addWidget(m_locked);
    foot->addWidget(m_revert);
    foot->addWidget(m_save);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, space::gap, 0, 0);
    box->setSpacing(space::gap);
    box->addLayout(top);
    box->addWidget(m_note);
    box->addWidget(m_table, 1);
    box->addLayout(foot);

    connect(m_method, &QComboBox::activated, this, [this] {
        setModified(true);
        split();
    });
    connect(m_fact, &QComboBox::activated, this, [this] {
        setModified(true);
        split();
    });
    connect(m_table, &QTableWidget::cellChanged, this, &BreakdownEditor::take);
    connect(m_save, &QPushButton::clicked, this, &BreakdownEditor::save);
    connect(m_revert, &QPushButton::clicked, this, [this] { showTarget(m_progress, m_target); });
    connect(m_locked, &QCheckBox::clicked, this, &BreakdownEditor::lock);
    retranslate();
}

bool BreakdownEditor::canSplit(const TargetProgress &t)
{
    return t.target.kind == u"quantity" && !t.isEachCounty && !t.counties.empty();
}

QString BreakdownEditor::method() const
{
    return m_method->currentData().toString();
}

void BreakdownEditor::showTarget(const ProgressPtr &progress, qint64 target)
{
    m_progress = progress;
    m_target = target;
    const TargetProgress *t = progress ? progress->find(target) : nullptr;
    m_rows.clear();
    tell({});
    if (t) {
        QString used;
        for (const AreaProgress &county : t->counties) {
            Row row{county.area, std::nullopt, std::nullopt};
            for (const TargetShare &part : t->parts) {
                if (part.area.id != county.area)
                    continue;
                row.weight = part.weight;
                row.part = part.value;
                used = part.method;
            }
            m_rows.push_back(row);
        }
        m_method->setCurrentIndex(std::max(0, m_method->findData(used.isEmpty() ? byHand : used)));
        const QVariant chosen = m_fact->currentData();
        m_fact->clear();
        for (const auto &[key, name] : progress->factNames())
            m_fact->addItem(name.onScreen(), key);
        m_fact->setCurrentIndex(std::max(0, m_fact->findData(chosen)));
    }
    setModified(false);
    fill();
}

void BreakdownEditor::follow(const ProgressPtr &progress)
{
    const TargetProgress *t = progress ? progress->find(m_target) : nullptr;
    const bool areSame = t && t->counties.size() == m_rows.size()
                         && std::equal(m_rows.begin(), m_rows.end(), t->counties.begin(),
                                       [](const Row &row, const AreaProgress &c) { return row.area == c.area; });
    if (!m_isModified || !areSame) {
        showTarget(progress, m_target);
        return;
    }
    m_progress = progress;
    fill();
}

void BreakdownEditor::fill()
{
    const TargetProgress *t = m_progress ? m_progress->find(m_target) : nullptr;
    const bool isQuantity = t && canSplit(*t);
    const bool mayEdit = isQuantity && !t->target.sharesLocked;
    m_filling = true;
    m_table->setRowCount(int(m_rows.size()));
    for (int i = 0; i < int(m_rows.size()); ++i) {
        const Row &row = m_rows[size_t(i)];
        const AreaProgress *county = t->county(row.area);
        const QString words[ColumnCount] = {county->name.onScreen(), row.weight ? row.weight->toText() : QString(),
                                            row.part ? row.part->toText() : QString(), county->value.toText(),
                                            county->isJudged
                                                ? lightMark(county->evaluation.light)
                                                      + (u' ' + lightName(county->evaluation.light).onScreen())
                                                : QStringLiteral("—")};
        for (int column = 0; column < ColumnCount; ++column) {
            auto *item = new QTableWidgetItem(words[column]);
            const bool isTyped = mayEdit
                                 && ((column == PartColumn && method() == byHand)
                                     || (column == WeightColumn && method() == byWeight));
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | (isTyped ? Qt::ItemIsEditable : Qt::NoItemFlags));
            if (column == WeightColumn || column == PartColumn || column == AchievedColumn)
                item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            m_table->setItem(i, column, item);
        }
    }
    m_filling = false;
    m_table->setColumnHidden(WeightColumn, method() != byWeight);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(AreaColumn, QHeaderView::Stretch);
    m_fact->setVisible(method() == byWeight);
    m_method->setEnabled(mayEdit);
    m_fact->setEnabled(mayEdit);
    m_locked->setEnabled(isQuantity && !m_isModified);
    m_locked->setChecked(t && t->target.sharesLocked);
    if (t && t->isEachCounty)
        tell(tr("Every county has to reach the whole value; there is nothing to split."));
    else if (t && !isQuantity)
        tell(t->counties.empty()
                 ? tr("The area of this target has no counties to split it among.")
                 : tr("Only quantities are split; growth, shares and coverage hold for each county as they are."));
    showDifference();
}

void BreakdownEditor::tell(const QString &sentence)
{
    m_note->setText(sentence);
    m_note->setVisible(!sentence.isEmpty());
}

void BreakdownEditor::split()
{
    const TargetProgress *t = m_progress ? m_progress->find(m_target) : nullptr;
    if (!t || m_rows.empty())
        return;
    tell({});
    const Number total = t->target.value.value_or(Number(0));
    const int places = m_progress->placesOf(t->target.unit);
    if (method() == equal) {
        std::vector<qint64> areas;
        for (const Row &row : m_rows)
            areas.push_back(row.area);
        const auto parts = splitEqually(total, areas, places);
        for (size_t i = 0; i < m_rows.size(); ++i) {
            m_rows[i].weight.reset();
            m_rows[i].part = parts[i].value;
        }
    } else if (method() == byWeight) {
        const QString fact = m_fact->currentData().toString();
        std::vector<BreakdownPart> weights;
        for (Row &row : m_rows) {
            if (sender() == m_fact || !row.weight)
                row.weight = m_progress->factValue(fact, row.area);
            weights.push_back({row.area, row.weight, {}, areaName(*m_progress, row.area)});
        }
        const auto parts = splitByWeight(total, weights, places);
        for (size_t i = 0; i < m_rows.size(); ++i)
            m_rows[i].part = parts ? std::optional((*parts)[i].value) : std::nullopt;
        if (!parts)
            tell(parts.error().message.onScreen());
    }
    fill();
}

void BreakdownEditor::take(int row, int column)
{
    if (m_filling || size_t(row) >= m_rows.size())
        return;
    const QString typed = m_table->item(row, column)->text();
    const auto value = Number::parse(typed);
    if (!typed.trimmed().isEmpty() && (!value || value->isNegative())) {
        tell(tr("“%1” is no amount. Type a number that is not negative.").arg(typed));
        fill();
        return;
    }
    Row &entry = m_rows[size_t(row)];
    const auto amount = typed.trimmed().isEmpty() ? std::nullopt : value;
    setModified(true);
    if (column == WeightColumn) {
        entry.weight = amount;
        split();
    } else {
        tell({});
        entry.part = amount;
        fill();
    }
}

void BreakdownEditor::showDifference()
{
    const TargetProgress *t = m_progress ? m_progress->find(m_target) : nullptr;
    m_save->setEnabled(m_isModified);
    m_revert->setEnabled(m_isModified);
    if (!t || !t->target.value || !canSplit(*t)) {
        m_difference->clear();
        return;
    }
    std::vector<BreakdownPart> parts;
    for (const Row &row : m_rows) {
        if (row.part)
            parts.push_back({row.area, std::nullopt, *row.part, {}});
    }
    const Number rest = difference(*t->target.value, parts);
    const QString whole = t->target.value->toText();
    const QString unit = t->askedUnit.onScreen();
    if (parts.empty())
        m_difference->setText(tr("Not split yet: the whole is %1 %2.").arg(whole, unit));
    else if (rest == Number(0))
        m_difference->setText(tr("The parts make up the whole of %1 %2.").arg(whole, unit));
    else if (rest > Number(0))
        m_difference->setText(tr("The parts lack %1 of the whole of %2 %3.").arg(rest.toText(), whole, unit));
    else
        m_difference->setText(tr("The parts exceed the whole of %2 %3 by %1.").arg((-rest).toText(), whole, unit));
    QPalette colours = palette();
    if (!parts.empty() && rest != Number(0))
        colours.setColor(QPalette::WindowText, coloursOf(*this).lightText(Light::AtRisk));
    m_difference->setPalette(colours);
}

void BreakdownEditor::setModified(bool modified)
{
    const bool isOther = modified != m_isModified;
    m_isModified = modified;
    m_save->setEnabled(modified);
    m_revert->setEnabled(modified);
    if (isOther)
        emit modifiedChanged();
}

bool BreakdownEditor::save()
{
    const TargetProgress *t = m_progress ? m_progress->find(m_target) : nullptr;
    if (!t || !m_isModified)
        return false;
    // Copied first: the progress this points into is read anew once the write is through.
    const std::vector<TargetShare> before = t->parts;
    const std::vector<Row> rows = m_rows;
    const qint64 target = m_target;
    const QString how = method();
    setModified(false);
    const Status written = m_desk.write([&](Transaction &transaction) -> Status {
        for (const Row &row : rows) {
            const auto known = std::find_if(before.begin(), before.end(),
                                            [&](const TargetShare &part) { return part.area.id == row.area; });
            if (!row.part) {
                if (known != before.end()) {
                    if (Status s = transaction.remove(TargetShare::description().type(), known->id, known->version); !s)
                        return s;
                }
                continue;
            }
            TargetShare part = known != before.end() ? *known : TargetShare();
            part.target = {target};
            part.area = {row.area};
            part.method = how;
            part.weight = how == byWeight ? row.weight : std::nullopt;
            part.value = *row.part;
            if (part.id) {
                if (Status s = transaction.update(part); !s)
                    return s;
            } else if (const auto id = transaction.insert(part); !id) {
                return id.error();
            }
        }
        return {};
    });
    if (!written) {
        m_rows = rows;
        setModified(true);
        tell(written.error().message.onScreen());
        return false;
    }
    m_desk.announce(tr("The breakdown is saved."));
    return true;
}

void BreakdownEditor::lock(bool locked)
{
    const auto row = m_desk.store().find(Target::description().type(), m_target);
    if (!row || !*row)
        return;
    Record record = **row;
    Target::description().type().setValue(record, "shares_locked", qint64(locked ? 1 : 0));
    const Status written = m_desk.write(
        [&](Transaction &transaction) { return transaction.update(Target::description().type(), record); });
    if (!written) {
        m_locked->setChecked(!locked);
        tell(written.error().message.onScreen());
        return;
    }
    m_desk.announce(locked ? tr("The breakdown is approved and locked.")
                           : tr("The breakdown is open for changes again."));
}

void BreakdownEditor::retranslate()
{
    m_method->setItemText(0, tr("Equally"));
    m_method->setItemText(1, tr("By weight"));
    m_method->setItemText(2, tr("By hand"));
    m_table->setAccessibleName(tr("Parts of the counties"));
    m_method->setAccessibleName(tr("How the target is split"));
    m_fact->setAccessibleName(tr("Fact that gives the weights"));
    m_locked->setText(tr("Approved"));
    m_locked->setToolTip(
        tr("An approved breakdown can no longer be changed until this is taken off; both are on record."));
    m_revert->setText(tr("Revert"));
    m_save->setText(tr("Save"));
    m_table->setHorizontalHeaderLabels({tr("County"), tr("Weight"), tr("Part"), tr("Achieved"), tr("Light")});
    for (const int column : {WeightColumn, PartColumn, AchievedColumn})
        m_table->horizontalHeaderItem(column)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    if (m_progress && m_target && !m_isModified)
        showTarget(m_progress, m_target);
}

} // namespace heyuan
