#include "ui/document/reading_pane.h"

#include "core/plan/document.h"
#include "core/plan/reading.h"
#include "ui/document/reading_html.h"
#include "ui/record/record_columns.h"

#include <QButtonGroup>
#include <QLabel>
#include <QMouseEvent>
#include <QPushButton>
#include <QRadioButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace heyuan {

namespace {

constexpr const char *typedFields[] = {"decided_words", "decided_by", "decided_on", "decided_document"};

/// A choice whose words take as many lines as they need; a click anywhere on them chooses it.
class ChoiceRow : public QWidget
{
public:
    ChoiceRow(const QString &words, QWidget *parent) : QWidget(parent), m_button(new QRadioButton(this)), m_words(new QLabel(words, this))
    {
        m_words->setWordWrap(true);
        m_words->setTextFormat(Qt::PlainText);
        m_button->setAccessibleName(words);
        m_button->setMinimumHeight(m_words->fontMetrics().lineSpacing() + 2); // beside the first line
        auto *box = new QHBoxLayout(this);
        box->setContentsMargins(0, 2, 0, 2);
        box->setSpacing(space::gap);
        box->addWidget(m_button, 0, Qt::AlignTop);
        box->addWidget(m_words, 1);
    }
    QRadioButton *button() const { return m_button; }

protected:
    void mouseReleaseEvent(QMouseEvent *event) override
    {
        if (event->button() == Qt::LeftButton && rect().contains(event->pos())) {
            m_button->click();
            m_button->setFocus(Qt::MouseFocusReason);
        }
    }

private:
    QRadioButton *m_button;
    QLabel *m_words;
};

} // namespace

ReadingPane::ReadingPane(Desk &desk, QWidget *parent)
    : QScrollArea(parent), m_desk(desk), m_inside(new QWidget(this)), m_back(new QToolButton(m_inside)), m_text(new QLabel(m_inside)),
      m_choicesHead(new QLabel(m_inside)), m_choices(new QVBoxLayout), m_buttons(new QButtonGroup(this)), m_choiceIssue(new QLabel(m_inside)),
      m_save(new QPushButton(m_inside)), m_withdraw(new QPushButton(m_inside))
{
    setObjectName(QStringLiteral("readingPane"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setBackgroundRole(QPalette::Base);
    m_inside->setBackgroundRole(QPalette::Base);
    m_inside->setAutoFillBackground(true);
    m_back->setObjectName(QStringLiteral("readingBack"));
    m_back->setAutoRaise(true);
    m_back->setArrowType(Qt::LeftArrow);
    m_back->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_text->setObjectName(QStringLiteral("readingText"));
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::RichText);
    m_text->setTextInteractionFlags(Qt::TextBrowserInteraction);
    m_choicesHead->setFont(deskFont(space::bodyPoints, true));
    m_choices->setSpacing(0);
    m_choiceIssue->setObjectName(QStringLiteral("decided_issue"));
    m_choiceIssue->setWordWrap(true);
    m_save->setObjectName(QStringLiteral("readingSave"));
    m_save->setDefault(true);
    m_withdraw->setObjectName(QStringLiteral("readingWithdraw"));

    auto *box = new QVBoxLayout(m_inside);
    box->setContentsMargins(space::pageMargin, space::gap, space::pageMargin, space::pageMargin);
    box->setSpacing(space::gap);
    box->addWidget(m_back, 0, Qt::AlignLeft);
    box->addWidget(m_text);
    box->addWidget(m_choicesHead);
    box->addLayout(m_choices);
    box->addWidget(m_choiceIssue);
    for (const char *key : typedFields) {
        auto *row = new FieldRow(desk, readingType().field(key), m_inside);
        m_rows.push_back(row);
        box->addWidget(row);
        connect(&row->editor(), &FieldEditor::edited, this, &ReadingPane::edited);
        connect(&row->editor(), &FieldEditor::nextAsked, this, [this] { focusNextChild(); });
    }
    auto *bar = new QHBoxLayout;
    bar->addWidget(m_save);
    bar->addWidget(m_withdraw);
    bar->addStretch(1);
    box->addLayout(bar);
    box->addStretch(1);
    setWidget(m_inside);

    connect(m_back, &QToolButton::clicked, this, &ReadingPane::backAsked);
    connect(m_text, &QLabel::linkActivated, this, &ReadingPane::linkActivated);
    connect(m_buttons, &QButtonGroup::idClicked, this, &ReadingPane::edited);
    connect(m_save, &QPushButton::clicked, this, &ReadingPane::save);
    connect(m_withdraw, &QPushButton::clicked, this, &ReadingPane::withdraw);
    retranslate();
}

Status ReadingPane::showReading(qint64 reading)
{
    const auto stored = m_desk.store().find(readingType(), reading);
    if (!stored)
        return stored.error();
    if (!*stored || (*stored)->deleted)
        return Error{ErrorKind::NotFound, say("Reading", "This unclear wording is no longer in the database. Choose another one in the list.")};
    const bool same = m_record.id == reading;
    if (isModified())
        m_kept.insert(m_record.id, typed());
    if (same && (*stored)->version == m_record.version && isModified()) {
        m_kept.remove(reading);
        return {}; // nothing changed but what is typed here
    }
    fill(**stored);
    if (const auto kept = m_kept.constFind(reading); kept != m_kept.constEnd()) {
        setTyped(*kept);
        m_kept.remove(reading);
    }
    edited();
    if (!same)
        ensureVisible(0, 0);
    return {};
}

void ReadingPane::fill(const Record &record)
{
    m_record = record;
    write();
    writeChoices();
    const RecordType &type = readingType();
    for (FieldRow *row : m_rows)
        row->setValue(type.value(record, row->field().key));
    if (!isDecided(record)) { // mostly the one who sits here, today
        m_rows[1]->setValue(m_desk.actor().name);
        m_rows[2]->setValue(QDate::currentDate());
    }
    const qsizetype at = m_keys.indexOf(type.value(record, "decided").toString());
    m_buttons->setExclusive(false);
    for (QAbstractButton *button : m_buttons->buttons())
        button->setChecked(m_buttons->id(button) == at);
    m_buttons->setExclusive(true);
    m_asStored = typed();
    showIssues({});
    edited();
}

void ReadingPane::write()
{
    if (m_record.id)
        m_text->setText(ReadingHtml(coloursOf(*this), screenLanguage()).wording(m_desk.store(), m_record, false));
}

void ReadingPane::writeChoices()
{
    const QString kept = chosen();
    for (QWidget *row : m_choiceRows)
        delete row;
    m_choiceRows.clear();
    m_keys.clear();
    const auto add = [this](const QString &key, const QString &words) {
        auto *row = new ChoiceRow(words, m_inside);
        row->button()->setObjectName(QStringLiteral("reading_") + key);
        m_buttons->addButton(row->button(), int(m_keys.size()));
        m_keys << key;
        m_choices->addWidget(row);
        m_choiceRows.push_back(row);
        QWidget *before = m_choiceRows.size() > 1 ? static_cast<ChoiceRow *>(m_choiceRows[m_choiceRows.size() - 2])->button() : static_cast<QWidget *>(m_back);
        setTabOrder(before, row->button());
    };
    for (const PossibleReading &possible : possibleReadings(m_record))
        add(possible.key, possible.words.onScreen());
    add(reading::ownWords, tr("Other, in own words"));
    setTabOrder(static_cast<ChoiceRow *>(m_choiceRows.back())->button(), m_rows[0]->editor().input());
    if (const qsizetype at = m_keys.indexOf(kept); at >= 0)
        m_buttons->button(int(at))->setChecked(true);
}

QString ReadingPane::chosen() const { return m_keys.value(m_buttons->checkedId()); }

ReadingPane::Typed ReadingPane::typed() const
{
    Typed all{chosen(), {}};
    for (const FieldRow *row : m_rows)
        all.fields << row->editor().typed();
    return all;
}

void ReadingPane::setTyped(const Typed &typed)
{
    if (const qsizetype at = m_keys.indexOf(typed.key); at >= 0)
        m_buttons->button(int(at))->setChecked(true);
    for (size_t i = 0; i < m_rows.size(); ++i)
        m_rows[i]->editor().setTyped(typed.fields.value(qsizetype(i)));
}

void ReadingPane::edited()
{
    m_rows[0]->setVisible(chosen() == reading::ownWords);
    const Typed now = typed();
    for (size_t i = 0; i < m_rows.size(); ++i)
        m_rows[i]->setChanged(now.fields.value(qsizetype(i)) != m_asStored.fields.value(qsizetype(i)));
    m_save->setEnabled(!isDecided(m_record) || isModified());
    m_withdraw->setVisible(isDecided(m_record));
    emit modifiedChanged();
}

void ReadingPane::showIssues(const std::vector<Issue> &issues)
{
    const auto about = [&](const QByteArray &key) {
        QStringList sentences;
        for (const Issue &issue : issues) {
            if (issue.field == key)
                sentences << issue.message.onScreen();
        }
        return sentences.join(u'\n');
    };
    QPalette red = palette();
    red.setColor(QPalette::WindowText, coloursOf(*this).lightText(Light::Behind));
    m_choiceIssue->setPalette(red);
    m_choiceIssue->setText(about("decided"));
    m_choiceIssue->setVisible(!m_choiceIssue->text().isEmpty());
    QWidget *first = m_choiceIssue->isHidden() ? nullptr : m_buttons->button(0);
    for (FieldRow *row : m_rows) {
        row->setIssue(about(row->field().key));
        if (row->hasIssue() && !first)
            first = row->editor().input();
    }
    if (first) {
        first->setFocus(Qt::OtherFocusReason);
        ensureWidgetVisible(first);
    }
}

bool ReadingPane::save()
{
    if (!m_record.id)
        return false;
    if (isDecided(m_record) && !isModified())
        return true;
    const RecordType &type = readingType();
    Record record = m_record;
    std::vector<Issue> issues;
    type.setValue(record, "decided", chosen().isEmpty() ? QVariant() : chosen());
    for (FieldRow *row : m_rows) {
        const bool isOwnWords = row == m_rows[0];
        const auto value = row->editor().value();
        if (!value)
            issues.push_back({row->field().key, value.error().message});
        else
            type.setValue(record, row->field().key, isOwnWords && chosen() != reading::ownWords ? QVariant() : *value);
    }
    if (chosen().isEmpty())
        issues.insert(issues.begin(), {"decided", say("Reading", "No reading is chosen. Choose one of those above, or “other” with your own words.")});
    else if (issues.empty())
        issues = objectionsToDecision(record);
    if (!issues.empty()) {
        showIssues(issues);
        return true;
    }
    commit(record, tr("Decided: %1").arg(type.value(record, "quote").toString().simplified().left(40)));
    return true;
}

void ReadingPane::withdraw()
{
    if (!isDecided(m_record))
        return;
    Record record = m_record;
    for (const char *key : {"decided", "decided_words", "decided_by", "decided_on", "decided_document"})
        readingType().setValue(record, key, {});
    commit(record, tr("The decision is withdrawn: %1").arg(readingType().value(record, "quote").toString().simplified().left(40)));
}

bool ReadingPane::commit(Record record, const QString &sentence)
{
    const Record before = m_record;
    const Status done = m_desk.write([&](Transaction &t) { return t.update(readingType(), record); });
    if (!done) {
        showIssues(done.error().issues);
        if (done.error().issues.empty() || done.error().kind != ErrorKind::Invalid)
            emit m_desk.failed(done.error());
        return false;
    }
    m_steps.push_back(before);
    m_kept.remove(record.id);
    m_asStored = typed();
    const auto stored = m_desk.store().find(readingType(), record.id);
    if (stored && *stored)
        fill(**stored);
    const size_t steps = m_steps.size();
    m_desk.announce(sentence, [this, steps] {
        if (m_steps.size() == steps) // this very step, and no later one
            undo();
    });
    return true;
}

bool ReadingPane::undo()
{
    if (m_steps.empty())
        return false;
    const Record before = m_steps.back();
    const Status done = m_desk.write([&](Transaction &t) -> Status {
        const auto now = t.store().find(readingType(), before.id);
        if (!now)
            return now.error();
        if (!*now || (*now)->deleted)
            return {};
        Record back = **now;
        for (const char *key : {"decided", "decided_words", "decided_by", "decided_on", "decided_document"})
            readingType().setValue(back, key, readingType().value(before, key));
        return t.update(readingType(), back);
    }, tr("Undo: decision about an unclear wording"));
    if (!done) {
        emit m_desk.failed(done.error());
        return true;
    }
    m_steps.pop_back();
    if (m_record.id == before.id) {
        const auto stored = m_desk.store().find(readingType(), before.id);
        if (stored && *stored)
            fill(**stored);
    }
    m_desk.announce(tr("Taken back."));
    return true;
}

void ReadingPane::focusFirst()
{
    QAbstractButton *checked = m_buttons->checkedButton();
    if (checked || m_buttons->button(0))
        (checked ? checked : m_buttons->button(0))->setFocus(Qt::OtherFocusReason);
}

void ReadingPane::retranslate()
{
    m_back->setText(tr("What the clause asks for"));
    m_choicesHead->setText(tr("How it is to be read"));
    m_save->setText(tr("Record the decision"));
    m_withdraw->setText(tr("Withdraw the decision"));
    m_withdraw->setToolTip(tr("The wording counts as undecided again; the decision stays in the history"));
    for (FieldRow *row : m_rows)
        row->retranslate();
    if (m_record.id) {
        write();
        writeChoices();
        edited();
    }
}

} // namespace heyuan
