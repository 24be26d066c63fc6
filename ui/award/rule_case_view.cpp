#include "ui/award/rule_case_view.h"

#include "core/award/case_name.h"
#include "core/record/entry.h"
#include "ui/award/case_result_edit.h"
#include "ui/award/fact_form.h"
#include "ui/award/verdict_mark.h"
#include "ui/record/quiet_delegate.h"
#include "ui/shell/icons.h"
#include "ui/theme/head_view.h"

#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QSplitter>
#include <QToolButton>
#include <QTreeWidget>

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

QString yuanOf(const QString &fen)
{
    return Money::fen(fen.toLongLong()).toText(MoneyScale::Yuan);
}

/// A result as the core writes it for comparing, in the reader's words.
QString oneResult(const QString &words)
{
    if (words == u"undecided")
        return RuleCaseView::tr("undecided");
    if (words == u"not eligible")
        return RuleCaseView::tr("not eligible");
    if (words == u"a case")
        return RuleCaseView::tr("a case");
    if (words == u"none")
        return RuleCaseView::tr("none");
    if (words.startsWith(u"a result"))
        return RuleCaseView::tr("to be reckoned from the document");
    if (words == u"eligible, decided elsewhere")
        return RuleCaseView::tr("eligible, decided elsewhere");
    const QStringList parts = words.split(u' ');
    const QString fen = parts.size() > 2 ? parts[parts.size() - 2] : QString();
    if (words.startsWith(u"eligible, by a person, at most"))
        return RuleCaseView::tr("eligible, a person decides, at most %1 yuan").arg(yuanOf(fen));
    if (words.startsWith(u"eligible, by a person"))
        return RuleCaseView::tr("eligible, a person decides");
    return words.endsWith(u"fen") ? RuleCaseView::tr("eligible, %1 yuan").arg(yuanOf(fen)) : words;
}

QString resultWords(const QString &words)
{
    QStringList all;
    for (const QString &one : words.split(QStringLiteral(" | ")))
        all << oneResult(one);
    return all.join(RuleCaseView::tr(" or "));
}

/// A fact of a case as it is written in the form.
QString written(const QJsonValue &value)
{
    if (value.isBool())
        return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    if (value.isArray()) {
        QStringList months;
        for (const QJsonValue &one : value.toArray())
            months << written(one);
        return months.join(u';');
    }
    return value.isDouble() ? QString::number(value.toDouble(), 'g', 15) : value.toString();
}

} // namespace

RuleCaseView::RuleCaseView(const FactBook &book, QWidget *parent)
    : QWidget(parent), m_book(book), m_verdict(new QLabel(this)), m_tree(new QTreeWidget(this)), m_demanded(button("demanded", "facts", this)), m_add(button("addCase", "add", this)), m_remove(button("removeCase", "remove", this)),
      m_editor(new QWidget(this)), m_name(new QLineEdit(this)), m_date(new QLineEdit(this)), m_expect(new CaseResultEdit(this)), m_scroll(new QScrollArea(this)), m_facts(new FactForm(book, m_scroll)),
      m_nameLabel(new QLabel(this)), m_dateLabel(new QLabel(this)), m_expectLabel(new QLabel(this))
{
    HeadView::putOn(*m_tree);
    m_tree->setObjectName(QStringLiteral("cases"));
    m_date->setObjectName(QStringLiteral("caseDate"));
    m_expect->setObjectName(QStringLiteral("caseResult"));
    m_verdict->setObjectName(QStringLiteral("caseVerdict"));
    m_verdict->setFont(deskFont(space::groupHeadPoints, true));
    m_verdict->setWordWrap(true);
    m_tree->setRootIsDecorated(false);
    m_tree->setUniformRowHeights(true);
    m_tree->setAlternatingRowColors(true);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setItemDelegate(new QuietDelegate(m_tree));
    m_tree->setTabKeyNavigation(false);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(m_facts);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(space::gap);
    form->setVerticalSpacing(space::grid);
    form->addRow(m_nameLabel, m_name);
    form->addRow(m_dateLabel, m_date);
    form->addRow(m_expectLabel, m_expect);
    auto *editor = new QVBoxLayout(m_editor);
    editor->setContentsMargins(space::gap, 0, 0, 0);
    editor->addLayout(form);
    editor->addWidget(m_scroll, 1);
    auto *tools = new QHBoxLayout;
    tools->setSpacing(space::grid);
    tools->addWidget(m_verdict, 1);
    for (QToolButton *one : {m_demanded, m_add, m_remove})
        tools->addWidget(one);
    auto *splitter = new QSplitter(this);
    splitter->addWidget(m_tree);
    splitter->addWidget(m_editor);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setSizes({520, 330});
    splitter->setChildrenCollapsible(false);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins({});
    box->setSpacing(space::grid);
    box->addLayout(tools);
    box->addWidget(splitter, 1);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, [this] {
        if (!m_isShowing)
            showCase();
    });
    connect(m_demanded, &QToolButton::clicked, this, [this] {
        m_cases = withDemandedCases(m_cases, m_tested);
        emit changed();
    });
    connect(m_add, &QToolButton::clicked, this, &RuleCaseView::add);
    connect(m_remove, &QToolButton::clicked, this, &RuleCaseView::remove);
    for (QLineEdit *one : {m_name, m_date})
        connect(one, &QLineEdit::textEdited, this, &RuleCaseView::writeCase);
    connect(m_expect, &CaseResultEdit::edited, this, &RuleCaseView::writeCase);
    connect(m_facts, &FactForm::changed, this, &RuleCaseView::writeFacts);
    retranslate();
}

void RuleCaseView::setCases(const QJsonObject &cases, const std::set<int> &facts, bool readOnly)
{
    m_cases = cases;
    m_isReadOnly = readOnly;
    m_facts->ask(facts);
    for (QToolButton *one : {m_demanded, m_add, m_remove})
        one->setVisible(!readOnly);
    m_editor->setEnabled(!readOnly);
    m_chosen = -2; // none yet: the first one is shown when the cases have been tried
}

void RuleCaseView::setFacts(const std::set<int> &facts) { m_facts->ask(facts); }

/// The case of the chosen row; -2: none, a demand.
int RuleCaseView::chosen() const
{
    const QTreeWidgetItem *item = m_tree->currentItem();
    return item ? item->data(0, Qt::UserRole).toInt() : -2;
}

QJsonObject RuleCaseView::caseAt(int index) const
{
    return index < 0 ? m_cases : m_cases.value(QLatin1String("cases")).toArray()[index].toObject();
}

void RuleCaseView::setCaseAt(int index, const QJsonObject &one)
{
    if (index < 0) {
        m_cases = one;
        return;
    }
    QJsonArray all = m_cases.value(QLatin1String("cases")).toArray();
    all[index] = one;
    m_cases.insert(QStringLiteral("cases"), all);
}

/// Names in the files are keys of facts and English words.
void RuleCaseView::showReview(const VersionReview &review)
{
    m_isShowing = true;
    m_tested = review.cases;
    const int kept = m_chosen;
    const Palette &colours = coloursOf(*this);
    m_tree->clear();
    QTreeWidgetItem *current = nullptr;
    for (const bool isTurnOfRed : {true, false}) {
        for (const TestedCase &one : m_tested) {
            if (one.isGreen() == isTurnOfRed)
                continue;
            auto *item = new QTreeWidgetItem(m_tree);
            const bool isDemand = one.index < 0 && one.name != u"facts as they stand";
            item->setData(0, Qt::UserRole, isDemand ? -2 : one.index);
            item->setIcon(0, verdictIcon(one.isGreen() ? Verdict::Eligible : Verdict::NotEligible, colours));
            item->setText(0, one.isGreen() ? tr("green") : tr("red"));
            if (!one.isGreen()) {
                item->setIcon(0, icon(QStringLiteral("error")));
                item->setForeground(0, colours.lightText(Light::Behind));
            }
            item->setText(1, caseName(m_book, one.name).onScreen());
            item->setText(2, resultWords(one.expected));
            item->setText(3, resultWords(one.found));
            for (int i = 1; i < 4; ++i)
                item->setToolTip(i, item->text(i));
            if (!isDemand && one.index == kept)
                current = item;
        }
    }
    m_tree->setCurrentItem(current ? current : m_tree->topLevelItem(0));
    const qint64 red = review.red();
    m_verdict->setText(review.broken       ? review.broken->message.onScreen()
                       : m_tested.empty() ? tr("The self-test waits until the rule can be computed.")
                       : red == 0         ? tr("Self-test: all %1 cases green.").arg(m_tested.size())
                                          : tr("Self-test: %1 of %2 red.").arg(red).arg(m_tested.size()));
    m_demanded->setEnabled(std::any_of(m_tested.begin(), m_tested.end(), [](const TestedCase &one) { return !one.proposed.isEmpty(); }));
    m_isShowing = false;
    if (!current || m_chosen != kept)
        showCase();
}

void RuleCaseView::showCase()
{
    const int index = chosen();
    m_chosen = index;
    m_isShowing = true;
    m_editor->setEnabled(!m_isReadOnly && index > -2);
    m_remove->setEnabled(index >= 0);
    const QJsonObject one = caseAt(m_chosen);
    m_name->setText(m_chosen < 0 ? tr("Facts as they stand") : one.value(QLatin1String("name")).toString());
    m_name->setEnabled(m_chosen >= 0);
    m_date->setText(one.contains(QLatin1String("date")) ? one.value(QLatin1String("date")).toString() : m_cases.value(QLatin1String("date")).toString());
    m_expect->setExpected(one.value(QLatin1String("expect")).toObject());
    QJsonObject facts = m_cases.value(QLatin1String("facts")).toObject();
    if (m_chosen >= 0) {
        const QJsonObject own = one.value(QLatin1String("facts")).toObject();
        for (auto fact = own.begin(); fact != own.end(); ++fact)
            facts.insert(fact.key(), fact.value());
    }
    WrittenFacts shown;
    for (auto fact = facts.begin(); fact != facts.end(); ++fact) {
        if (!fact.value().isNull())
            shown[fact.key()] = written(fact.value());
    }
    m_facts->setWritten(shown);
    m_isShowing = false;
}

void RuleCaseView::writeCase()
{
    if (m_isShowing || m_isReadOnly)
        return;
    QJsonObject one = caseAt(m_chosen);
    if (m_chosen >= 0)
        one.insert(QStringLiteral("name"), m_name->text().trimmed());
    const QDate day = parseDate(m_date->text());
    one.insert(QStringLiteral("date"), day.isValid() ? day.toString(Qt::ISODate) : m_date->text().trimmed());
    if (const QJsonObject expected = m_expect->expected(); expected.isEmpty())
        one.remove(QStringLiteral("expect"));
    else
        one.insert(QStringLiteral("expect"), expected);
    setCaseAt(m_chosen, one);
    emit changed();
}

/// Of a case only what differs from the facts as they stand; what was taken away there is missing.
void RuleCaseView::writeFacts()
{
    if (m_isShowing || m_isReadOnly)
        return;
    QJsonObject one = caseAt(m_chosen);
    const QJsonObject base = m_cases.value(QLatin1String("facts")).toObject();
    QJsonObject own = one.value(QLatin1String("facts")).toObject();
    const auto now = m_facts->written();
    for (const QString &key : m_facts->asked()) {
        const auto found = now.find(key);
        const int index = m_book.indexOf(key);
        QJsonValue value = found == now.end() ? QJsonValue(QJsonValue::Null) : QJsonValue(found->second);
        if (found != now.end() && m_book.fact(index).type == FactType::Flag)
            value = found->second == u"true";
        const bool isBase = m_chosen >= 0 && written(base[key]) == written(value) && base.contains(key) == !value.isNull();
        if (isBase || (m_chosen < 0 && value.isNull()))
            own.remove(key);
        else if (written(own.value(key)) != written(value) || own.value(key).isNull() != value.isNull())
            own.insert(key, value);
    }
    one.insert(QStringLiteral("facts"), own);
    setCaseAt(m_chosen, one);
    emit changed();
}

void RuleCaseView::add()
{
    QJsonArray all = m_cases.value(QLatin1String("cases")).toArray();
    all.append(QJsonObject{{QStringLiteral("name"), tr("new case")}});
    m_cases.insert(QStringLiteral("cases"), all);
    m_chosen = int(all.size()) - 1;
    emit changed();
    showCase();
}

void RuleCaseView::remove()
{
    const int index = chosen();
    if (index < 0)
        return;
    QJsonArray all = m_cases.value(QLatin1String("cases")).toArray();
    all.removeAt(index);
    m_cases.insert(QStringLiteral("cases"), all);
    m_chosen = -1;
    emit changed();
}

void RuleCaseView::retranslate()
{
    m_tree->setHeaderLabels({tr("Result"), tr("Case"), tr("Expected"), tr("Comes to")});
    m_tree->setAccessibleName(tr("Cases of the self-test"));
    m_tree->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(1, QHeaderView::Stretch);
    for (const int column : {2, 3})
        m_tree->header()->resizeSection(column, 140);
    m_demanded->setText(tr("Add missing cases"));
    m_demanded->setToolTip(tr("A case at every boundary that has none; reckon its result from the document"));
    m_add->setText(tr("Add a case"));
    m_remove->setText(tr("Remove"));
    m_remove->setToolTip(tr("Remove the chosen case"));
    m_nameLabel->setText(tr("Case:"));
    m_dateLabel->setText(tr("Day:"));
    m_expectLabel->setText(tr("Expected:"));
    m_expect->retranslate();
    m_name->setAccessibleName(m_nameLabel->text());
    m_date->setAccessibleName(m_dateLabel->text());
    m_facts->retranslate();
}

} // namespace heyuan
