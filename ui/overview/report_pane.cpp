#include "ui/overview/report_pane.h"

#include "ui/award/report_html.h"
#include "ui/overview/report_preview.h"
#include "ui/record/record_columns.h"
#include "ui/shell/icons.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QSpinBox>
#include <QTextBrowser>
#include <QToolButton>

namespace heyuan {

ReportPane::ReportPane(Desk &desk, ReportPaneSetup setup, QWidget *parent)
    : Page(desk, parent), m_setup(std::move(setup)), m_desk(desk), m_yearName(new QLabel(this)), m_year(new QSpinBox(this)), m_print(new QToolButton(this)), m_text(new QTextBrowser(this))
{
    setObjectName(QLatin1String(m_setup.name));
    m_year->setObjectName(QStringLiteral("year"));
    m_year->setRange(2000, 2100);
    m_year->setKeyboardTracking(false);
    m_yearName->setBuddy(m_year);
    for (QWidget *one : {static_cast<QWidget *>(m_year), static_cast<QWidget *>(m_yearName)})
        one->setVisible(bool(m_setup.year));
    m_print->setAutoRaise(true);
    m_print->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_print->setIcon(icon(QStringLiteral("print")));
    m_text->setObjectName(QStringLiteral("report"));
    m_text->setFrameShape(QFrame::NoFrame);
    auto *head = new QHBoxLayout;
    head->setSpacing(space::gap);
    head->addWidget(m_yearName);
    head->addWidget(m_year);
    head->addStretch(1);
    for (const PaneAction &action : m_setup.actions) {
        auto *button = new QToolButton(this);
        button->setObjectName(QLatin1String(action.name));
        button->setAutoRaise(true);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setIcon(icon(QLatin1String(action.image)));
        connect(button, &QToolButton::clicked, this, [this, run = action.run] { run(m_desk, m_year->value(), this); });
        head->addWidget(button);
        m_actions.push_back(button);
    }
    head->addWidget(m_print);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(space::pageMargin, space::gap, space::pageMargin, space::gap);
    box->setSpacing(space::gap);
    box->addLayout(head);
    box->addWidget(m_text, 1);
    connect(m_print, &QToolButton::clicked, this, &ReportPane::print);
    connect(&desk, &Desk::asOfChanged, this, &Page::invalidate);
    connect(m_year, &QSpinBox::valueChanged, this, [this] { m_hasYear = true; refresh(); });
    retranslate();
}

void ReportPane::refresh()
{
    m_report.reset();
    if (m_setup.year && !m_hasYear) {
        const auto year = m_setup.year(m_desk.store());
        if (!year)
            return emit m_desk.failed(year.error());
        m_hasYear = *year > 0;
        const QSignalBlocker quiet(m_year);
        m_year->setValue(*year > 0 ? *year : m_desk.asOf().year());
    }
    if (!m_setup.read)
        return take(m_setup.make(m_desk, m_year->value()));
    m_print->setEnabled(false);
    m_reading.read<Report>(m_desk.store().location(), [read = m_setup.read, year = m_year->value(), asOf = m_desk.asOf(), language = screenLanguage()](Store &store) { return read(store, year, asOf, language); },
                           [this](Result<Report> report) { take(std::move(report)); });
    m_reading.catchUp();
    if (m_reading.isWorking())
        m_text->setPlainText(tr("Reading …"));
}

void ReportPane::take(Result<Report> report)
{
    if (!report)
        emit m_desk.failed(report.error());
    else
        m_report = std::move(*report);
    showReport();
}

void ReportPane::showReport()
{
    m_print->setEnabled(bool(m_report));
    m_text->setHtml(m_report ? reportHtml(*m_report, coloursOf(*this)) : QString());
}

bool ReportPane::print()
{
    if (m_report)
        previewReport(marked(*m_report, m_desk), m_desk, this);
    return true;
}

void ReportPane::retranslate()
{
    m_yearName->setText(tr("Year:"));
    m_print->setText(tr("Print"));
    m_print->setToolTip(m_setup.printHelp.onScreen());
    for (size_t i = 0; i < m_actions.size(); ++i) {
        m_actions[i]->setText(m_setup.actions[i].label.onScreen());
        m_actions[i]->setToolTip(m_setup.actions[i].help.onScreen());
    }
    m_text->setAccessibleName(title());
    if (m_report)
        refresh(); // its words are those of the language it was made in
}

} // namespace heyuan
