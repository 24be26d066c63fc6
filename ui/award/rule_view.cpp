#include "ui/award/rule_view.h"

#include "core/plan/document.h"
#include "ui/award/rule_case_view.h"
#include "ui/award/rule_form.h"
#include "ui/award/rule_list.h"
#include "ui/record/record_columns.h"
#include "ui/shell/icons.h"
#include "ui/theme/theme.h"

#include <QJsonDocument>
#include <QLabel>
#include <QScrollArea>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

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

QString compact(const QJsonObject &object) { return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)); }
QJsonObject objectOf(const QString &json) { return QJsonDocument::fromJson(json.toUtf8()).object(); }
QString dayText(QDate day) { return day.isValid() ? day.toString(Qt::ISODate) : QString(); }

} // namespace

RuleView::RuleView(Desk &desk, QWidget *parent)
    : Page(desk, parent), m_list(new RuleList(this)), m_head(new QLabel(this)), m_ground(new QLabel(this)), m_issues(new QLabel(this)), m_copy(button("copyRule", "copy", this)),
      m_save(button("saveRule", "save", this)), m_publish(button("publishRule", "forward", this)), m_discard(button("discardRule", "remove", this)), m_scroll(new QScrollArea(this)),
      m_parts(new QSplitter(Qt::Vertical, this))
{
    setObjectName(QStringLiteral("ruleView"));
    m_issues->setObjectName(QStringLiteral("ruleIssues"));
    m_ground->setObjectName(QStringLiteral("ground"));
    m_head->setObjectName(QStringLiteral("ruleTreeHead"));
    m_head->setFont(deskFont(space::groupHeadPoints, true));
    for (QLabel *one : {m_head, m_ground, m_issues}) {
        one->setWordWrap(true);
        one->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_ground->setFont(deskFont(space::smallPoints));
    if (FactBook::shipped()) {
        m_form = new RuleForm(*FactBook::shipped(), m_scroll);
        m_cases = new RuleCaseView(*FactBook::shipped(), this);
        m_scroll->setWidget(m_form);
        connect(m_form, &RuleForm::changed, this, &RuleView::write);
        connect(m_form, &RuleForm::readingAsked, this, &RuleView::openReading);
        connect(m_cases, &RuleCaseView::changed, this, &RuleView::write);
    }
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
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

void RuleView::showVersion()
{
    const JudgedRule *rule = m_book ? m_book->rule(m_rule) : nullptr;
    if (!rule || !m_form)
        return;
    m_isShowing = true;
    const bool isDraft = m_version.id != 0 && m_version.isDraft();
    m_head->setText(m_version.id == 0 && !rule->printed.isWritten ? tr("%1 %2: not written yet; copy it as a draft").arg(m_rule, rule->printed.name.onScreen())
                    : m_version.id == 0 ? tr("%1 %2: as issued").arg(m_rule, rule->printed.name.onScreen())
                    : isDraft         ? tr("%1 %2: version %3, draft by %4").arg(m_rule, rule->printed.name.onScreen()).arg(m_version.number).arg(m_version.preparedBy)
                                      : tr("%1 %2: version %3, published by %4").arg(m_rule, rule->printed.name.onScreen()).arg(m_version.number).arg(m_version.confirmedBy));
    m_ground->setText(tr("%1, %2: “%3”").arg(rule->printed.documentName.onScreen(), rule->printed.clause, rule->printed.quote));
    m_ground->setVisible(!rule->printed.quote.isEmpty() || !rule->printed.clause.isEmpty());
    m_form->setVersion(m_version, *rule, !isDraft);
    m_cases->setCases(objectOf(m_version.cases), asked(), !isDraft);
    m_publish->setVisible(isDraft);
    m_discard->setVisible(isDraft);
    m_save->setVisible(isDraft);
    m_copy->setVisible(!isDraft);
    m_isShowing = false;
    judge();
}

/// What its cases may set: facts of the rule as it is, and those that the draft brings in.
std::set<int> RuleView::asked() const
{
    std::set<int> facts = factsOf(m_book->facts(), m_version);
    if (const JudgedRule *rule = m_book->rule(m_rule))
        facts.merge(factsOf(m_book->facts(), *rule));
    return facts;
}

/// Its decision stands on the page of unclear wordings.
void RuleView::openReading(const QString &code)
{
    Filter filter;
    filter.conditions = {{"code", Condition::Test::Is, code}};
    const auto rows = desk().store().select(readingType(), filter);
    if (!rows)
        return emit desk().failed(rows.error());
    if (!rows->empty())
        emit desk().pageRequested("readings", rows->front().id);
}

/// Takes what the fields say and holds it against the self-test at once.
void RuleView::write()
{
    if (m_isShowing || m_version.id == 0 || !m_version.isDraft())
        return;
    m_form->write(m_version);
    m_version.cases = compact(m_cases->cases());
    m_cases->setFacts(asked());
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
        if (const JudgedRule *rule = m_book->rule(m_rule); rule && rule->printed.isWritten) {
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
const std::vector<RuleConditionRow *> &RuleView::conditions() const { return m_form->conditions(); }

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
    if (m_form)
        m_form->retranslate();
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
