#include "core/base/pinyin.h"
#include "core/record/entry.h"
#include "core/store/lookup.h"
#include "ui/record/field_editor.h"
#include "ui/shell/desk.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QFocusEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QStringListModel>

namespace heyuan {

namespace {

constexpr int mostOffered = 200;

} // namespace

ReferenceEditor::ReferenceEditor(Desk &desk, const Field &field, QWidget *parent)
    : FieldEditor(desk, field, parent), m_line(new QLineEdit(this)), m_completer(new QCompleter(this)),
      m_offered(new QStringListModel(this))
{
    auto *box = new QHBoxLayout(this);
    box->setContentsMargins({});
    box->addWidget(m_line);
    m_line->setClearButtonEnabled(true);
    m_completer->setModel(m_offered);
    // The list is already the right one: pinyin initials are no prefix of what they find.
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setWidget(m_line);
    m_completer->setMaxVisibleItems(12);
    watch(m_line);
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
            [this](const QModelIndex &index) {
                if (index.isValid() && size_t(index.row()) < m_offeredIds.size()) {
                    const qint64 id = m_offeredIds[size_t(index.row())];
                    choose(id, m_desk.titleOf(m_field.options.reference, id));
                }
            });
    connect(m_line, &QLineEdit::textEdited, this, [this](const QString &text) {
        offer(text);
        emit edited();
    });
    connect(m_line, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.isEmpty() && m_id) { // the clear button
            m_id = 0;
            m_title.clear();
            emit edited();
        }
    });
    connect(this, &FieldEditor::left, this, &ReferenceEditor::takeOnlyOne);
    connect(&desk, &Desk::recordsChanged, this, [this](const ChangeSet &changes) {
        if (changes.touches(m_field.options.reference))
            m_read = false;
    });
    retranslate();
}

// The open list passes Tab on to the line and stays in sight until the focus is gone: who leaves by a key or a click is done
// with it. Only the list itself, or another window, takes the focus while the choice is still under way.
bool ReferenceEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_line && event->type() == QEvent::FocusOut) {
        const auto reason = static_cast<QFocusEvent *>(event)->reason();
        if (reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason && reason != Qt::MenuBarFocusReason)
            m_completer->popup()->hide();
    }
    return FieldEditor::eventFilter(watched, event);
}

// One row fits what was typed: it is meant.
void ReferenceEditor::takeOnlyOne()
{
    const QString typed = m_line->text().trimmed();
    if (m_line->text() == m_title || typed.isEmpty() || m_completer->popup()->isVisible())
        return;
    auto rows = fitting(typed);
    std::vector<std::pair<qint64, QString>> same;
    std::copy_if(rows.begin(), rows.end(), std::back_inserter(same), [&](const auto &row) {
        return row.second == typed || m_desk.titleOf(m_field.options.reference, row.first) == typed;
    });
    if (same.size() == 1)
        rows = same;
    if (rows.size() == 1)
        choose(rows.front().first, m_desk.titleOf(m_field.options.reference, rows.front().first));
}

// Of a large table only what begins so is read; its masked numbers tell people of one name apart.
std::vector<std::pair<qint64, QString>> ReferenceEditor::fitting(const QString &text)
{
    std::vector<std::pair<qint64, QString>> rows;
    const RecordType *type = recordTypeNamed(m_field.options.reference);
    if (type && type->isLarge) {
        const auto found = rowsStartingWith(m_desk.store(), *type, text, mostOffered);
        if (!found)
            return rows;
        for (const Record &row : *found) {
            QStringList words{m_desk.titleOf(type->name, row.id)};
            for (size_t i = 0; i < type->fields.size(); ++i) {
                const Field &field = type->fields[i];
                if (field.options.mask != Mask::None && !row.values[i].isNull())
                    words << displayValue(field, row.values[i], screenLanguage());
            }
            rows.emplace_back(row.id, words.join(QStringLiteral("  ")));
        }
        return rows;
    }
    for (const auto &choice : choices()) {
        if (found(text, choice.second))
            rows.push_back(choice);
    }
    return rows;
}

const std::vector<std::pair<qint64, QString>> &ReferenceEditor::choices()
{
    if (m_read)
        return m_choices;
    m_read = true;
    m_choices = m_desk.choicesOf(m_field.options.reference);
    if (m_scope && !m_scopeKey.isEmpty()) {
        Filter filter;
        filter.conditions.push_back({m_scopeKey, Condition::Test::Is, m_scope});
        const RecordType *type = recordTypeNamed(m_field.options.reference);
        if (const auto rows = m_desk.store().select(*type, filter)) {
            m_choices.clear();
            for (const Record &row : *rows)
                m_choices.emplace_back(row.id, m_desk.titleOf(type->name, row.id));
        }
    }
    return m_choices;
}

void ReferenceEditor::setScope(const QByteArray &key, qint64 id)
{
    if (key == m_scopeKey && id == m_scope)
        return;
    m_scopeKey = key;
    m_scope = id;
    m_read = false;
}

void ReferenceEditor::offer(const QString &text)
{
    QStringList offered;
    m_offeredIds.clear();
    for (const auto &[id, title] : fitting(text)) {
        offered << title;
        m_offeredIds.push_back(id);
        if (offered.size() == mostOffered)
            break;
    }
    m_offered->setStringList(offered);
    if (offered.isEmpty())
        m_completer->popup()->hide();
    else
        m_completer->complete();
}

void ReferenceEditor::choose(qint64 id, const QString &title)
{
    m_id = id;
    m_title = title;
    m_line->setText(title);
    m_line->setCursorPosition(0);
    emit edited();
}

void ReferenceEditor::setValue(const QVariant &value)
{
    m_id = value.toLongLong();
    m_title = m_id ? m_desk.titleOf(m_field.options.reference, m_id) : QString();
    m_line->setText(m_title);
    m_line->setCursorPosition(0);
}

Result<QVariant> ReferenceEditor::value() const
{
    const QString text = m_line->text().trimmed();
    if (text.isEmpty())
        return QVariant();
    if (m_id && text == m_title)
        return QVariant(m_id);
    const Text message =
        say("Entry", "%1: “%2” is none of the rows on record. Choose one from the list.").arg(m_field.label).arg(text);
    return Error{ErrorKind::Invalid, message, {}, {{m_field.key, message}}};
}

QString ReferenceEditor::typed() const
{
    return m_id && m_line->text() == m_title ? u'#' + QString::number(m_id) : m_line->text();
}

void ReferenceEditor::setTyped(const QString &text)
{
    if (text.startsWith(u'#'))
        return setValue(text.mid(1).toLongLong());
    m_id = 0;
    m_title.clear();
    m_line->setText(text);
}

QWidget *ReferenceEditor::input() const { return m_line; }

void ReferenceEditor::setReadOnly(bool readOnly) { m_line->setReadOnly(readOnly); }

void ReferenceEditor::retranslate()
{
    m_line->setPlaceholderText(tr("Type to choose"));
    m_read = false;
    if (m_id)
        setValue(m_id);
}

} // namespace heyuan
