#include "ui/measurement/cell_strip.h"

#include "core/measurement/entry.h"
#include "core/record/entry.h"
#include "ui/measurement/entry_grid_model.h"
#include "ui/record/record_columns.h"
#include "ui/settings/appearance.h"
#include "ui/shell/desk.h"
#include "ui/theme/theme.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace heyuan {

namespace {

constexpr size_t mostHistory = 12;
enum AdjustField { Amount, Reason, DocumentNumber, DecidedOn };

QLabel *wordsLabel(const char *name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(QLatin1String(name));
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

CellStrip::CellStrip(Desk &desk, EntryGridModel &model, QWidget *parent)
    : QScrollArea(parent), m_desk(desk), m_model(model)
{
    setObjectName(QStringLiteral("cellStrip"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    auto *body = new QWidget(this);
    auto *box = new QVBoxLayout(body);
    box->setContentsMargins(space::pageMargin, 0, space::grid, space::gap);
    box->setSpacing(space::grid);
    m_name = wordsLabel("cellName", body);
    m_name->setFont(deskFont(space::groupHeadPoints, true));
    m_state = wordsLabel("cellState", body);
    m_remarks = wordsLabel("cellRemarks", body);
    m_before = wordsLabel("cellBefore", body);
    m_targetsHead = head();
    m_targets = wordsLabel("cellTargets", body);
    for (QLabel *label : {m_name, m_state, m_remarks, m_before, m_targetsHead, m_targets})
        box->addWidget(label);

    m_words = new QWidget(body);
    auto *words = new QVBoxLayout(m_words);
    words->setContentsMargins(0, space::gap, 0, 0);
    words->setSpacing(space::grid);
    m_source = new QLineEdit(m_words);
    m_source->setObjectName(QStringLiteral("cellSource"));
    m_source->setMaxLength(200);
    m_remark = new QLineEdit(m_words);
    m_remark->setObjectName(QStringLiteral("cellRemark"));
    m_remark->setMaxLength(400);
    m_sourceLabel = new QLabel(m_words);
    m_sourceLabel->setBuddy(m_source);
    m_remarkLabel = new QLabel(m_words);
    m_remarkLabel->setBuddy(m_remark);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_sourceLabel, m_source, m_remarkLabel, m_remark})
        words->addWidget(widget);
    box->addWidget(m_words);

    m_adjust = new QWidget(body);
    auto *adjustBox = new QVBoxLayout(m_adjust);
    adjustBox->setContentsMargins({});
    adjustBox->setSpacing(space::grid);
    m_adjustHead = head();
    m_adjustHelp = wordsLabel("adjustHelp", m_adjust);
    adjustBox->addWidget(m_adjustHead);
    adjustBox->addWidget(m_adjustHelp);
    for (const char *name : {"adjustAmount", "adjustReason", "adjustDocument", "adjustDate"}) {
        auto *label = new QLabel(m_adjust);
        auto *line = new QLineEdit(m_adjust);
        line->setObjectName(QLatin1String(name));
        label->setBuddy(line);
        adjustBox->addWidget(label);
        adjustBox->addWidget(line);
        m_adjustFields.emplace_back(label, line);
        connect(line, &QLineEdit::returnPressed, this, &CellStrip::saveAdjustment);
    }
    m_adjustFault = wordsLabel("adjustFault", m_adjust);
    m_adjustSave = new QPushButton(m_adjust);
    m_adjustSave->setObjectName(QStringLiteral("adjustSave"));
    adjustBox->addWidget(m_adjustFault);
    adjustBox->addWidget(m_adjustSave, 0, Qt::AlignLeft);
    box->addWidget(m_adjust);

    m_historyHead = head();
    m_history = wordsLabel("cellHistory", body);
    box->addWidget(m_historyHead);
    box->addWidget(m_history);
    box->addStretch(1);
    setWidget(body);
    connect(m_source, &QLineEdit::editingFinished, this, &CellStrip::saveWords);
    connect(m_remark, &QLineEdit::editingFinished, this, &CellStrip::saveWords);
    connect(m_adjustSave, &QPushButton::clicked, this, &CellStrip::saveAdjustment);
    retranslate();
}

QLabel *CellStrip::head()
{
    auto *label = new QLabel(this);
    label->setContentsMargins(0, space::gap, 0, 0);
    QFont font = label->font();
    font.setBold(true);
    label->setFont(font);
    return label;
}

void CellStrip::retranslate()
{
    m_targetsHead->setText(tr("Asked for in this year"));
    m_sourceLabel->setText(tr("Source"));
    m_remarkLabel->setText(tr("Remark"));
    m_source->setPlaceholderText(tr("Where the figure comes from"));
    m_remark->setPlaceholderText(tr("What a reader should know"));
    m_adjustHead->setText(tr("Adjustment"));
    m_adjustHelp->setText(tr("The approved value stays as it is; the adjustment is added to it."));
    const QStringList labels{tr("Amount added (with − taken away)"), tr("Reason"), tr("Document number"),
                             tr("Decided on")};
    for (size_t i = 0; i < m_adjustFields.size(); ++i)
        m_adjustFields[i].first->setText(labels[int(i)]);
    m_adjustSave->setText(tr("Enter the adjustment"));
    m_historyHead->setText(tr("History"));
    fill();
}

void CellStrip::showCell(const QModelIndex &index)
{
    const GridCell *cell = m_model.cellAt(index);
    const bool isOther = !cell || !m_key || !(cell->key == *m_key);
    if (isOther)
        saveWords();
    m_key = cell ? std::optional(cell->key) : std::nullopt;
    if (isOther) {
        for (const auto &[label, line] : m_adjustFields)
            line->setText({}); // clear() would count as typing
        m_adjustFault->clear();
        m_source->setModified(false);
        m_remark->setModified(false);
    }
    fill();
}

QString CellStrip::figure(const std::optional<Number> &value, int places) const
{
    return value ? value->toText(places) : QStringLiteral("—");
}

void CellStrip::fill()
{
    const GridCell *cell = m_key ? m_model.cellAt(m_model.indexOf(*m_key)) : nullptr;
    widget()->setVisible(cell);
    if (!cell)
        return;
    const EntryGrid &grid = *m_model.grid();
    const Palette &colours = coloursOf(*this);
    m_name->setText(grid.nameOf(cell->key).onScreen());
    const auto refused = m_model.refused().find(cell->key);
    const bool isRefused = refused != m_model.refused().end();
    const QString unit = grid.unitOf(cell->key.indicator).onScreen();
    const auto state = [&]() -> QString {
        if (isRefused)
            return tr("Refused: %1").arg(refused->second.why.onScreen());
        const QString shown = cell->value ? cell->value->toText(grid.placesOf(*cell)) : QString();
        const QString value = unit == u"%" ? tr("%1%").arg(shown) : tr("%1 %2").arg(shown, unit);
        switch (cell->state) {
        case GridCell::State::Entered: return tr("%1, entered").arg(value);
        case GridCell::State::Approved: return tr("%1, approved").arg(value);
        case GridCell::State::Derived: return tr("%1, computed").arg(value);
        case GridCell::State::Computed:
            if (!shown.isEmpty())
                return tr("%1, computed").arg(value);
            break;
        case GridCell::State::Closed: return tr("Nothing is entered here.");
        case GridCell::State::Empty: break;
        }
        return tr("No data");
    }();
    m_state->setText(state);
    m_state->setStyleSheet(isRefused ? QStringLiteral("color:%1").arg(colours.lightText(Light::Behind).name())
                                     : QString());
    QStringList remarks;
    for (const Text &remark : cell->remarks)
        remarks << remark.onScreen();
    m_remarks->setText(remarks.join(u'\n'));
    m_remarks->setVisible(!remarks.isEmpty());
    m_remarks->setStyleSheet(
        QStringLiteral("color:%1")
            .arg((cell->isMixed || cell->isSwing ? colours.lightText(Light::AtRisk) : colours.mutedText).name()));

    const auto context = contextOf(m_desk.store(), grid, *cell);
    if (!context) {
        m_before->setText(context.error().message.onScreen());
        return;
    }
    const Language language = screenLanguage();
    const auto row = [&](const QString &label, const QString &value) {
        return QStringLiteral("<tr><td style='color:%1; padding-right:12px'>%2</td><td align='right'>%3</td></tr>")
            .arg(colours.mutedText.name(), label.toHtmlEscaped(), value.toHtmlEscaped());
    };
    QString change = QStringLiteral("—");
    if (context->change)
        change = tr("%1%2%").arg(context->change->isNegative() ? QString() : QStringLiteral("+"),
                                 context->change->toText(1));
    m_before->setText(
        QStringLiteral("<table width='100%' cellspacing='0' style='margin-top:6px'>")
        + row(tr("Before: %1").arg(context->periodBefore.toText(language)), figure(context->before, grid.placesOf(*cell)))
        + row(tr("Last year: %1").arg(cell->key.period.sameLastYear().toText(language)), figure(context->lastYear, grid.placesOf(*cell)))
        + row(tr("Change on last year"), change) + QStringLiteral("</table>"));
    QStringList targets;
    for (const Text &target : context->targets)
        targets << target.onScreen();
    m_targets->setText(targets.isEmpty() ? tr("No document sets a target for this.")
                                         : targets.join(QStringLiteral("\n")));

    m_words->setVisible(cell->own.has_value());
    m_adjust->setVisible(cell->state == GridCell::State::Approved);
    if (cell->own) {
        for (QLineEdit *line : {m_source, m_remark}) {
            line->setReadOnly(cell->own->approved);
            if (!line->isModified()) {
                line->setText(line == m_source ? cell->own->source : cell->own->remark);
                line->setCursorPosition(0);
            }
        }
    }
    QLineEdit *decided = m_adjustFields[DecidedOn].second;
    if (decided->text().isEmpty() && !decided->isModified())
        decided->setText(m_desk.asOf().toString(Qt::ISODate));
    QStringList history;
    for (const Adjustment &one : context->adjustments)
        history << tr("%1: %2, %3 (%4)")
                       .arg(one.decidedOn.toString(Qt::ISODate), one.amount.toText(-1), one.reason, one.documentNumber);
    for (size_t i = 0; i < context->history.size() && i < mostHistory; ++i)
        history << historyLine(context->history[i]).in(language);
    m_historyHead->setVisible(!history.isEmpty());
    m_history->setVisible(!history.isEmpty());
    m_history->setText(history.join(u'\n'));
    m_history->setStyleSheet(QStringLiteral("color:%1").arg(colours.mutedText.name()));
}

bool CellStrip::hasUnsavedEntry() const
{
    return std::any_of(m_adjustFields.begin(), m_adjustFields.end(),
                       [](const auto &field) { return field.second->isModified(); });
}

void CellStrip::saveWords()
{
    if (!m_key || (!m_source->isModified() && !m_remark->isModified()))
        return;
    const CellKey key = *m_key;
    m_source->setModified(false);
    m_remark->setModified(false);
    if (Status s = describe(m_desk.store(), m_desk.actor(), key, m_source->text(), m_remark->text()); !s)
        emit m_desk.failed(s.error());
}

void CellStrip::saveAdjustment()
{
    if (!m_key)
        return;
    const auto typed = [this](AdjustField field) { return m_adjustFields[size_t(field)].second->text().trimmed(); };
    const auto fault = [this](const QString &sentence, AdjustField field) {
        m_adjustFault->setText(sentence);
        m_adjustFault->setStyleSheet(QStringLiteral("color:%1").arg(coloursOf(*this).lightText(Light::Behind).name()));
        m_adjustFields[size_t(field)].second->setFocus();
    };
    Adjustment entry;
    const auto amount = Number::parse(withPlainDigits(typed(Amount)).replace(QChar(0x2212), u'-'));
    if (!amount)
        return fault(tr("The amount is not a figure. Enter digits, with a minus to take away."), Amount);
    entry.amount = *amount;
    entry.reason = typed(Reason);
    entry.documentNumber = typed(DocumentNumber);
    entry.decidedOn = parseDate(typed(DecidedOn));
    if (entry.reason.isEmpty())
        return fault(tr("An adjustment needs its reason."), Reason);
    if (entry.documentNumber.isEmpty())
        return fault(tr("An adjustment needs the number of the document that decides it."), DocumentNumber);
    if (!entry.decidedOn.isValid())
        return fault(tr("The date cannot be read. Write it as 2020-05-18."), DecidedOn);
    if (Status s = adjust(m_desk.store(), m_desk.actor(), *m_key, entry); !s)
        return fault(s.error().message.onScreen(), Amount);
    for (const auto &[label, line] : m_adjustFields)
        line->setText({});
    m_adjustFault->clear();
    m_desk.announce(tr("The adjustment is entered."));
    fill();
}

} // namespace heyuan
