#include "ui/selection/held_notice.h"

#include "core/selection/round_state.h"
#include "ui/shell/desk.h"
#include "ui/theme/theme.h"

#include <QBoxLayout>
#include <QEvent>

namespace heyuan {

HeldNotice::HeldNotice(RecordForm &form, Desk &desk, const RecordType &type, const QByteArray &field)
    : QLabel(&form), m_form(form), m_desk(desk), m_type(type), m_field(field)
{
    setObjectName(QStringLiteral("held"));
    setWordWrap(true);
    setContentsMargins(10, 6, 10, 6);
    hide();
    connect(&form, &RecordForm::shown, this, &HeldNotice::apply);
    connect(&desk, &Desk::recordsChanged, this, [this](const ChangeSet &changes) {
        if (changes.touches("selection_round") && !m_form.isModified())
            apply();
    });
}

void HeldNotice::putOn(RecordForm &form, Desk &desk, const RecordType &type, const QByteArray &field)
{
    auto *notice = new HeldNotice(form, desk, type, field);
    if (auto *box = qobject_cast<QBoxLayout *>(form.layout()))
        box->insertWidget(1, notice); // under the title
}

Status HeldNotice::held() const
{
    if (m_form.isEmpty())
        return {};
    if (m_field == "id")
        return m_form.id() ? heldWithRound(m_desk.store(), m_form.id()) : Status();
    const FieldRow *row = m_form.row(m_field);
    const auto value = row ? row->editor().value() : Result<QVariant>(QVariant());
    if (!value || value->isNull())
        return {};
    return m_field == "round_id" ? heldWithRound(m_desk.store(), value->toLongLong()) : heldWithApplicant(m_desk.store(), value->toLongLong());
}

void HeldNotice::apply()
{
    const Status status = held();
    const bool isHeld = !status && status.error().kind == ErrorKind::Denied;
    setText(isHeld ? status.error().message.onScreen() : QString());
    setVisible(isHeld);
    if (!isHeld && !m_isHeld)
        return; // the form has said itself what can be changed
    m_isHeld = isHeld;
    for (const Field &field : m_type.fields) {
        FieldRow *row = m_form.row(field.key);
        const bool goesOn = m_field == "id" && field.key == "note";
        if (row)
            row->editor().setReadOnly(field.options.readOnly || (isHeld && !goesOn));
    }
}

void HeldNotice::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_isHeld)
        apply();
}

} // namespace heyuan
