#include "ui/award/step_dialog.h"

#include "ui/record/field_editor.h"
#include "ui/record/record_columns.h"
#include "ui/settings/appearance.h"
#include "ui/shell/desk.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>

namespace heyuan {

StepDialog::StepDialog(Desk &desk, StepSetup setup, QWidget *parent)
    : QDialog(parent), m_setup(std::move(setup)), m_help(new QLabel(this)), m_fault(new QLabel(this)), m_take(new QPushButton(this)), m_cancel(new QPushButton(this))
{
    setObjectName(QLatin1String(m_setup.name));
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(true);
    resize(zoomed(520), zoomed(260));
    m_help->setObjectName(QStringLiteral("help"));
    m_fault->setObjectName(QStringLiteral("fault"));
    m_take->setObjectName(QStringLiteral("take"));
    for (QLabel *one : {m_help, m_fault})
        one->setWordWrap(true);
    m_fault->hide();
    m_take->setDefault(true);
    auto *form = new QFormLayout;
    form->setSpacing(space::gap);
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
    for (size_t i = 0; i < m_setup.fields.size(); ++i) {
        m_editors.push_back(FieldEditor::make(desk, m_setup.fields[i], this));
        m_editors.back()->setObjectName(QString::fromLatin1(m_setup.fields[i].key));
        m_editors.back()->setValue(i < m_setup.values.size() ? m_setup.values[i] : QVariant());
        m_labels.push_back(new QLabel(this));
        m_labels.back()->setBuddy(m_editors.back()->input());
        form->addRow(m_labels.back(), m_editors.back());
        connect(m_editors.back(), &FieldEditor::nextAsked, this, [this, i] { i + 1 < m_editors.size() ? m_editors[i + 1]->input()->setFocus() : m_take->setFocus(); });
        connect(m_editors.back(), &FieldEditor::edited, m_fault, &QWidget::hide);
    }
    auto *foot = new QHBoxLayout;
    foot->addStretch(1);
    foot->addWidget(m_take);
    foot->addWidget(m_cancel);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(space::pageMargin, space::pageMargin, space::pageMargin, space::pageMargin);
    box->setSpacing(space::gap);
    box->addWidget(m_help);
    box->addLayout(form);
    box->addWidget(m_fault);
    box->addStretch(1);
    box->addLayout(foot);
    connect(m_take, &QPushButton::clicked, this, &StepDialog::take);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    retranslate();
}

FieldEditor &StepDialog::editor(const QByteArray &key) const
{
    for (FieldEditor *one : m_editors) {
        if (one->field().key == key)
            return *one;
    }
    return *m_editors.front();
}

void StepDialog::take()
{
    std::vector<QVariant> values;
    for (size_t i = 0; i < m_editors.size(); ++i) {
        const auto value = m_editors[i]->value();
        if (!value)
            return say(value.error().message, i);
        if (m_setup.fields[i].options.required && (value->isNull() || value->toString().trimmed().isEmpty()))
            return say(heyuan::say("StepDialog", "%1: this is needed. Enter it.").arg(m_setup.fields[i].label), i);
        values.push_back(*value);
    }
    if (const Status done = m_setup.take(values); !done)
        return say(done.error().issues.empty() ? done.error().message : done.error().issues.front().message, m_editors.size());
    emit taken();
    accept();
}

void StepDialog::say(const Text &fault, size_t field)
{
    m_fault->setText(fault.onScreen());
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, coloursOf(*this).lightText(Light::Behind));
    m_fault->setPalette(colours);
    m_fault->show();
    // A wrapped line that was hidden until now has no room yet.
    layout()->activate();
    resize(width(), std::max(height(), layout()->totalHeightForWidth(width())));
    if (field < m_editors.size())
        m_editors[field]->input()->setFocus();
}

void StepDialog::retranslate()
{
    setWindowTitle(m_setup.title.onScreen());
    m_help->setText(m_setup.help.onScreen());
    for (size_t i = 0; i < m_editors.size(); ++i) {
        m_labels[i]->setText(m_setup.fields[i].label.onScreen());
        m_editors[i]->retranslate();
    }
    m_take->setText(m_setup.button.onScreen());
    m_cancel->setText(tr("Cancel"));
}

void StepDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace heyuan
