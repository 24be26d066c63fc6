#include "ui/award/counter_view.h"

#include "core/award/claim_facts.h"
#include "core/award/claim_file.h"
#include "core/award/exclusion.h"
#include "core/award/rule.h"
#include "ui/award/fact_form.h"
#include "ui/award/report_html.h"
#include "ui/award/verdict_mark.h"
#include "ui/overview/report_preview.h"
#include "ui/record/choice_box.h"
#include "ui/record/quiet_delegate.h"
#include "ui/record/record_columns.h"
#include "ui/shell/icons.h"
#include "ui/theme/head_view.h"
#include "ui/theme/theme.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QScrollArea>
#include <QSpinBox>
#include <QSplitter>
#include <QTextBrowser>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace heyuan {

using namespace award;

namespace {

QToolButton *button(const char *name, QWidget *parent)
{
    auto *made = new QToolButton(parent);
    made->setObjectName(QString::fromLatin1(name));
    made->setAutoRaise(true);
    made->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    made->setIcon(icon(QString::fromLatin1(name)));
    return made;
}

} // namespace

CounterView::CounterView(Desk &desk, QWidget *parent)
    : Page(desk, parent), m_who(new ChoiceBox(this)), m_kind(new QComboBox(this)), m_year(new QSpinBox(this)), m_save(button("save", this)), m_print(button("print", this)), m_draft(button("new", this)),
      m_verdict(new QLabel(this)), m_whoLabel(new QLabel(this)), m_kindLabel(new QLabel(this)), m_yearLabel(new QLabel(this)), m_splitter(new QSplitter(this)),
      m_scroll(new QScrollArea(this)), m_rules(new QTreeWidget(this)), m_page(new QTextBrowser(this))
{
    setObjectName(QStringLiteral("counter"));
    m_who->setObjectName(QStringLiteral("who"));
    m_kind->setObjectName(QStringLiteral("kind"));
    m_year->setObjectName(QStringLiteral("year"));
    m_verdict->setObjectName(QStringLiteral("verdict"));
    HeadView::putOn(*m_rules);
    m_rules->setObjectName(QStringLiteral("rules"));
    m_page->setObjectName(QStringLiteral("explanation"));
    m_year->setRange(2000, 2100);
    m_year->setValue(desk.asOf().year() - 1); // awards are asked for when a year is over
    m_who->setMinimumContentsLength(18);
    m_who->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_verdict->setFont(deskFont(space::groupHeadPoints, true));
    m_verdict->setWordWrap(true);
    m_rules->setRootIsDecorated(false);
    m_rules->setItemDelegate(new QuietDelegate(m_rules));
    m_rules->setAlternatingRowColors(true);
    m_rules->setFrameShape(QFrame::NoFrame);
    m_rules->setUniformRowHeights(true);
    m_rules->setTabKeyNavigation(false);
    m_page->setFrameShape(QFrame::NoFrame);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);

    auto *top = new QHBoxLayout;
    top->setSpacing(space::gap);
    for (const auto &[label, field] : {std::pair<QLabel *, QWidget *>(m_whoLabel, m_who), {m_kindLabel, m_kind}, {m_yearLabel, m_year}}) {
        label->setBuddy(field);
        top->addWidget(label);
        top->addWidget(field, field == m_who ? 1 : 0);
    }
    top->addStretch(1);
    top->addWidget(m_save);
    top->addWidget(m_draft);
    top->addWidget(m_print);
    auto *results = new QSplitter(Qt::Vertical, this);
    results->addWidget(m_rules);
    results->addWidget(m_page);
    results->setStretchFactor(0, 2);
    results->setStretchFactor(1, 3);
    m_splitter->addWidget(m_scroll);
    m_splitter->addWidget(results);
    m_splitter->setStretchFactor(0, 2);
    m_splitter->setStretchFactor(1, 3);
    m_splitter->setSizes({420, 630});
    m_splitter->setChildrenCollapsible(false);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(space::pageMargin, space::gap, space::pageMargin, space::gap);
    box->setSpacing(space::gap);
    box->addLayout(top);
    box->addWidget(m_verdict);
    box->addWidget(m_splitter, 1);

    connect(m_who, &ChoiceBox::chosenByHand, this, &CounterView::choose);
    connect(m_kind, &QComboBox::activated, this, &CounterView::askFacts);
    connect(m_year, &QSpinBox::valueChanged, this, &CounterView::readFacts);
    connect(m_save, &QToolButton::clicked, this, &CounterView::save);
    connect(m_draft, &QToolButton::clicked, this, &CounterView::createNew);
    connect(m_print, &QToolButton::clicked, this, &CounterView::print);
    connect(m_rules, &QTreeWidget::currentItemChanged, this, &CounterView::showExplanation);
    connect(&desk, &Desk::asOfChanged, this, &CounterView::judge);
    CounterView::retranslate();
}

QByteArrayList CounterView::shownTypes()
{
    return {"beneficiary", "beneficiary_fact", "award_claim", "beneficiary_exclusion", "award_rule", "reading", "document", "area"};
}

/// The last day of the year that is asked about: what is known then is what the claim will rest on.
QDate CounterView::day() const
{
    const QDate last(m_year->value(), 12, 31);
    return std::min(last, std::max(desk().asOf(), QDate(m_year->value(), 1, 1)));
}

void CounterView::refresh()
{
    m_evaluations.clear(); // they point into the book
    m_asked.clear();
    m_book.reset();
    auto book = RuleBook::load(desk().store());
    if (!book)
        return emit desk().failed(book.error());
    m_book = std::move(*book);
    if (!m_form && FactBook::shipped()) {
        m_form = new FactForm(*FactBook::shipped(), m_scroll);
        m_scroll->setWidget(m_form);
        connect(m_form, &FactForm::changed, this, [this] {
            setTyped(m_beneficiary.id != 0);
            judge();
        });
    }
    auto choices = desk().choicesOf("beneficiary");
    choices.insert(choices.begin(), {0, tr("Not in the register")});
    m_who->setChoices(choices);
    if (m_isTyped && m_who->chosen() == m_beneficiary.id)
        return askFacts(); // what is being typed stays
    if (m_beneficiary.id && m_who->chosen() == m_beneficiary.id)
        return readFacts();
    choose(m_who->chosen());
}

void CounterView::select(qint64 id)
{
    if (m_who->choose(id))
        choose(id);
}

void CounterView::choose(qint64 id)
{
    m_beneficiary = {};
    if (id) {
        const auto row = desk().store().find(Beneficiary::description().type(), id);
        if (!row)
            return emit desk().failed(row.error());
        if (*row)
            m_beneficiary = Beneficiary::description().read(**row);
        m_kind->setCurrentIndex(std::max(0, m_kind->findData(m_beneficiary.kind)));
        const auto year = lastFactYear(desk().store(), id);
        if (!year)
            return emit desk().failed(year.error());
        const QSignalBlocker quiet(m_year);
        if (*year > 0)
            m_year->setValue(*year);
    }
    readFacts();
}

void CounterView::readFacts()
{
    if (!m_form)
        return;
    setTyped(false);
    if (m_beneficiary.id) {
        const auto written = writtenFacts(desk().store(), m_beneficiary.id, m_year->value());
        const auto registered = registeredFacts(desk().store(), m_book->facts(), m_beneficiary, day());
        if (!written || !registered)
            return emit desk().failed(written ? registered.error() : written.error());
        auto papers = evidenceOf(desk().store(), m_beneficiary.id, m_year->value());
        if (!papers)
            return emit desk().failed(papers.error());
        m_papers = *std::move(papers);
        AwardClaim asked;
        asked.beneficiary = {m_beneficiary.id};
        asked.year = m_year->value();
        const Status free = notExcluded(desk().store(), asked, desk().asOf());
        if (!free && free.error().kind != ErrorKind::Denied)
            return emit desk().failed(free.error());
        m_barred = free ? Text() : free.error().message;
        m_form->setRegistered(*registered);
        m_form->setWritten(*written);
    } else {
        m_papers.clear();
        m_barred = {};
        m_form->setRegistered({});
        m_form->setWritten({});
    }
    askFacts();
}

void CounterView::askFacts()
{
    if (!m_book || !m_form)
        return;
    const QString kind = m_kind->currentData().toString();
    m_asked.clear();
    std::set<int> facts;
    for (const JudgedRule &rule : m_book->rules()) {
        if (rule.printed.beneficiary != kind)
            continue;
        m_asked.push_back(&rule);
        facts.merge(factsOf(m_book->facts(), rule));
    }
    m_form->ask(facts);
    fillRules();
    judge();
}

void CounterView::judge()
{
    if (!m_book || !m_form)
        return;
    WrittenFacts written = m_form->written();
    if (m_beneficiary.id) {
        if (const auto registered = registeredFacts(desk().store(), m_book->facts(), m_beneficiary, day()))
            written.insert(registered->begin(), registered->end()); // what was written stands before the register
    }
    std::vector<Issue> issues;
    m_claim = claimFrom(m_book->facts(), written, issues);
    if (m_beneficiary.id) {
        if (auto earlier = earlierAwards(desk().store(), m_beneficiary.id))
            m_claim.earlier = std::move(*earlier);
    }
    m_evaluations.clear();
    for (const JudgedRule *rule : m_asked)
        m_evaluations.push_back(evaluate(*m_book, *rule, m_claim, day()));
    m_form->showIssues(issues);
    showRules();
    showExplanation();
}

void CounterView::fillRules()
{
    const QString chosen = m_rules->currentItem() ? m_rules->currentItem()->data(0, Qt::UserRole).toString() : QString();
    const QSignalBlocker quiet(m_rules);
    m_rules->clear();
    QTreeWidgetItem *current = nullptr;
    for (const JudgedRule *rule : m_asked) {
        auto *item = new QTreeWidgetItem(m_rules);
        item->setData(0, Qt::UserRole, rule->printed.id);
        item->setTextAlignment(2, Qt::AlignRight | Qt::AlignVCenter);
        if (!current || rule->printed.id == chosen)
            current = item;
    }
    m_rules->setCurrentItem(current);
}

void CounterView::showRules()
{
    if (m_rules->topLevelItemCount() != int(m_evaluations.size()))
        return;
    const Palette &colours = coloursOf(*this);
    qint64 eligible = 0, undecided = 0;
    for (size_t i = 0; i < m_evaluations.size(); ++i) {
        const award::Evaluation &one = m_evaluations[i];
        const Verdict verdict = one.verdict();
        eligible += verdict == Verdict::Eligible;
        undecided += verdict == Verdict::Undecided;
        QTreeWidgetItem *item = m_rules->topLevelItem(int(i));
        const QString lacking = lackingInShort(*m_book, one).onScreen();
        item->setIcon(0, verdictIcon(verdict, colours));
        item->setText(0, verdictWords(verdict).onScreen());
        item->setForeground(0, colours.lightText(verdictLight(verdict)));
        item->setText(1, tr("%1 %2").arg(one.rule->printed.id, one.rule->printed.name.onScreen()));
        item->setToolTip(1, item->text(1));
        item->setText(2, amountInShort(one).onScreen());
        item->setText(3, lacking);
        item->setToolTip(3, lacking);
    }
    m_verdict->setText(m_evaluations.empty() ? tr("No rule is for this kind of beneficiary.")
                                             : tr("%1 rules on %2: %3 eligible, %4 undecided, %5 not eligible.")
                                                   .arg(m_evaluations.size())
                                                   .arg(day().toString(Qt::ISODate))
                                                   .arg(eligible)
                                                   .arg(undecided)
                                                   .arg(qint64(m_evaluations.size()) - eligible - undecided));
    if (!m_barred.isEmpty())
        m_verdict->setText(QString(lightMark(Light::Behind)) + u' ' + m_barred.onScreen() + u'\n' + m_verdict->text());
}

std::optional<Report> CounterView::currentReport() const
{
    const int row = m_rules->indexOfTopLevelItem(m_rules->currentItem());
    if (row < 0 || size_t(row) >= m_evaluations.size())
        return std::nullopt;
    return explanationReport(*m_book, m_evaluations[size_t(row)], m_beneficiary.name(), screenLanguage(), m_papers);
}

void CounterView::showExplanation()
{
    const auto report = currentReport();
    m_print->setEnabled(report.has_value());
    m_draft->setEnabled(report.has_value() && m_beneficiary.id != 0 && !m_isTyped);
    m_page->setHtml(report ? reportHtml(*report, coloursOf(*this)) : QString());
}

void CounterView::setTyped(bool typed)
{
    m_save->setEnabled(typed);
    m_draft->setEnabled(!typed && m_beneficiary.id != 0 && m_rules->currentItem());
    if (m_isTyped == typed)
        return;
    m_isTyped = typed;
    emit unsavedEntryChanged();
}

bool CounterView::save()
{
    if (!m_isTyped)
        return false;
    setTyped(false); // the page is refreshed while it is written
    const Status written = desk().write([this](Transaction &transaction) { return saveFacts(transaction, m_beneficiary.id, m_year->value(), m_form->written(), m_form->asked()); });
    if (!written) {
        setTyped(true);
        emit desk().failed(written.error());
        return true;
    }
    desk().announce(tr("The facts of %1 are saved.").arg(m_beneficiary.name().onScreen()));
    return true;
}

bool CounterView::print()
{
    const auto report = currentReport();
    if (report)
        previewReport(marked(*report, desk()), desk(), this);
    return report.has_value();
}

/// Drafts a claim for the chosen rule. It rests on what is saved, so that what was typed is saved first.
bool CounterView::createNew()
{
    if (!m_draft->isEnabled())
        return false;
    qint64 made = 0;
    const QString rule = m_rules->currentItem()->data(0, Qt::UserRole).toString();
    const Status written = desk().write([&](Transaction &transaction) -> Status {
        const auto id = draftClaim(transaction, m_beneficiary.id, rule, m_year->value());
        if (!id)
            return id.error();
        made = *id;
        return {};
    });
    if (!written) {
        emit desk().failed(written.error());
        return true;
    }
    desk().announce(tr("A claim is drafted. Another person accepts it."));
    emit desk().pageRequested("claims", made);
    return true;
}

bool CounterView::focusSearch()
{
    m_who->setFocus(Qt::ShortcutFocusReason);
    return true;
}

void CounterView::retranslate()
{
    m_whoLabel->setText(tr("&Beneficiary:"));
    m_kindLabel->setText(tr("&Kind:"));
    m_yearLabel->setText(tr("&Year:"));
    m_who->setAccessibleName(tr("Beneficiary"));
    m_kind->setAccessibleName(tr("Kind of beneficiary"));
    m_year->setAccessibleName(tr("Year"));
    m_year->setToolTip(tr("The year of the facts; rules are judged for its last day, or for today's"));
    m_save->setText(tr("Save facts"));
    m_save->setToolTip(tr("Keep what was typed for this beneficiary and year (Ctrl+S)"));
    m_draft->setText(tr("Draft a claim"));
    m_draft->setToolTip(tr("Draft a claim of this beneficiary for the chosen rule and year; save the facts first (Ctrl+N)"));
    m_print->setText(tr("Print"));
    m_print->setToolTip(tr("Preview and print the explanation of the chosen rule (Ctrl+P)"));
    const QString kind = m_kind->count() ? m_kind->currentData().toString() : QStringLiteral("enterprise");
    m_kind->clear();
    for (const Choice &choice : beneficiaryKinds())
        m_kind->addItem(choice.text.onScreen(), QString::fromUtf8(choice.key));
    m_kind->setCurrentIndex(m_kind->findData(kind));
    if (m_who->count() > 0)
        m_who->setItemText(0, tr("Not in the register"));
    m_rules->setHeaderLabels({tr("Verdict"), tr("Rule"), tr("Amount (yuan)"), tr("What is missing")});
    m_rules->setAccessibleName(tr("Rules and their verdicts"));
    m_rules->headerItem()->setTextAlignment(2, Qt::AlignRight | Qt::AlignVCenter);
    m_rules->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_rules->header()->setSectionResizeMode(2, QHeaderView::ResizeToContents);
    m_rules->header()->resizeSection(1, 290);
    m_page->setAccessibleName(tr("Explanation of the chosen rule"));
    if (m_form)
        m_form->retranslate();
    showRules();
    showExplanation();
}

} // namespace heyuan
