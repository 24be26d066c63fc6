#include "ui/award/rule_view.h"

#include "core/record/entry.h"
#include "ui/award/rule_amount_form.h"
#include "ui/award/rule_case_view.h"
#include "ui/award/rule_condition_row.h"
#include "ui/award/rule_list.h"
#include "ui/record/record_columns.h"
#include "ui/shell/icons.h"
#include "ui/theme/theme.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QSplitter>
#include <QToolButton>

namespace heyuan {

using namespace award;

namespace {

QToolButton *button(const char *name, const char *picture, QWidget *parent)
{
    auto *made = new QToolButton(parent);
    made->setObjectName(QString::fromLatin1(name));
    made->setAutoRaise(true);
    made->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    made->setIcon(icon(QString::fromLatin1(picture)));
    return made;
}

QLabel *head(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setFont(deskFont(space::groupHeadPoints, true));
    label->setContentsMargins(0, space::gap, 0, 0);
    return label;
}

QString compact(const QJsonArray &array) { return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact)); }
QString compact(const QJsonObject &object) { return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)); }
QJsonObject objectOf(const QString &json) { return QJsonDocument::fromJson(json.toUtf8()).object(); }
QString dayText(QDate day) { return day.isValid() ? day.toString(Qt::ISODate) : QString(); }

} // namespace

RuleView::RuleView(Desk &desk, QWidget *parent)
    : Page(desk, parent), m_list(new RuleList(this)), m_head(new QLabel(this)), m_ground(new QLabel(this)), m_issues(new QLabel(this)), m_copy(button("copyRule", "copy", this)),
      m_save(button("saveRule", "save", this)), m_publish(button("publishRule", "forward", this)), m_discard(button("discardRule", "remove", this)), m_scroll(new QScrollArea(this)), m_form(new QWidget(m_scroll)), m_fields(new QFormLayout),
      m_from(new QLineEdit(m_form)), m_to(new QLineEdit(m_form)), m_basis(new QLineEdit(m_form)), m_decidedBy(new QLineEdit(m_form)), m_years(new QLineEdit(m_form)), m_once(new QCheckBox(m_form)), m_conditionHead(head(m_form)),
      m_conditionBox(new QVBoxLayout), m_addCondition(button("addCondition", "add", m_form)), m_readings(new QLabel(m_form)), m_amountHead(head(m_form)), m_parts(new QSplitter(Qt::Vertical, this))
{
    setObjectName(QStringLiteral("ruleView"));
    m_issues->setObjectName(QStringLiteral("ruleIssues"));
    m_ground->setObjectName(QStringLiteral("ground"));
    m_readings->setObjectName(QStringLiteral("readings"));
    m_head->setObjectName(QStringLiteral("ruleTreeHead"));
    m_from->setObjectName(QStringLiteral("validFrom"));
    m_head->setFont(deskFont(space::groupHeadPoints, true));
    for (QLabel *one : {m_head, m_ground, m_issues, m_readings}) {
        one->setWordWrap(true);
        one->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_ground->setFont(deskFont(space::smallPoints));
    m_readings->setFont(deskFont(space::smallPoints));
    m_basis->setMaxLength(200);
    m_decidedBy->setMaxLength(200);
    m_fields->setHorizontalSpacing(space::gap);
    m_fields->setVerticalSpacing(space::grid);
    for (QWidget *one : std::initializer_list<QWidget *>{m_from, m_to, m_basis, m_decidedBy, m_years, m_once})
        m_fields->addRow(new QLabel(m_form), one);
    m_conditionBox->setSpacing(space::grid);
    auto *form = new QVBoxLayout(m_form);
    form->setContentsMargins(0, 0, space::gap, 0);
    form->setSpacing(space::grid);
    form->addLayout(m_fields);
    form->addWidget(m_conditionHead);
    form->addLayout(m_conditionBox);
    form->addWidget(m_addCondition, 0, Qt::AlignLeft);
    form->addWidget(m_readings);
    form->addWidget(m_amountHead);
    if (FactBook::shipped()) {
        m_amount = new RuleAmountForm(*FactBook::shipped(), m_form);
        m_cases = new RuleCaseView(*FactBook::shipped(), this);
        form->addWidget(m_amount);
        connect(m_amount, &RuleAmountForm::changed, this, &RuleView::write);
        connect(m_cases, &RuleCaseView::changed, this, &RuleView::write);
    }
    form->addStretch(1);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(m_form);
    auto *tools = new QHBoxLayout;
    tools->setSpacing(space::grid);
    tools->addWidget(m_head, 1);
    for (QToolButton *one : {m_copy, m_save, m_publish, m_discard})
        tools->addWidget(one, 0, Qt::AlignTop);
    m_parts->addWidget(m_scroll);
    if (m_cases)
        m_parts->addWidget(m_cases);
    m_parts->setSizes({400, 260});
    m_parts->setChildrenCollapsible(false);
    auto *right = new QWidget(this);
    auto *rightBox = new QVBoxLayout(right);
    rightBox->setContentsMargins(space::gap, 0, 0, 0);
    rightBox->setSpacing(space::grid);
    rightBox->addLayout(tools);
    rightBox->addWidget(m_ground);
    rightBox->addWidget(m_issues);
    rightBox->addWidget(m_parts, 1);
    auto *splitter = new QSplitter(this);
    splitter->addWidget(m_list);
    splitter->addWidget(right);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({330, 780});
    splitter->setChildrenCollapsible(false);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(space::pageMargin, space::gap, space::pageMargin, space::gap);
    box->addWidget(splitter);

    connect(m_list, &RuleList::chosen, this, [this](const RuleList::Choice &choice) { choose(choice.rule, choice.version); });
    connect(m_copy, &QToolButton::clicked, this, &RuleView::createNew);
    connect(m_save, &QToolButton::clicked, this, &RuleView::save);
    connect(m_publish, &QToolButton::clicked, this, &RuleView::publish);
    connect(m_discard, &QToolButton::clicked, this, &RuleView::discard);
    connect(m_addCondition, &QToolButton::clicked, this, &RuleView::addCondition);
    for (QLineEdit *one : {m_from, m_to, m_basis, m_decidedBy, m_years})
        connect(one, &QLineEdit::textEdited, this, &RuleView::write);
    connect(m_once, &QCheckBox::clicked, this, &RuleView::write);
    RuleView::retranslate();
}

QByteArrayList RuleView::shownTypes()
{
    return {"award_rule", "award_rule_version", "reading", "document", "clause"};
}

void RuleView::refresh()
{
    auto book = RuleBook::load(desk().store());
    auto versions = ruleVersions(desk().store());
    if (!book || !versions)
        return emit desk().failed(book ? versions.error() : book.error());
    m_book = std::move(*book);
    m_versions = std::move(*versions);
    fillRules();
    if (m_isTyped)
        return judge(); // what is being typed stays
    if (const auto current = m_list->current())
        choose(current->rule, current->version);
}

void RuleView::fillRules()
{
    m_list->showRules(*m_book, m_versions, desk().asOf(), {m_rule, m_version.id});
}

void RuleView::choose(const QString &rule, qint64 id)
{
    if (!m_book)
        return;
    setTyped(false);
    m_rule = rule;
    m_version = {};
    for (const auto &[code, version] : m_versions) {
        if (version.id == id)
            m_version = version;
    }
    if (id == 0) {
        auto issued = copyAsDraft(desk().store(), m_rule);
        if (!issued)
            return emit desk().failed(issued.error());
        m_version = std::move(*issued);
        m_version.validFrom = m_book->rule(m_rule)->printed.validFrom;
        m_version.validTo = m_book->rule(m_rule)->printed.validTo;
    }
    showVersion();
}

/// How the unclear words of the rule are read: the reading that somebody decided on, or that it is open.
Text RuleView::readingsOf(const JudgedRule &rule) const
{
    Text all;
    for (const Question *question : rule.questions) {
        const ReadingChoice *decided = question->choice(question->decided);
        const Text one = decided ? say("RuleView", "%1 is read as: %2.").arg(question->code).arg(decided->words) : say("RuleView", "%1 is open: %2").arg(question->code).arg(question->words);
        all = all.isEmpty() ? one : say("RuleView", "%1 %2").arg(all).arg(one);
    }
    return all;
}

void RuleView::showVersion()
{
    const JudgedRule *rule = m_book ? m_book->rule(m_rule) : nullptr;
    if (!rule || !m_amount)
        return;
    m_isShowing = true;
    const bool isDraft = m_version.id != 0 && m_version.isDraft();
    m_head->setText(m_version.id == 0 ? tr("%1 %2: as issued").arg(m_rule, rule->printed.name.onScreen())
                    : isDraft         ? tr("%1 %2: version %3, draft by %4").arg(m_rule, rule->printed.name.onScreen()).arg(m_version.number).arg(m_version.preparedBy)
                                      : tr("%1 %2: version %3, published by %4").arg(m_rule, rule->printed.name.onScreen()).arg(m_version.number).arg(m_version.confirmedBy));
    m_ground->setText(tr("%1, %2: “%3”").arg(rule->printed.documentName.onScreen(), rule->printed.clause, rule->printed.quote));
    m_from->setText(dayText(m_version.validFrom));
    m_to->setText(dayText(m_version.validTo));
    m_basis->setText(m_version.basis);
    m_decidedBy->setText(m_version.decidedBy);
    m_years->setText(m_version.maxYears && *m_version.maxYears > 0 ? QString::number(*m_version.maxYears) : QString());
    m_once->setChecked(m_version.onceOnly);
    for (QLineEdit *one : {m_from, m_to, m_basis, m_decidedBy, m_years})
        one->setReadOnly(!isDraft);
    m_once->setEnabled(isDraft);
    m_addCondition->setVisible(isDraft);
    m_readings->setText(readingsOf(*rule).onScreen());
    m_readings->setVisible(!m_readings->text().isEmpty());
    m_amount->setReadOnly(!isDraft);
    m_amount->setAmount(objectOf(m_version.amount));
    m_cases->setCases(objectOf(m_version.cases), factsOf(m_book->facts(), *rule), !isDraft);
    m_publish->setVisible(isDraft);
    m_discard->setVisible(isDraft);
    m_save->setVisible(isDraft);
    m_copy->setVisible(!isDraft);
    m_isShowing = false;
    showConditions();
    judge();
}

void RuleView::showConditions()
{
    for (RuleConditionRow *row : m_conditions) {
        row->hide();
        row->deleteLater();
    }
    m_conditions.clear();
    const bool isDraft = m_version.id != 0 && m_version.isDraft();
    for (const QJsonValue &one : QJsonDocument::fromJson(m_version.conditions.toUtf8()).array()) {
        auto *row = new RuleConditionRow(*FactBook::shipped(), one.toObject(), m_form);
        row->setReadOnly(!isDraft);
        m_conditionBox->addWidget(row);
        m_conditions.push_back(row);
        connect(row, &RuleConditionRow::changed, this, &RuleView::write);
        connect(row, &RuleConditionRow::removed, this, [this, row] {
            std::erase(m_conditions, row);
            row->hide();
            row->deleteLater();
            write();
        });
    }
}

void RuleView::addCondition()
{
    write();
    QJsonArray all = QJsonDocument::fromJson(m_version.conditions.toUtf8()).array();
    all.append(QJsonObject{{QStringLiteral("comparison"), QStringLiteral(">=")}});
    m_version.conditions = compact(all);
    showConditions();
    judge();
}

/// Takes what the fields say and holds it against the self-test at once.
void RuleView::write()
{
    if (m_isShowing || m_version.id == 0 || !m_version.isDraft())
        return;
    m_version.validFrom = parseDate(m_from->text());
    m_version.validTo = parseDate(m_to->text());
    m_version.basis = m_basis->text().trimmed();
    m_version.decidedBy = m_decidedBy->text().trimmed();
    bool isNumber = false;
    const int years = m_years->text().trimmed().toInt(&isNumber);
    m_version.maxYears = isNumber ? std::optional<qint64>(years) : std::nullopt;
    m_version.onceOnly = m_once->isChecked();
    QJsonArray conditions;
    for (const RuleConditionRow *row : m_conditions)
        conditions.append(row->condition());
    m_version.conditions = compact(conditions);
    m_version.amount = compact(m_amount->amount());
    m_version.cases = compact(m_cases->cases());
    setTyped(true);
    judge();
}

void RuleView::judge()
{
    if (!m_book || !m_cases)
        return;
    VersionReview found;
    if (m_version.id == 0) {
        // The issued rule against its own cases; its day of issue is no fault of a version.
        if (const JudgedRule *rule = m_book->rule(m_rule)) {
            if (auto tested = testVersion(*m_book, *rule, objectOf(m_version.cases)))
                found.cases = *std::move(tested);
            else
                found.broken = tested.error();
        }
    } else {
        found = review(*m_book, m_version, m_rule);
        if (!m_version.isDraft()) // a later version may have come since
            found.issues.clear();
    }
    QStringList sentences;
    for (const Issue &one : found.issues)
        sentences << QString(lightMark(Light::Behind)) + u' ' + one.message.onScreen();
    constexpr qsizetype shown = 4;
    if (sentences.size() > shown)
        sentences = sentences.mid(0, shown) << tr("… and %1 more").arg(sentences.size() - shown);
    QPalette palette = m_issues->palette();
    palette.setColor(QPalette::WindowText, coloursOf(*this).lightText(Light::Behind));
    m_issues->setPalette(palette);
    m_issues->setText(sentences.join(u'\n'));
    m_issues->setVisible(!sentences.isEmpty());
    m_cases->showReview(found);
    m_publish->setEnabled(!m_isTyped);
}

/// A draft that says what the chosen rule or version says.
bool RuleView::createNew()
{
    if (!m_copy->isVisibleTo(this) || m_rule.isEmpty())
        return false;
    const auto draft = copyAsDraft(desk().store(), m_rule, m_version.id);
    if (!draft) {
        emit desk().failed(draft.error());
        return true;
    }
    const RuleVersion before = m_version;
    const Status written = desk().write([&](Transaction &transaction) -> Status {
        const auto id = transaction.insert(*draft);
        if (!id)
            return id.error();
        m_version.id = *id; // the page is refreshed after the commit, and shows the draft
        return {};
    });
    if (!written) {
        m_version = before;
        emit desk().failed(written.error());
        return true;
    }
    refresh();
    desk().announce(tr("A draft of %1 is there. Write from when it holds, change it, and let another person publish it.").arg(m_rule));
    return true;
}

bool RuleView::save()
{
    if (!m_isTyped)
        return false;
    setTyped(false);
    const Status written = desk().write([this](Transaction &transaction) { return transaction.update(m_version); });
    if (!written) {
        setTyped(true);
        emit desk().failed(written.error());
        return true;
    }
    refresh();
    desk().announce(tr("The draft is saved."));
    return true;
}

void RuleView::publish()
{
    const Status written = desk().write([this](Transaction &transaction) { return publishVersion(transaction, m_version.id); });
    if (!written)
        return emit desk().failed(written.error());
    refresh();
    desk().announce(tr("Version %1 of %2 is published. It judges what happens from %3 on.").arg(m_version.number).arg(m_rule, dayText(m_version.validFrom)));
}

void RuleView::discard()
{
    const RuleVersion gone = m_version;
    setTyped(false);
    m_version = {};
    const Status written = desk().write([&](Transaction &transaction) { return transaction.remove(RuleVersion::description().type(), gone.id, gone.version); });
    if (!written) {
        m_version = gone;
        return emit desk().failed(written.error());
    }
    refresh();
    desk().announce(tr("The draft is discarded."), [&on = desk(), gone] {
        if (const Status back = on.write([&](Transaction &transaction) { return transaction.restore(RuleVersion::description().type(), gone.id); }); !back)
            emit on.failed(back.error());
    });
}

void RuleView::setTyped(bool typed)
{
    m_save->setEnabled(typed);
    m_publish->setEnabled(!typed);
    if (m_isTyped == typed)
        return;
    m_isTyped = typed;
    emit unsavedEntryChanged();
}

QTreeWidget &RuleView::rules() const { return m_list->tree(); }

bool RuleView::focusSearch()
{
    m_list->focusSearch();
    return true;
}

void RuleView::retranslate()
{
    m_list->retranslate();
    m_copy->setText(tr("Copy as draft"));
    m_copy->setToolTip(tr("A new version that says what this one says; the issued rule stays (Ctrl+N)"));
    m_save->setText(tr("Save"));
    m_save->setToolTip(tr("Save the draft (Ctrl+S)"));
    m_publish->setText(tr("Publish"));
    m_publish->setToolTip(tr("By another person than its author, when every case is green; save first"));
    m_discard->setText(tr("Discard"));
    m_discard->setToolTip(tr("Remove this draft"));
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
    if (m_amount)
        m_amount->retranslate();
    if (m_cases)
        m_cases->retranslate();
    if (m_book) {
        fillRules();
        if (m_isTyped)
            judge();
        else
            showVersion();
    }
}

} // namespace heyuan
