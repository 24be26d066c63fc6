// Filling, reading and saving the one form.
#include "core/record/entry.h"
#include "ui/record/history_view.h"
#include "ui/record/record_form.h"
#include "ui/shell/desk.h"
#include "ui/theme/theme.h"

#include <QJsonDocument>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabWidget>

namespace heyuan {

void RecordForm::showNothing()
{
    if (m_draftTimer.isActive())
        keepDraft();
    m_open = false;
    m_changed.clear();
    m_stored.reset();
    m_offered.reset();
    m_base = {};
    m_tabs->hide();
    tell({}, false);
    updateBar();
}

void RecordForm::showRecord(qint64 id)
{
    if (m_open && id == m_base.id && isModified())
        return; // it stands here already, half typed
    if (m_draftTimer.isActive())
        keepDraft();
    const auto row = m_desk.store().find(m_type, id);
    if (!row) {
        showNothing();
        return emit m_desk.failed(row.error());
    }
    if (!*row)
        return showNothing();
    fill(**row);
    offerDraft();
}

void RecordForm::showNew(const Record &prefilled)
{
    if (m_draftTimer.isActive())
        keepDraft();
    Record record = prefilled;
    record.id = 0;
    record.version = 0;
    record.deleted = false;
    record.values.resize(m_type.fields.size());
    fill(record);
    offerDraft();
}

void RecordForm::fill(const Record &record)
{
    const bool other = !m_open || record.id != m_base.id;
    const bool wasModified = isModified();
    m_filling = true;
    m_open = true;
    m_base = record;
    m_changed.clear();
    m_stored.reset();
    m_offered.reset();
    for (size_t i = 0; i < m_rows.size(); ++i) {
        m_rows[i]->setIssue({});
        m_rows[i]->endChoice();
        m_rows[i]->editor().setRow(m_type, record);
        m_rows[i]->setValue(record.values[i]);
        m_rows[i]->setChanged(false);
        m_rows[i]->editor().setReadOnly(m_type.fields[i].options.readOnly || record.deleted);
    }
    m_filling = false;
    m_tabs->show();
    if (other) {
        if (m_tabs->currentWidget() == m_history || record.id == 0)
            m_tabs->setCurrentIndex(0);
        m_scroll->verticalScrollBar()->setValue(0);
    } else if (m_tabs->currentWidget() == m_history) {
        m_history->show(m_base.id);
    }
    for (int tab = 1; tab < m_tabs->count(); ++tab)
        m_tabs->setTabEnabled(tab, record.id != 0);
    tell(record.deleted ? tr("This row was deleted. Restore it to change it.").toHtmlEscaped() : QString(), false);
    updateSource();
    updateBar();
    emit shown(record.id);
    if (wasModified)
        emit modifiedChanged(false);
}

void RecordForm::edited()
{
    if (m_filling || !m_open)
        return;
    const bool before = isModified();
    m_changed.clear();
    for (size_t i = 0; i < m_rows.size(); ++i) {
        const Field &field = m_type.fields[i];
        const auto value = m_rows[i]->editor().value();
        const bool changed = !value || fileValue(field, *value) != fileValue(field, m_base.values[i]);
        m_rows[i]->setChanged(changed);
        if (changed)
            m_changed.insert(field.key);
        if (m_rows[i]->hasIssue() && value && changed)
            m_rows[i]->setIssue({});
    }
    if (!m_draftTimer.isActive())
        m_draftTimer.start(); // from the first keystroke on, however fast the next ones follow
    updateSource();
    updateBar();
    if (before != isModified())
        emit modifiedChanged(isModified());
}

Result<Record> RecordForm::read()
{
    Record record = m_base;
    std::vector<Issue> issues;
    for (size_t i = 0; i < m_rows.size(); ++i) {
        const Field &field = m_type.fields[i];
        if (field.options.readOnly)
            continue;
        const auto value = m_rows[i]->editor().value();
        if (!value) {
            issues.push_back({field.key, value.error().message});
            continue;
        }
        record.values[i] = *value;
        if (m_rows[i]->findChild<QLabel *>(QString::fromUtf8(field.key) + QStringLiteral("_words"))
            && !value->isNull()) {
            QJsonParseError fault;
            (void)QJsonDocument::fromJson(value->toString().toUtf8(), &fault);
            if (fault.error != QJsonParseError::NoError)
                issues.push_back({field.key, say("RecordForm", "%1: the structured text is not complete at character "
                                                               "%2. Compare it with that of another row.")
                                                 .arg(field.label)
                                                 .arg(qint64(fault.offset))});
        }
    }
    for (Issue &issue : objections(m_type, record)) {
        if (std::none_of(issues.begin(), issues.end(), [&](const Issue &known) { return known.field == issue.field; }))
            issues.push_back(std::move(issue));
    }
    if (!issues.empty())
        return Error{ErrorKind::Invalid, issues.front().message, {}, std::move(issues)};
    return record;
}

bool RecordForm::save()
{
    if (!m_open || m_base.deleted)
        return false;
    if (!isModified() && m_base.id)
        return true;
    if (m_stored)
        takeChoices();
    const Record before = m_base;
    const auto record = read();
    if (!record) {
        showIssues(record.error().issues);
        return false;
    }
    const QString kept = form();
    qint64 id = record->id;
    const Status written = m_desk.write([&](Transaction &tx) -> Status {
        if (id)
            return tx.update(m_type, *record);
        auto given = tx.insert(m_type, *record);
        if (!given)
            return given.error();
        id = *given;
        return {};
    });
    if (!written) {
        const Error &error = written.error();
        if (error.kind == ErrorKind::Conflict) {
            showConflict(*record);
        } else if (error.kind == ErrorKind::Invalid && !error.issues.empty()) {
            showIssues(error.issues);
        } else {
            tell(error.message.onScreen().toHtmlEscaped(), true);
            emit m_desk.failed(error);
        }
        return false;
    }
    m_draftTimer.stop();
    (void)draft::drop(m_desk.store(), m_desk.actor().name, kept);
    m_changed.clear();
    if (const auto stored = m_desk.store().find(m_type, id); stored && *stored)
        fill(**stored);
    emit modifiedChanged(false);
    emit saved(id, before);
    return true;
}

void RecordForm::revert()
{
    if (!m_open)
        return;
    forgetDraft();
    if (m_base.id) {
        if (const auto stored = m_desk.store().find(m_type, m_base.id); stored && *stored)
            m_base = **stored;
    }
    const bool was = isModified();
    fill(m_base);
    if (was)
        emit modifiedChanged(false);
}

void RecordForm::tell(const QString &html, bool fault)
{
    const Palette &colours = coloursOf(*this);
    QPalette own = palette();
    own.setColor(QPalette::Window, fault ? colours.ground(Light::Behind) : colours.surfaceRaised);
    own.setColor(QPalette::WindowText, colours.text);
    own.setColor(QPalette::Link, fault ? colours.lightText(Light::Behind) : colours.accentText);
    m_notice->setPalette(own);
    m_notice->setText(html);
    m_notice->setVisible(!html.isEmpty());
}

void RecordForm::showIssues(const std::vector<Issue> &issues)
{
    for (FieldRow *one : m_rows)
        one->setIssue({});
    QStringList links;
    FieldRow *first = nullptr;
    std::vector<Issue> inOrder = issues;
    std::stable_sort(inOrder.begin(), inOrder.end(), [this](const Issue &a, const Issue &b) {
        return m_type.indexOf(a.field) < m_type.indexOf(b.field);
    });
    for (const Issue &issue : inOrder) {
        FieldRow *at = row(issue.field);
        if (!at)
            continue;
        at->setIssue(issue.message.onScreen());
        const QString link = QStringLiteral("<a href=\"%1\">%2</a>")
                                 .arg(QString::fromUtf8(issue.field), at->field().label.onScreen().toHtmlEscaped());
        if (!links.contains(link))
            links << link;
        if (!first)
            first = at;
    }
    const QString head = links.size() == 1 ? tr("Not saved. One field needs another look:")
                                           : tr("Not saved. %1 fields need another look:").arg(links.size());
    tell(head.toHtmlEscaped() + u' ' + links.join(QStringLiteral(" · ")), true);
    if (first) {
        m_tabs->setCurrentIndex(0);
        m_scroll->ensureWidgetVisible(first);
        first->editor().input()->setFocus();
    }
}

void RecordForm::showInFull(FieldRow &row)
{
    const QByteArray field = row.field().key;
    if (m_base.id) {
        const Status noted = m_desk.write([&](Transaction &tx) { return tx.noteShown(m_type, m_base.id, field); });
        if (!noted)
            return emit m_desk.failed(noted.error());
    }
    row.showInFull();
    row.editor().input()->setFocus();
}

void RecordForm::follow(const ChangeSet &changes)
{
    if (!m_open || m_base.id == 0 || !changes.touches(m_type.name) || isModified())
        return;
    const auto ids = changes.records.find(m_type.name);
    if (ids != changes.records.end() && !ids->second.contains(m_base.id) && !changes.reloaded.contains(m_type.name))
        return;
    if (const auto stored = m_desk.store().find(m_type, m_base.id);
        stored && *stored && (*stored)->version != m_base.version)
        fill(**stored);
}

void RecordForm::updateSource()
{
    FieldRow *clauseRow = row("clause_id");
    if (!clauseRow)
        return;
    const auto document = row("document_id") ? row("document_id")->editor().value() : Result<QVariant>(QVariant());
    const auto clause = clauseRow->editor().value();
    const qint64 documentId = document ? document->toLongLong() : 0;
    const qint64 clauseId = clause ? clause->toLongLong() : 0;
    if (auto *reference = qobject_cast<ReferenceEditor *>(&clauseRow->editor()))
        reference->setScope("document_id", documentId);
    if (!clauseId) {
        m_source->setText(m_open && m_base.id ? tr("No clause is named as the source.").toHtmlEscaped() : QString());
        return;
    }
    const QString name = tr("%1, %2").arg(m_desk.titleOf("document", documentId), m_desk.titleOf("clause", clauseId));
    m_source->setText(QStringLiteral("<a href=\"%1\">%2</a>")
                          .arg(QString::number(clauseId), tr("Open the clause: %1").arg(name).toHtmlEscaped()));
}

void RecordForm::updateBar()
{
    m_save->setEnabled(m_open && !m_base.deleted && (isModified() || m_base.id == 0));
    m_revert->setEnabled(m_open && isModified());
    m_save->setVisible(m_open);
    m_revert->setVisible(m_open);
    if (!m_open) {
        m_title->setText(tr("Choose a row to see all of it."));
        m_state->clear();
        return;
    }
    m_title->setText(m_base.id ? m_desk.titleOf(m_type.name, m_base.id) : tr("New: %1").arg(m_type.label.onScreen()));
    if (m_stored)
        m_state->setText(tr("Choose, then save again"));
    else if (!isModified())
        m_state->setText(m_base.id ? QString() : tr("Fields marked * must be filled"));
    else
        m_state->setText(m_draftTimer.isActive() ? tr("Not saved") : tr("Not saved; kept as a draft"));
}

} // namespace heyuan
