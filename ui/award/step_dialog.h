#pragma once

#include "core/record/field.h"
#include "core/base/result.h"

#include <QDialog>

class QFormLayout;
class QLabel;
class QPushButton;

namespace heyuan {

class Desk;
class FieldEditor;

/// A step that needs some fields of its own before it is taken: a part of a payment, the cut of a round of claims.
struct StepSetup {
    const char *name;      ///< of the dialog
    Text title;
    Text help;             ///< above the fields: what the step does, and the figures it goes by
    std::vector<Field> fields;
    std::vector<QVariant> values; ///< to begin with, as the fields
    Text button;
    std::function<Status(const std::vector<QVariant> &values)> take;
};

class StepDialog : public QDialog
{
    Q_OBJECT
public:
    StepDialog(Desk &desk, StepSetup setup, QWidget *parent = nullptr);

    FieldEditor &editor(const QByteArray &key) const;
    /// Takes the step, or says under the fields why not.
    void take();

signals:
    void taken();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void say(const Text &fault, size_t field);
    StepSetup m_setup;
    std::vector<FieldEditor *> m_editors;
    std::vector<QLabel *> m_labels;
    QLabel *m_help;
    QLabel *m_fault;
    QPushButton *m_take;
    QPushButton *m_cancel;
};

} // namespace heyuan
