#pragma once

#include "ui/record/record_form.h"

#include <QLabel>

namespace heyuan {

/// Over a form of what belongs to a round: once the round is confirmed the fields can be read only, and this says why.
class HeldNotice : public QLabel
{
    Q_OBJECT
public:
    /// `field`: the reference to the round, or to the applicant; "id" for the round itself, of which the note may go on.
    static void putOn(RecordForm &form, Desk &desk, const RecordType &type, const QByteArray &field);

protected:
    void changeEvent(QEvent *event) override;

private:
    HeldNotice(RecordForm &form, Desk &desk, const RecordType &type, const QByteArray &field);
    Status held() const;
    void apply();
    RecordForm &m_form;
    Desk &m_desk;
    const RecordType &m_type;
    QByteArray m_field;
    bool m_isHeld = false;
};

} // namespace heyuan
