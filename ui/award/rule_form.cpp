#include "ui/award/rule_form.h"

#include "core/record/entry.h"
#include "ui/award/rule_amount_form.h"
#include "ui/award/rule_condition_row.h"
#include "ui/shell/icons.h"
#include "ui/theme/theme.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

namespace heyuan {

using namespace award;

namespace {

QLabel *head(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setFont(deskFont(space::groupHeadPoints, true));
    label->setContentsMargins(0, space::gap, 0, 0);
    return label;
}

QString compact(const QJsonDocument &document) { return QString::fromUtf8(document.toJson(QJsonDocument::Compact)); }

/// How the unclear words of the rule are read: the reading that somebody decided on, or that it is open; each leads to
/// its decision.
QString readingsOf(const JudgedRule &rule)
{
    QStringList all;
    const auto add = [&all](const Question &question) {
        const ReadingChoice *decided = question.choice(question.decided);
        const QString link = QStringLiteral("<a href=\"%1\">%1</a>").arg(question.code.toHtmlEscaped());
        const Text words = decided ? say("RuleForm", "%1 is read as: %2").arg(link).arg(Text::of(decided->words.in(Language::Chinese).toHtmlEscaped(), decided->words.in(Language::English).toHtmlEscaped()))
                                   : say("RuleForm", "%1 is open: %2").arg(link).arg(Text::of(question.words.in(Language::Chinese).toHtmlEscaped(), question.words.in(Language::English).toHtmlEscaped()));
        QString line = words.onScreen();
        if (decided && !question.decidedBy.isEmpty())
            line += u' ' + say("RuleForm", "(%1, %2, %3)").arg(question.decidedBy.toHtmlEscaped()).arg(question.decidedOn).arg(question.decidedDocument.isEmpty() ? QStringLiteral("—") : question.decidedDocument.toHtmlEscaped()).onScreen();
        all << line;
    };
    for (const Question *question : rule.questions)
        add(*question);
    for (const Question *question : rule.remarks)
        add(*question);
    return all.join(QStringLiteral("<br>"));
}

} // namespace

RuleForm::RuleForm(const FactBook &book, QWidget *parent)
    : QWidget(parent), m_book(book), m_fields(new QFormLayout), m_from(new QLineEdit(this)), m_to(new QLineEdit(this)), m_basis(new QLineEdit(this)), m_decidedBy(new QLineEdit(this)), m_years(new QLineEdit(this)),
      m_once(new QCheckBox(this)), m_conditionHead(head(this)), m_conditionBox(new QVBoxLayout), m_addCondition(new QToolButton(this)), m_readings(new QLabel(this)), m_amountHead(head(this)), m_amount(new RuleAmountForm(book, this))
{
    m_from->setObjectName(QStringLiteral("validFrom"));
    m_readings->setObjectName(QStringLiteral("readings"));
    m_readings->setWordWrap(true);
    m_readings->setTextFormat(Qt::RichText);
    m_readings->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    connect(m_readings, &QLabel::linkActivated, this, &RuleForm::readingAsked);
    m_readings->setFont(deskFont(space::smallPoints));
    m_addCondition->setObjectName(QStringLiteral("addCondition"));
    m_addCondition->setAutoRaise(true);
    m_addCondition->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_addCondition->setIcon(icon(QStringLiteral("add")));
    m_basis->setMaxLength(200);
    m_decidedBy->setMaxLength(200);
    m_fields->setHorizontalSpacing(space::gap);
    m_fields->setVerticalSpacing(space::grid);
    for (QWidget *one : std::initializer_list<QWidget *>{m_from, m_to, m_basis, m_decidedBy, m_years, m_once})
        m_fields->addRow(new QLabel(this), one);
    m_conditionBox->setSpacing(space::grid);
    auto *form = new QVBoxLayout(this);
    form->setContentsMargins(0, 0, space::gap, 0);
    form->setSpacing(space::grid);
    form->addLayout(m_fields);
    form->addWidget(m_conditionHead);
    form->addLayout(m_conditionBox);
    form->addWidget(m_addCondition, 0, Qt::AlignLeft);
    form->addWidget(m_readings);
    form->addWidget(m_amountHead);
    form->addWidget(m_amount);
    form->addStretch(1);
    connect(m_amount, &RuleAmountForm::changed, this, &RuleForm::changed);
    connect(m_addCondition, &QToolButton::clicked, this, [this] {
        addRow({{QStringLiteral("comparison"), QStringLiteral(">=")}}, false);
        emit changed();
    });
    for (QLineEdit *one : {m_from, m_to, m_basis, m_decidedBy, m_years})
        connect(one, &QLineEdit::textEdited, this, &RuleForm::changed);
    connect(m_once, &QCheckBox::clicked, this, &RuleForm::changed);
    retranslate();
}

void RuleForm::setVersion(const RuleVersion &version, const JudgedRule &rule, bool readOnly)
{
    m_from->setText(version.validFrom.toString(Qt::ISODate));
    m_to->setText(version.validTo.toString(Qt::ISODate));
    m_basis->setText(version.basis);
    m_decidedBy->setText(version.decidedBy);
    m_years->setText(version.maxYears && *version.maxYears > 0 ? QString::number(*version.maxYears) : QString());
    m_once->setChecked(version.onceOnly);
    for (QLineEdit *one : {m_from, m_to, m_basis, m_decidedBy, m_years})
        one->setReadOnly(readOnly);
    m_once->setEnabled(!readOnly);
    m_addCondition->setVisible(!readOnly);
    m_readings->setText(readingsOf(rule));
    m_readings->setVisible(!m_readings->text().isEmpty());
    m_amount->setReadOnly(readOnly);
    m_amount->setAmount(QJsonDocument::fromJson(version.amount.toUtf8()).object());
    showConditions(version.conditions, readOnly);
}

void RuleForm::showConditions(const QString &conditions, bool readOnly)
{
    for (RuleConditionRow *row : m_conditions) {
        row->hide();
        row->deleteLater();
    }
    m_conditions.clear();
    for (const QJsonValue &one : QJsonDocument::fromJson(conditions.toUtf8()).array())
        addRow(one.toObject(), readOnly);
}

void RuleForm::addRow(const QJsonObject &condition, bool readOnly)
{
    auto *row = new RuleConditionRow(m_book, condition, this);
    row->setReadOnly(readOnly);
    m_conditionBox->addWidget(row);
    m_conditions.push_back(row);
    connect(row, &RuleConditionRow::changed, this, &RuleForm::changed);
    connect(row, &RuleConditionRow::readingAsked, this, &RuleForm::readingAsked);
    connect(row, &RuleConditionRow::removed, this, [this, row] {
        std::erase(m_conditions, row);
        row->hide();
        row->deleteLater();
        emit changed();
    });
}

void RuleForm::write(RuleVersion &version) const
{
    version.validFrom = parseDate(m_from->text());
    version.validTo = parseDate(m_to->text());
    version.basis = m_basis->text().trimmed();
    version.decidedBy = m_decidedBy->text().trimmed();
    bool isNumber = false;
    const int years = m_years->text().trimmed().toInt(&isNumber);
    version.maxYears = isNumber ? std::optional<qint64>(years) : std::nullopt;
    version.onceOnly = m_once->isChecked();
    QJsonArray conditions;
    for (const RuleConditionRow *row : m_conditions)
        conditions.append(row->condition());
    version.conditions = compact(QJsonDocument(conditions));
    version.amount = compact(QJsonDocument(m_amount->amount()));
}

void RuleForm::retranslate()
{
    const QStringList labels{tr("Valid from:"), tr("Valid to:"), tr("By document:"), tr("Decided by:"), tr("Years at most:"), QString()};
    const std::initializer_list<QWidget *> fields{m_from, m_to, m_basis, m_decidedBy, m_years, m_once};
    int at = 0;
    for (QWidget *field : fields) {
        if (auto *label = qobject_cast<QLabel *>(m_fields->labelForField(field))) {
            label->setText(labels[at]);
            label->setBuddy(field);
        }
        field->setAccessibleName(labels[at++]);
    }
    m_from->setPlaceholderText(tr("2020-01-01: judges what happens from this day on"));
    m_basis->setPlaceholderText(tr("Number of the document that changes the rule"));
    m_once->setText(tr("Once only"));
    m_once->setAccessibleName(tr("Once only"));
    m_conditionHead->setText(tr("Conditions"));
    m_addCondition->setText(tr("Add a condition"));
    m_amountHead->setText(tr("Amount"));
    for (RuleConditionRow *row : m_conditions)
        row->retranslate();
    m_amount->retranslate();
}

} // namespace heyuan
