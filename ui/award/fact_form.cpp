#include "ui/award/fact_form.h"

#include "ui/record/record_columns.h"
#include "ui/theme/theme.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>

namespace heyuan {

using namespace award;

namespace {

bool isQuantity(const AwardFact &fact)
{
    return fact.type == FactType::Number || fact.type == FactType::Money || fact.type == FactType::Dollars;
}

// Of these a slip in the unit is easily made and hard to see.
bool isMoney(const AwardFact &fact)
{
    return fact.type == FactType::Money || fact.type == FactType::Dollars;
}

QString valueOf(const WrittenFacts &facts, const QString &key)
{
    const auto at = facts.find(key);
    return at == facts.end() ? QString() : at->second;
}

} // namespace

FactForm::FactForm(const FactBook &book, QWidget *parent) : QWidget(parent), m_book(book), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, space::gap, space::gap);
    m_grid->setHorizontalSpacing(space::gap);
    m_grid->setVerticalSpacing(space::grid);
    m_grid->setColumnStretch(0, 3);
    m_grid->setColumnStretch(1, 2);
}

void FactForm::ask(const std::set<int> &facts)
{
    if (facts == m_facts)
        return;
    m_facts = facts;
    for (const Line &line : m_lines) {
        delete line.label;
        delete line.editor;
        delete line.note;
    }
    for (const Head &head : m_heads)
        delete head.label;
    m_lines.clear();
    m_heads.clear();
    m_grid->setRowStretch(m_grid->rowCount() - 1, 0);
    int group = -1;
    for (const int fact : facts) {
        int own = -1;
        for (size_t i = 0; i < m_book.groups().size() && m_book.groups()[i].first <= fact; ++i)
            own = int(i);
        if (own != group)
            addHead(group = own);
        addLine(fact);
    }
    m_grid->setRowStretch(m_grid->rowCount(), 1);
    retranslate();
}

void FactForm::addHead(int group)
{
    Head head{group, new QLabel(this)};
    head.label->setFont(deskFont(space::groupHeadPoints, true));
    head.label->setContentsMargins(0, m_heads.empty() ? 0 : space::gap, 0, 0);
    m_grid->addWidget(head.label, m_grid->rowCount(), 0, 1, 2);
    m_heads.push_back(head);
}

void FactForm::addLine(int fact)
{
    Line line{fact, new QLabel(this), makeEditor(fact), new QLabel(this)};
    line.label->setWordWrap(true);
    line.label->setBuddy(line.editor);
    line.note->setWordWrap(true);
    line.note->setFont(deskFont(space::smallPoints));
    line.note->setObjectName(QStringLiteral("note.") + m_book.fact(fact).key);
    line.note->hide();
    const int row = m_grid->rowCount();
    m_grid->addWidget(line.label, row, 0, Qt::AlignVCenter);
    m_grid->addWidget(line.editor, row, 1, Qt::AlignVCenter);
    m_grid->addWidget(line.note, row + 1, 0, 1, 2);
    if (!m_lines.empty())
        setTabOrder(m_lines.back().editor, line.editor);
    m_lines.push_back(line);
}

QWidget *FactForm::makeEditor(int index)
{
    const AwardFact &fact = m_book.fact(index);
    QWidget *editor = nullptr;
    if (isQuantity(fact)) {
        auto *line = new QLineEdit(this);
        line->setMaxLength(300);
        connect(line, &QLineEdit::textEdited, this, [this, index](const QString &text) { write(index, text); });
        editor = line;
    } else {
        auto *choice = new QComboBox(this);
        choice->addItem(QString(), QString());
        for (const QString &flag : {QStringLiteral("true"), QStringLiteral("false")}) {
            if (fact.type == FactType::Flag)
                choice->addItem(QString(), flag);
        }
        for (const FactChoice &one : fact.choices)
            choice->addItem(QString(), one.key);
        connect(choice, &QComboBox::currentIndexChanged, this, [this, index, choice] {
            if (!m_isShowing)
                write(index, choice->currentData().toString());
        });
        choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        editor = choice;
    }
    editor->setObjectName(QStringLiteral("fact.") + fact.key);
    editor->setMinimumWidth(130);
    return editor;
}

void FactForm::write(int fact, const QString &value)
{
    const QString &key = m_book.fact(fact).key;
    if (value.trimmed().isEmpty())
        m_written.erase(key);
    else
        m_written[key] = value;
    emit changed();
}

void FactForm::setWritten(const WrittenFacts &written)
{
    m_written = written;
    retranslate();
}

void FactForm::setRegistered(const WrittenFacts &registered)
{
    m_registered = registered;
    retranslate();
}

QString FactForm::registeredWords(const AwardFact &fact) const
{
    const QString value = valueOf(m_registered, fact.key);
    Claim claim = emptyClaim(m_book);
    if (value.isEmpty() || !award::setWritten(claim, m_book, fact.key, value))
        return {};
    const auto known = claim.value(m_book.indexOf(fact.key));
    return known ? m_book.words(fact, *known).onScreen() : QString();
}

/// The sentence about a field that cannot be read, or how an amount was understood.
void FactForm::showLine(const Line &line)
{
    const AwardFact &fact = m_book.fact(line.fact);
    QString words;
    bool isWrong = false;
    for (const Issue &issue : m_issues) {
        if (issue.field == fact.key.toUtf8()) {
            words = issue.message.onScreen();
            isWrong = true;
            break;
        }
    }
    const QString written = valueOf(m_written, fact.key);
    if (!isWrong && isMoney(fact) && !written.trimmed().isEmpty()) {
        Claim claim = emptyClaim(m_book);
        if (award::setWritten(claim, m_book, fact.key, written)) {
            const auto value = claim.value(line.fact);
            words = value ? m_book.words(fact, *value).onScreen() : QString();
        }
    }
    const Palette &colours = coloursOf(*this);
    QPalette palette = line.note->palette();
    palette.setColor(QPalette::WindowText, isWrong ? colours.lightText(Light::Behind) : colours.mutedText);
    line.note->setPalette(palette);
    line.note->setText(isWrong ? QString(lightMark(Light::Behind)) + u' ' + words : words);
    line.note->setVisible(!words.isEmpty());
}

void FactForm::showIssues(const std::vector<Issue> &issues)
{
    m_issues = issues;
    for (const Line &line : m_lines)
        showLine(line);
}

QStringList FactForm::asked() const
{
    QStringList keys;
    for (const int fact : m_facts)
        keys << m_book.fact(fact).key;
    return keys;
}

QWidget *FactForm::editorOf(const QString &fact) const
{
    return findChild<QWidget *>(QStringLiteral("fact.") + fact);
}

void FactForm::retranslate()
{
    m_isShowing = true;
    for (const Head &head : m_heads)
        head.label->setText(head.group < 0 ? tr("Other facts") : m_book.groups()[size_t(head.group)].name.onScreen());
    for (const Line &line : m_lines) {
        const AwardFact &fact = m_book.fact(line.fact);
        const QString unit = m_book.unitName(fact).onScreen();
        line.label->setText(unit.isEmpty() ? fact.name.onScreen() : tr("%1 (%2)").arg(fact.name.onScreen(), unit));
        line.editor->setAccessibleName(line.label->text());
        const QString known = registeredWords(fact);
        const QString written = valueOf(m_written, fact.key);
        if (auto *edit = qobject_cast<QLineEdit *>(line.editor)) {
            edit->setPlaceholderText(known.isEmpty() ? QString() : tr("%1 (register)").arg(known));
            edit->setToolTip(fact.byMonth ? tr("One figure, or one for each month, separated by “;”") : QString());
            if (edit->text() != written)
                edit->setText(written);
        } else if (auto *choice = qobject_cast<QComboBox *>(line.editor)) {
            choice->setItemText(0, known.isEmpty() ? QStringLiteral("—") : tr("%1 (register)").arg(known));
            int at = 1;
            if (fact.type == FactType::Flag) {
                choice->setItemText(at++, tr("yes"));
                choice->setItemText(at++, tr("no"));
            }
            for (const FactChoice &one : fact.choices)
                choice->setItemText(at++, one.name.onScreen());
            Claim claim = emptyClaim(m_book);
            int current = 0;
            const bool isRead = bool(award::setWritten(claim, m_book, fact.key, written));
            if (const auto value = claim.value(line.fact); isRead && value) {
                const QString key = fact.type == FactType::Flag ? (*value ? QStringLiteral("true") : QStringLiteral("false"))
                                    : fact.type == FactType::Area ? QString::number(*value)
                                                                  : fact.choices[size_t(*value)].key;
                current = std::max(0, choice->findData(key));
            }
            choice->setCurrentIndex(current);
        }
        showLine(line);
    }
    m_isShowing = false;
}

} // namespace heyuan
