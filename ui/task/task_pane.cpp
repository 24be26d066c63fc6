#include "ui/task/task_pane.h"

#include "core/plan/document.h"
#include "core/record/entry.h"
#include "ui/shell/desk.h"
#include "ui/shell/page_links.h"
#include "ui/theme/theme.h"

#include <QDateEdit>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTabWidget>
#include <QTextBrowser>
#include <QUrl>
#include <QVBoxLayout>

namespace heyuan {

TaskPane::TaskPane(Desk &desk, const TaskLightRule &rule, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_rule(rule), m_tabs(new QTabWidget(this)), m_text(new QTextBrowser(this)),
      m_noteHead(new QLabel(this)), m_day(new QDateEdit(this)), m_progress(new QSpinBox(this)),
      m_note(new QLineEdit(this)), m_add(new QPushButton(this)), m_refused(new QLabel(this)),
      m_form(new RecordForm(desk, taskType(), this))
{
    m_text->setObjectName(QStringLiteral("taskText"));
    m_text->setOpenLinks(false);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->document()->setDocumentMargin(space::gap);
    m_day->setObjectName(QStringLiteral("noteDay"));
    m_day->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    m_day->setCalendarPopup(true);
    m_progress->setObjectName(QStringLiteral("noteProgress"));
    m_progress->setRange(0, 100);
    m_progress->setSuffix(QStringLiteral(" %"));
    m_note->setObjectName(QStringLiteral("noteText"));
    m_add->setObjectName(QStringLiteral("noteAdd"));
    m_refused->setObjectName(QStringLiteral("noteRefused"));
    m_refused->setWordWrap(true);
    m_refused->hide();

    auto *first = new QWidget(this);
    auto *box = new QVBoxLayout(first);
    box->setContentsMargins(0, space::gap, 0, 0);
    box->addWidget(m_text, 1);
    box->addWidget(m_noteHead);
    auto *grid = new QGridLayout;
    grid->addWidget(m_day, 0, 0);
    grid->addWidget(m_progress, 0, 1);
    grid->addWidget(m_add, 0, 2);
    grid->addWidget(m_note, 1, 0, 1, 4);
    grid->setColumnStretch(3, 1);
    box->addLayout(grid);
    box->addWidget(m_refused);
    m_tabs->addTab(first, QString());
    m_tabs->addTab(m_form, QString());
    m_tabs->setDocumentMode(true);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_tabs);

    connect(m_add, &QPushButton::clicked, this, &TaskPane::addNote);
    connect(m_note, &QLineEdit::returnPressed, this, &TaskPane::addNote);
    connect(m_text, &QTextBrowser::anchorClicked, this, [this](const QUrl &link) {
        emit m_desk.pageRequested(pageShowing(link.scheme().toUtf8()), link.path().toLongLong());
    });
    connect(m_form, &RecordForm::saved, this, [this] { m_tabs->setCurrentIndex(0); });
    retranslate();
}

void TaskPane::showTask(const TaskState *state)
{
    const bool other = !m_state || !state || m_state->task.id != state->task.id;
    if (other && m_state)
        m_typed[m_state->task.id] = m_note->text();
    m_state = state ? std::optional(*state) : std::nullopt;
    writeText();
    for (QWidget *w : std::initializer_list<QWidget *>{m_day, m_progress, m_note, m_add})
        w->setEnabled(state != nullptr);
    if (!other)
        return;
    m_refused->hide();
    m_note->setText(state ? m_typed[state->task.id] : QString());
    m_day->setDate(m_desk.asOf());
    m_progress->setValue(state ? int(taskType().value(state->task, "progress").toLongLong()) : 0);
    if (state)
        m_form->showRecord(state->task.id);
    else
        m_form->showNothing();
}

bool TaskPane::hasTypedNote() const
{
    const qint64 shown = m_state ? m_state->task.id : 0;
    return !m_note->text().trimmed().isEmpty() || std::any_of(m_typed.begin(), m_typed.end(), [shown](const auto &one) {
        return one.first != shown && !one.second.trimmed().isEmpty();
    });
}

void TaskPane::showNew(qint64 document)
{
    Record blank = taskType().blank();
    taskType().setValue(blank, "kind", QStringLiteral("measure"));
    taskType().setValue(blank, "status", QStringLiteral("open"));
    if (document)
        taskType().setValue(blank, "document_id", document);
    m_tabs->setCurrentIndex(1);
    m_form->showNew(blank);
    m_form->focusFirst();
}

void TaskPane::retranslate()
{
    m_tabs->setAccessibleName(tr("About the task"));
    m_tabs->setTabText(0, tr("Task"));
    m_tabs->setTabText(1, tr("Form"));
    m_noteHead->setText(tr("Add a progress note"));
    m_note->setPlaceholderText(tr("What was done"));
    m_note->setAccessibleName(tr("What was done"));
    m_day->setAccessibleName(tr("Date of the note"));
    m_progress->setAccessibleName(tr("Progress in per cent"));
    m_add->setText(tr("Add note"));
    m_text->setAccessibleName(tr("Content of the task"));
    writeText();
}

QString TaskPane::unitsHtml(const std::vector<TaskUnit> &units) const
{
    QStringList names;
    for (const TaskUnit &unit : units)
        names << QStringLiteral("<a href='unit:%1' style='text-decoration:none'>%2</a>")
                     .arg(unit.unit)
                     .arg(m_desk.titleOf("unit", unit.unit).toHtmlEscaped());
    return names.isEmpty()
               ? QStringLiteral("—")
               : names.join(screenLanguage() == Language::Chinese ? QStringLiteral("、") : QStringLiteral(", "));
}

void TaskPane::writeText()
{
    if (!m_state) {
        m_text->setHtml(QStringLiteral("<p>%1</p>")
                            .arg(tr("Choose a task to see what it asks for, who leads it and how it stands.")));
        return;
    }
    const RecordType &type = taskType();
    const Record &task = m_state->task;
    const Palette &colours = coloursOf(*this);
    const auto words = [&](const QByteArray &stem) {
        return Text::of(type.value(task, stem + "_zh").toString(), type.value(task, stem + "_en").toString())
            .onScreen()
            .toHtmlEscaped();
    };
    const auto row = [&](const QString &name, const QString &html) {
        return QStringLiteral("<tr><td style='color:%1; padding:3px 12px 3px 0; white-space:nowrap'>%2</td><td "
                              "style='padding:3px 0'>%3</td></tr>")
            .arg(colours.mutedText.name(), name.toHtmlEscaped(), html);
    };
    const qint64 clause = type.value(task, "clause_id").toLongLong();
    const QString due = displayValue(type.field("due"), type.value(task, "due"), screenLanguage());
    QString html = QStringLiteral("<p style='font-size:11pt'><b>%1</b></p><p><span style='color:%2'>%3 %4</span> "
                                  "%5</p><p style='line-height:150%'>%6</p><table>")
                       .arg(words("name"), colours.lightText(m_state->light).name(), QString(lightMark(m_state->light)),
                            lightName(m_state->light).onScreen().toHtmlEscaped(),
                            m_state->why.onScreen().toHtmlEscaped(), words("content"));
    html += row(tr("Lead units"), unitsHtml(m_state->lead));
    html += row(tr("Co-operating units"), unitsHtml(m_state->cooperating));
    html += row(tr("Due"), due.isEmpty() ? tr("— (the document names no date)").toHtmlEscaped() : due);
    html += row(tr("Clause"),
                QStringLiteral("<a href='clause:%1' style='text-decoration:none'>%2 %3</a>")
                    .arg(clause)
                    .arg(m_desk.titleOf("document", type.value(task, "document_id").toLongLong()).toHtmlEscaped(),
                         m_desk.titleOf("clause", clause).toHtmlEscaped()));
    html += row(tr("Words"), QStringLiteral("“%1”").arg(type.value(task, "quote").toString().toHtmlEscaped()));
    html += row(tr("Rule of the light"), m_rule.inWords().onScreen().toHtmlEscaped()) + QStringLiteral("</table>");
    Filter notes;
    notes.conditions.push_back({"task_id", Condition::Test::Is, task.id});
    if (const auto rows = m_desk.store().select(taskNoteType(), notes, QStringLiteral("noted_on desc, id desc"));
        rows && !rows->empty()) {
        html += QStringLiteral("<p style='margin-top:12px'><b>%1</b></p>").arg(tr("Progress notes").toHtmlEscaped());
        for (const Record &note : *rows) {
            const QVariant progress = taskNoteType().value(note, "progress");
            html += QStringLiteral("<p style='margin:2px 0'><span style='color:%1'>%2 %3</span> %4</p>")
                        .arg(colours.mutedText.name(),
                             taskNoteType().value(note, "noted_on").toDate().toString(Qt::ISODate),
                             progress.isNull() ? QString() : progress.toString() + QStringLiteral(" %"),
                             taskNoteType().value(note, "note").toString().toHtmlEscaped());
        }
    }
    m_text->setHtml(html);
}

void TaskPane::addNote()
{
    if (!m_state)
        return;
    const int before = int(taskType().value(m_state->task, "progress").toLongLong());
    const std::optional<int> progress = m_progress->value() == before ? std::nullopt
                                                                      : std::optional(m_progress->value());
    const Status added = addTaskNote(m_desk.store(), m_desk.actor(), m_state->task, m_day->date(), m_note->text(),
                                     progress);
    m_refused->setVisible(!added);
    if (!added) {
        m_refused->setText(added.error().message.onScreen());
        return;
    }
    m_note->clear();
    m_typed.erase(m_state->task.id);
    m_desk.announce(tr("The note was added."));
}

} // namespace heyuan
