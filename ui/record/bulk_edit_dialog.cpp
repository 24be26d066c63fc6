#include "ui/record/bulk_edit_dialog.h"

#include "ui/record/bulk_run.h"
#include "ui/record/field_editor.h"
#include "ui/record/record_columns.h"
#include "ui/shell/desk.h"
#include "ui/theme/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QTreeWidget>

namespace heyuan {

namespace {

constexpr size_t mostLines = 8;
constexpr size_t mostNamed = 200;

// What the program sets, what is masked and what tells rows apart is not the same for many.
bool isOffered(const Field &field)
{
    return !field.options.readOnly && !field.options.isKept && field.options.mask == Mask::None && field.key != "code";
}

} // namespace

BulkEditDialog::BulkEditDialog(Desk &desk, const RecordType &type, std::vector<SeenRow> rows, QWidget *parent)
    : QDialog(parent), m_desk(desk), m_type(type), m_rows(std::move(rows)), m_words(new QLabel(this)),
      m_refused(new QTreeWidget(this)), m_reason(new QLineEdit(this))
{
    build(qint64(m_rows.size()));
}

BulkEditDialog::BulkEditDialog(Desk &desk, const RecordType &type, std::vector<qint64> ids, QWidget *parent)
    : QDialog(parent), m_desk(desk), m_type(type), m_ids(std::move(ids)), m_words(new QLabel(this)),
      m_refused(new QTreeWidget(this)), m_reason(new QLineEdit(this))
{
    build(qint64(m_ids.size()));
}

void BulkEditDialog::build(qint64 rows)
{
    setObjectName(QStringLiteral("bulkEdit"));
    setWindowTitle(tr("Change %1 chosen rows: %2").arg(Number(rows).toText(0), m_type.plural.onScreen()));
    resize(660, 360);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(space::pageMargin, space::pageMargin, space::pageMargin, space::pageMargin);
    all->setSpacing(space::gap);
    m_box = new QVBoxLayout;
    m_box->setSpacing(space::gap);
    all->addLayout(m_box);
    m_more = new QPushButton(tr("Set another field"), this);
    m_more->setObjectName(QStringLiteral("bulkMore"));
    m_more->setAutoDefault(false);
    all->addWidget(m_more, 0, Qt::AlignLeft);
    m_words->setWordWrap(true);
    m_words->setObjectName(QStringLiteral("bulkWords"));
    all->addWidget(m_words);
    m_refused->setObjectName(QStringLiteral("bulkRefused"));
    m_refused->setHeaderLabels({m_type.label.onScreen(), tr("Why it stays")});
    m_refused->setRootIsDecorated(false);
    m_refused->setWordWrap(true);
    m_refused->setAccessibleName(tr("Rows that are refused"));
    m_refused->header()->setStretchLastSection(true);
    m_refused->setColumnWidth(0, 220);
    m_refused->hide();
    all->addWidget(m_refused, 1);
    all->addStretch(0);
    m_reason->setObjectName(QStringLiteral("bulkReason"));
    m_reason->setPlaceholderText(tr("Reason, kept in the change log (may stay empty)"));
    m_reason->setAccessibleName(tr("Reason"));
    m_reason->setMaxLength(300);
    all->addWidget(m_reason);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setAutoDefault(false);
    m_change = new QPushButton(this);
    m_change->setObjectName(QStringLiteral("bulkChange"));
    m_change->setDefault(true);
    buttons->addWidget(cancel);
    buttons->addWidget(m_change);
    all->addLayout(buttons);
    m_timer.setSingleShot(true);
    m_timer.setInterval(250);
    connect(&m_timer, &QTimer::timeout, this, &BulkEditDialog::look);
    connect(m_more, &QPushButton::clicked, this, &BulkEditDialog::addLine);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_change, &QPushButton::clicked, this, &BulkEditDialog::run);
    addLine();
    if (!m_lines.empty())
        m_lines.front()->field->setFocus();
    look();
}

void BulkEditDialog::addLine()
{
    auto line = std::make_unique<Line>();
    line->box = new QWidget(this);
    auto *box = new QHBoxLayout(line->box);
    box->setContentsMargins({});
    box->setSpacing(space::gap);
    line->field = new QComboBox(line->box);
    line->field->setObjectName(QStringLiteral("bulkField"));
    line->field->setAccessibleName(tr("Field to set"));
    line->field->setMinimumWidth(180);
    line->field->setFocusPolicy(Qt::StrongFocus);
    line->clear = new QCheckBox(tr("Empty it"), line->box);
    line->clear->setToolTip(tr("Takes the value of this field away in all chosen rows"));
    line->drop = new QToolButton(line->box);
    line->drop->setText(QStringLiteral("×"));
    line->drop->setAutoRaise(true);
    line->drop->setToolTip(tr("Do not set this field"));
    line->drop->setAccessibleName(line->drop->toolTip());
    box->addWidget(line->field);
    box->addStretch(0);
    box->addWidget(line->clear, 0, Qt::AlignTop);
    box->addWidget(line->drop, 0, Qt::AlignTop);
    for (const Field &field : m_type.fields) {
        const bool taken = std::any_of(m_lines.begin(), m_lines.end(), [&](const auto &other) {
            return other->field->currentData().toByteArray() == field.key;
        });
        if (isOffered(field) && !taken)
            line->field->addItem(field.label.onScreen(), field.key);
    }
    if (line->field->count() == 0) {
        delete line->box;
        return;
    }
    Line *made = line.get();
    connect(made->field, &QComboBox::currentIndexChanged, this, [this, made] { takeField(*made); });
    connect(made->clear, &QCheckBox::toggled, this, [this, made](bool on) {
        made->editor->setEnabled(!on);
        soon();
    });
    connect(made->drop, &QToolButton::clicked, this, [this, made] { dropLine(made->box); });
    m_lines.push_back(std::move(line));
    m_box->addWidget(made->box);
    takeField(*made);
    for (const auto &one : m_lines)
        one->drop->setVisible(m_lines.size() > 1);
    m_more->setEnabled(m_lines.size() < mostLines);
    if (m_lines.size() > 1)
        made->field->setFocus();
}

void BulkEditDialog::dropLine(QWidget *box)
{
    const auto at = std::find_if(m_lines.begin(), m_lines.end(), [box](const auto &line) { return line->box == box; });
    if (at == m_lines.end() || m_lines.size() < 2)
        return;
    (*at)->box->hide();
    (*at)->box->deleteLater();
    m_lines.erase(at);
    for (const auto &one : m_lines)
        one->drop->setVisible(m_lines.size() > 1);
    m_more->setEnabled(true);
    soon();
}

void BulkEditDialog::takeField(Line &line)
{
    if (line.editor) {
        line.editor->hide();
        line.editor->deleteLater();
    }
    const Field &field = m_type.field(line.field->currentData().toByteArray());
    line.editor = FieldEditor::make(m_desk, field, line.box);
    line.editor->input()->setAccessibleName(field.label.onScreen());
    line.isTyped = false;
    static_cast<QHBoxLayout *>(line.box->layout())->insertWidget(1, line.editor, 1);
    line.editor->setEnabled(!line.clear->isChecked());
    line.clear->setVisible(!field.options.required);
    if (field.options.required)
        line.clear->setChecked(false);
    Line *made = &line;
    connect(line.editor, &FieldEditor::edited, this, [this, made] {
        made->isTyped = true;
        soon();
    });
    connect(line.editor, &FieldEditor::nextAsked, this, [this] { focusNextChild(); });
    soon();
}

void BulkEditDialog::chooseField(const QByteArray &key)
{
    if (m_lines.empty())
        return;
    const int at = m_lines.front()->field->findData(key);
    if (at >= 0)
        m_lines.front()->field->setCurrentIndex(at);
}

Result<BulkChange> BulkEditDialog::change() const
{
    BulkChange change;
    for (const auto &line : m_lines) {
        const QByteArray key = line->field->currentData().toByteArray();
        const bool twice = std::any_of(change.set.begin(), change.set.end(), [&](const auto &one) { return one.first == key; });
        if (twice)
            return Error{ErrorKind::Invalid, say("Bulk", "%1 is set twice. Choose another field in one of the lines.").arg(m_type.field(key).label)};
        if (line->clear->isChecked()) {
            change.set.emplace_back(key, QVariant());
            continue;
        }
        if (!line->isTyped)
            continue;
        const auto value = line->editor->value();
        if (!value)
            return value.error();
        if (value->isNull()) // emptied again: nothing is meant
            continue;
        change.set.emplace_back(key, *value);
    }
    if (change.set.empty())
        return Error{ErrorKind::Cancelled, say("Bulk", "Choose a field and enter the value that all chosen rows get.")};
    return change;
}

// Until it was looked at again, nothing can be changed by what was seen before.
void BulkEditDialog::soon()
{
    m_change->setEnabled(false);
    m_outcome.reset();
    m_timer.start();
}

void BulkEditDialog::look()
{
    m_timer.stop();
    m_outcome.reset();
    m_refused->clear();
    m_refused->hide();
    m_change->setEnabled(false);
    m_change->setText(tr("Change"));
    const auto wanted = change();
    if (!wanted)
        return m_words->setText(wanted.error().message.onScreen());
    if (!m_ids.empty())
        return lookAtMany();
    auto tried = bulk::preview(m_desk.store(), m_desk.actor(), m_type, m_rows, *wanted);
    if (!tried)
        return m_words->setText(tried.error().message.onScreen());
    const auto rows = [](qint64 count) { return Number(count).toText(0); };
    QStringList words{tr("Rows that change: %1.").arg(rows(qint64(tried->before.size())))};
    if (tried->alike > 0)
        words << tr("Rows that hold this already: %1.").arg(rows(tried->alike));
    if (!tried->refused.empty())
        words << tr("Rows that are refused and stay as they are: %1.").arg(rows(qint64(tried->refused.size())));
    m_words->setText(words.join(screenLanguage() == Language::Chinese ? QString() : QStringLiteral(" ")));
    showRefused(tried->refused);
    m_change->setText(tr("Change %1 rows").arg(rows(qint64(tried->before.size()))));
    m_change->setEnabled(!tried->before.empty());
    m_outcome = std::move(*tried);
}

void BulkEditDialog::showRefused(const std::vector<BulkRefusal> &refused)
{
    for (size_t i = 0; i < std::min(refused.size(), mostNamed); ++i) {
        const BulkRefusal &one = refused[i];
        auto *item = new QTreeWidgetItem(m_refused, {m_desk.titleOf(m_type.name, one.id), one.reason.onScreen()});
        item->setToolTip(1, one.reason.onScreen());
    }
    m_refused->setVisible(!refused.empty());
}

void BulkEditDialog::lookAtMany()
{
    m_left = m_ids;
    m_words->setText(tr("So many rows are tried while they are changed. If one is refused, nothing is changed, and you see which ones and why."));
    m_change->setText(tr("Change %1 rows").arg(Number(qint64(m_left.size())).toText(0)));
    m_change->setEnabled(!m_left.empty());
}

void BulkEditDialog::runMany()
{
    const auto wanted = change();
    if (!wanted || m_left.empty())
        return;
    const auto before = std::make_shared<bulk::RowsBefore>();
    const auto outcome = std::make_shared<bulk::ManyOutcome>();
    auto *run = new BulkRun(
        m_desk, windowTitle(), qint64(m_left.size()), m_reason->text().trimmed(),
        [=, type = &m_type, ids = m_left, wanted = *wanted](Store &store, const Actor &actor, const bulk::RowsDone &goOn) -> Status {
            auto done = bulk::changeMany(store, actor, *type, ids, wanted, *before, goOn);
            if (!done)
                return done.error();
            *outcome = std::move(*done);
            return {};
        },
        this);
    connect(run, &BulkRun::ended, this, [this, before, outcome, wanted = *wanted](const Status &ended) {
        m_refused->clear();
        if (!ended)
            return m_words->setText(ended.error().message.onScreen());
        if (outcome->isDone) {
            accept();
            emit manyChanged(before, wanted);
            return;
        }
        std::vector<qint64> left;
        size_t next = 0; // both stand in the same order
        for (const qint64 id : m_left) {
            if (next < outcome->refused.size() && outcome->refused[next] == id)
                ++next;
            else
                left.push_back(id);
        }
        m_left = std::move(left);
        showRefused(outcome->reasons);
        const auto rows = [](qint64 count) { return Number(count).toText(0); };
        m_words->setText(tr("Nothing is changed yet: %1 rows are refused, for the reasons below. The others can be changed without them.")
                             .arg(rows(qint64(outcome->refused.size()))));
        m_change->setText(tr("Change the other %1 rows").arg(rows(qint64(m_left.size()))));
        m_change->setEnabled(!m_left.empty());
    });
    run->open();
}

void BulkEditDialog::run()
{
    if (!m_ids.empty())
        return runMany();
    const auto wanted = change();
    if (!wanted || !m_outcome || m_outcome->before.empty())
        return;
    std::vector<SeenRow> accepted;
    for (const Record &record : m_outcome->before)
        accepted.push_back({record.id, record.version});
    const QString reason = m_reason->text().trimmed();
    const Status done = m_desk.write([&](Transaction &tx) { return bulk::apply(tx, m_type, accepted, *wanted); }, reason);
    if (!done) { // somebody was quicker, or rows that pass alone do not pass together
        look();
        m_words->setText(done.error().message.onScreen());
        return;
    }
    const BulkOutcome outcome = *m_outcome;
    accept();
    emit changed(outcome, *wanted);
}

} // namespace heyuan
