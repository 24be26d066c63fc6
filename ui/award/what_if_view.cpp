#include "ui/award/what_if_view.h"

#include "core/fund/year_money.h"
#include "ui/award/report_html.h"
#include "ui/overview/report_preview.h"
#include "ui/record/choice_box.h"
#include "ui/record/record_columns.h"
#include "ui/shell/icons.h"
#include "ui/start/long_work.h"
#include "ui/theme/theme.h"

#include <QGridLayout>
#include <QLabel>
#include <QProgressBar>
#include <QSpinBox>
#include <QTextBrowser>
#include <QToolButton>

namespace heyuan {

using namespace award;

struct WhatIfView::Answer {
    WhatIfResult result = {};
    std::optional<WhatIfFund> fund = {};
};

namespace {

constexpr size_t onScreen = 200; ///< rows a reader looks through; paper and spreadsheet hold all

QToolButton *button(const char *name, const char *picture, QWidget *parent)
{
    auto *made = new QToolButton(parent);
    made->setObjectName(QString::fromLatin1(name));
    made->setAutoRaise(true);
    made->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    made->setIcon(icon(QString::fromLatin1(picture)));
    return made;
}

} // namespace

WhatIfView::WhatIfView(Desk &desk, QWidget *parent)
    : Page(desk, parent), m_work(new LongWork(this)), m_year(new QSpinBox(this)), m_version(new ChoiceBox(this)), m_question(new QComboBox(this)), m_reading(new QComboBox(this)), m_run(button("runWhatIf", "forward", this)),
      m_cancel(button("cancelWhatIf", "close", this)), m_print(button("print", "print", this)), m_export(button("export", "export", this)), m_state(new QLabel(this)), m_bar(new QProgressBar(this)), m_page(new QTextBrowser(this)),
      m_yearLabel(new QLabel(this)), m_versionLabel(new QLabel(this)), m_questionLabel(new QLabel(this)), m_readingLabel(new QLabel(this))
{
    setObjectName(QStringLiteral("whatIf"));
    m_page->setObjectName(QStringLiteral("whatIfResult"));
    m_year->setRange(2000, 2100);
    m_year->setValue(desk.asOf().year() - 1);
    m_version->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    for (QComboBox *one : {m_question, m_reading}) {
        one->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        one->setMinimumContentsLength(20);
    }
    m_page->setFrameShape(QFrame::NoFrame);
    m_state->setWordWrap(true);
    m_bar->setMaximumHeight(space::gap);
    m_bar->setTextVisible(false);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(space::gap);
    grid->setVerticalSpacing(space::grid);
    grid->addWidget(m_yearLabel, 0, 0);
    grid->addWidget(m_year, 0, 1);
    grid->addWidget(m_versionLabel, 0, 2);
    grid->addWidget(m_version, 0, 3);
    grid->addWidget(m_questionLabel, 1, 0);
    grid->addWidget(m_question, 1, 1, 1, 1);
    grid->addWidget(m_readingLabel, 1, 2);
    grid->addWidget(m_reading, 1, 3);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(3, 2);
    for (const auto &[label, field] : {std::pair<QLabel *, QWidget *>(m_yearLabel, m_year), {m_versionLabel, m_version}, {m_questionLabel, m_question}, {m_readingLabel, m_reading}})
        label->setBuddy(field);
    auto *tools = new QHBoxLayout;
    tools->setSpacing(space::grid);
    tools->addWidget(m_run);
    tools->addWidget(m_cancel);
    tools->addWidget(m_bar, 1);
    tools->addStretch(1);
    tools->addWidget(m_print);
    tools->addWidget(m_export);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(space::pageMargin, space::gap, space::pageMargin, space::gap);
    box->setSpacing(space::gap);
    box->addLayout(grid);
    box->addLayout(tools);
    box->addWidget(m_state);
    box->addWidget(m_page, 1);
    connect(m_run, &QToolButton::clicked, this, &WhatIfView::run);
    connect(m_cancel, &QToolButton::clicked, m_work, &LongWork::cancel);
    connect(m_print, &QToolButton::clicked, this, &WhatIfView::print);
    connect(m_export, &QToolButton::clicked, this, &WhatIfView::exportTable);
    connect(m_question, &QComboBox::activated, this, &WhatIfView::fillReadings);
    connect(m_work, &LongWork::progressed, this, [this](int percent) { m_bar->setValue(percent); });
    connect(m_work, &LongWork::finished, this, &WhatIfView::finished);
    setRunning(false);
    WhatIfView::retranslate();
}

QByteArrayList WhatIfView::shownTypes()
{
    return {"award_rule", "award_rule_version", "award_claim", "beneficiary_fact", "reading"};
}

void WhatIfView::refresh()
{
    if (m_work->isRunning())
        return; // the book is being read there; the next look comes after it
    auto book = RuleBook::load(desk().store());
    auto versions = ruleVersions(desk().store());
    if (!book || !versions)
        return emit desk().failed(book ? versions.error() : book.error());
    m_book = std::move(*book);
    m_versions = std::move(*versions);
    fillVersions();
    const QString kept = m_question->currentData().toString();
    m_question->clear();
    m_question->addItem(tr("as decided"), QString());
    QStringList codes;
    for (const JudgedRule &rule : m_book->rules()) {
        for (const Question *one : rule.questions)
            codes << one->code;
    }
    codes.sort();
    codes.removeDuplicates();
    for (const QString &code : codes)
        m_question->addItem(tr("%1 %2").arg(code, m_book->question(code)->words.onScreen()), code);
    m_question->setCurrentIndex(std::max(0, m_question->findData(kept)));
    fillReadings();
    if (m_isAnswered)
        m_state->setText(tr("Something was changed since. Run it again for figures of now."));
}

void WhatIfView::fillVersions()
{
    std::vector<std::pair<qint64, QString>> choices{{0, tr("no rule changed")}};
    for (const auto &[code, version] : m_versions)
        choices.emplace_back(version.id, version.isDraft() ? tr("%1, draft %2").arg(code).arg(version.number) : tr("%1, version %2").arg(code).arg(version.number));
    m_version->setChoices(choices);
}

void WhatIfView::fillReadings()
{
    m_reading->clear();
    const Question *question = m_book ? m_book->question(m_question->currentData().toString()) : nullptr;
    m_reading->setEnabled(question != nullptr);
    for (size_t i = 0; question && i < question->choices.size(); ++i)
        m_reading->addItem(question->choices[i].words.onScreen(), question->choices[i].key);
}

void WhatIfView::run()
{
    if (!m_book || m_work->isRunning())
        return;
    m_asked = {m_year->value()};
    for (const auto &[code, version] : m_versions) {
        if (version.id == m_version->chosen())
            m_asked.rule = textOf(version, code);
    }
    if (const QString code = m_question->currentData().toString(); !code.isEmpty())
        m_asked.readings.insert(code, m_reading->currentData().toString());
    if (const Status fit = checkWhatIf(*m_book, m_asked); !fit) {
        m_state->setText(fit.error().message.onScreen());
        return;
    }
    m_isAnswered = false;
    m_answer = std::make_shared<Answer>();
    setRunning(true);
    m_state->setText(tr("The claims of %1 are being reckoned twice …").arg(m_asked.year));
    m_work->start([answer = m_answer, asked = m_asked, location = desk().store().location(), asOf = desk().asOf()](const LongWork::Progress &progress) -> Status {
        auto store = Store::open(location, Store::Mode::Current);
        if (!store)
            return store.error();
        const auto book = RuleBook::load(**store);
        if (!book)
            return book.error();
        auto result = runWhatIf(**store, *book, asked, [&progress](int percent) { return progress(percent, {}); });
        if (!result)
            return result.error();
        answer->result = std::move(*result);
        const auto money = moneyOfYear(**store, asked.year, asOf);
        if (!money)
            return money.error();
        if (*money)
            answer->fund = WhatIfFund{(*money)->allocated, (*money)->free()};
        return {};
    });
}

void WhatIfView::finished(const Status &outcome)
{
    setRunning(false);
    m_isAnswered = bool(outcome);
    m_state->setText(outcome ? QString() : outcome.error().message.onScreen());
    showAnswer();
}

std::optional<Report> WhatIfView::report(size_t rows) const
{
    if (!m_isAnswered || !m_book)
        return std::nullopt;
    auto made = whatIfReport(desk().store(), *m_book, m_asked, m_answer->result, m_answer->fund, rows, screenLanguage());
    if (!made) {
        emit desk().failed(made.error());
        return std::nullopt;
    }
    return std::move(*made);
}

void WhatIfView::showAnswer()
{
    const auto shown = report(onScreen);
    m_print->setEnabled(shown.has_value());
    m_export->setEnabled(shown.has_value());
    m_page->setHtml(shown ? reportHtml(*shown, coloursOf(*this)) : QString());
}

bool WhatIfView::print()
{
    constexpr size_t onPaper = 2000;
    const auto made = report(onPaper);
    if (made)
        previewReport(marked(*made, desk()), desk(), this);
    return made.has_value();
}

bool WhatIfView::exportTable()
{
    const auto made = report(m_isAnswered ? m_answer->result.rows.size() : 0);
    if (made)
        exportReport(marked(*made, desk()), desk(), this);
    return made.has_value();
}

bool WhatIfView::isBusy() const { return m_work->isRunning(); }

void WhatIfView::setRunning(bool running)
{
    m_run->setEnabled(!running);
    m_cancel->setVisible(running);
    m_bar->setVisible(running);
    m_bar->setValue(0);
    m_print->setEnabled(!running && m_isAnswered);
    m_export->setEnabled(!running && m_isAnswered);
}

void WhatIfView::retranslate()
{
    m_yearLabel->setText(tr("&Claims of:"));
    m_versionLabel->setText(tr("&Rule as in:"));
    m_questionLabel->setText(tr("&Unclear wording:"));
    m_readingLabel->setText(tr("R&ead as:"));
    m_year->setAccessibleName(tr("Year of the claims"));
    m_version->setAccessibleName(tr("Draft or version of a rule"));
    m_question->setAccessibleName(tr("Unclear wording"));
    m_reading->setAccessibleName(tr("Reading"));
    m_version->setToolTip(tr("A draft is made and edited under “Rules and versions”"));
    m_run->setText(tr("Reckon"));
    m_run->setToolTip(tr("Run the claims of the year by the rules as they hold and as they are asked for; nothing is changed"));
    m_cancel->setText(tr("Cancel"));
    m_print->setText(tr("Print"));
    m_export->setText(tr("Export"));
    m_page->setAccessibleName(tr("Differences"));
    if (!m_isAnswered && !m_work->isRunning())
        m_state->setText(tr("Choose a draft of a rule or a reading, and reckon: claims that change, cost by rule and against the fund stand here. Rules and claims stay as they are."));
    if (m_book && !m_work->isRunning())
        refresh();
    showAnswer();
}

} // namespace heyuan
