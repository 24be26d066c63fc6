// What the one form keeps of a half-typed entry, and what it asks when two people changed the same row.
#include "core/record/entry.h"
#include "ui/record/record_form.h"
#include "ui/shell/desk.h"

#include <QLabel>

namespace heyuan {

QString RecordForm::valueText(const Field &field, const QVariant &value) const
{
    if (value.isNull())
        return QStringLiteral("—");
    if (NameWords::holds(field)) {
        NameWords words(m_desk);
        return words.shown(field, value.toString(), words.areaOf(m_type, m_base));
    }
    return field.type == FieldType::Reference ? m_desk.titleOf(field.options.reference, value.toLongLong())
                                              : displayValue(field, value, screenLanguage());
}

void RecordForm::showConflict(const Record &mine)
{
    const auto stored = m_desk.store().find(m_type, m_base.id);
    if (!stored || !*stored || (*stored)->deleted) {
        tell(tr("Somebody deleted this row meanwhile. What you typed is kept as a draft; enter it as a new row if it "
                "is still needed.")
                 .toHtmlEscaped(),
             true);
        return;
    }
    m_stored = **stored;
    int differing = 0;
    for (size_t i = 0; i < m_rows.size(); ++i) {
        const Field &field = m_type.fields[i];
        if (fileValue(field, mine.values[i]) == fileValue(field, m_stored->values[i])) {
            m_rows[i]->endChoice();
            continue;
        }
        ++differing;
        // At first each side keeps what it alone changed; where both did, the word typed here stands.
        const bool changedHere = m_changed.contains(field.key);
        m_rows[i]->offerChoice(valueText(field, mine.values[i]), valueText(field, m_stored->values[i]), changedHere);
    }
    tell((differing == 1 ? tr("Somebody saved this row while you were typing; nothing was overwritten. One field "
                              "differs: choose which value stays, then save again.")
                         : tr("Somebody saved this row while you were typing; nothing was overwritten. %1 fields "
                              "differ: choose which values stay, then save again.")
                               .arg(differing))
             .toHtmlEscaped(),
         true);
    updateBar();
}

void RecordForm::takeChoices()
{
    const Record stored = *m_stored;
    m_stored.reset();
    m_filling = true;
    for (size_t i = 0; i < m_rows.size(); ++i) {
        const bool chosen =
            !m_rows[i]
                 ->findChild<QLabel *>(QString::fromUtf8(m_type.fields[i].key) + QStringLiteral("_choice"))
                 ->isHidden();
        if (chosen && !m_rows[i]->isMineKept())
            m_rows[i]->setValue(stored.values[i]);
        m_rows[i]->endChoice();
    }
    m_filling = false;
    m_base = stored;
    tell({}, false);
    edited();
}

void RecordForm::keepDraft()
{
    m_draftTimer.stop();
    if (!isModified())
        return forgetDraft();
    QJsonObject typed;
    for (const QByteArray &key : m_changed)
        typed.insert(QString::fromUtf8(key), row(key)->editor().typed());
    const Draft kept{form(),
                     QDateTime::currentDateTimeUtc(),
                     {{QStringLiteral("typed"), typed}, {QStringLiteral("version"), m_base.version}}};
    if (Status s = draft::keep(m_desk.store(), m_desk.actor().name, kept); !s)
        emit m_desk.failed(s.error());
    updateBar();
}

void RecordForm::forgetDraft()
{
    m_draftTimer.stop();
    m_offered.reset();
    if (m_open)
        (void)draft::drop(m_desk.store(), m_desk.actor().name, form());
}

void RecordForm::offerDraft()
{
    if (m_base.deleted)
        return;
    const auto found = draft::find(m_desk.store(), m_desk.actor().name, form());
    if (!found || !*found)
        return;
    m_offered = **found;
    if (m_offered->at >= m_opened)
        return applyDraft(*m_offered); // typed a moment ago, on the way to another row
    const QString when = m_offered->at.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm"));
    tell(QStringLiteral("%1 <a href=\"take\">%2</a> · <a href=\"drop\">%3</a>")
             .arg(tr("What was typed here on %1 was not saved.").arg(when).toHtmlEscaped(), tr("Bring it back"),
                  tr("Discard it")),
         false);
}

void RecordForm::applyDraft(const Draft &draft)
{
    const QJsonObject typed = draft.content[QStringLiteral("typed")].toObject();
    const int version = draft.content[QStringLiteral("version")].toInt();
    m_filling = true;
    for (auto it = typed.begin(); it != typed.end(); ++it) {
        if (FieldRow *at = row(it.key().toUtf8())) {
            at->editor().setTyped(it->toString());
            at->setChanged(true);
        }
    }
    m_filling = false;
    m_offered.reset();
    edited();
    // A row that was saved by somebody since is compared when this one is saved.
    if (m_base.id && version != m_base.version)
        m_base.version = version;
    tell(QStringLiteral("%1 <a href=\"drop\">%2</a>")
             .arg(tr("These are unsaved changes of %1.")
                      .arg(draft.at.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm")))
                      .toHtmlEscaped(),
                  tr("Discard them")),
         false);
}

} // namespace heyuan
