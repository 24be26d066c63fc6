#include "ui/record/record_form.h"

#include "core/record/entry.h"
#include "ui/record/history_view.h"
#include "ui/shell/desk.h"
#include "ui/theme/tab_rows.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QTabWidget>

namespace heyuan {

namespace {

constexpr int twoColumnsFrom = 900;
constexpr int twinsBesideFrom = 380;

} // namespace

RecordForm::RecordForm(Desk &desk, const RecordType &type, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_type(type), m_opened(QDateTime::currentDateTimeUtc())
{
    setObjectName(QStringLiteral("form_") + QString::fromUtf8(type.name));
    m_draftTimer.setSingleShot(true);
    m_draftTimer.setInterval(1000); // two seconds are promised
    connect(&m_draftTimer, &QTimer::timeout, this, &RecordForm::keepDraft);
    build();
    connect(&desk, &Desk::recordsChanged, this, &RecordForm::follow);
    retranslate();
    showNothing();
}

RecordForm::~RecordForm()
{
    if (m_draftTimer.isActive())
        keepDraft();
}

void RecordForm::build()
{
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins({});
    box->setSpacing(0);
    m_title = new QLabel(this);
    m_title->setObjectName(QStringLiteral("formTitle"));
    m_title->setWordWrap(true);
    m_title->setContentsMargins(10, 0, 0, space::gap);
    m_title->setFont(deskFont(space::groupHeadPoints, true));
    box->addWidget(m_title);
    m_notice = new QLabel(this);
    m_notice->setObjectName(QStringLiteral("notice"));
    m_notice->setWordWrap(true);
    m_notice->setTextFormat(Qt::RichText);
    m_notice->setContentsMargins(10, 6, 10, 6);
    m_notice->setAutoFillBackground(true);
    m_notice->hide();
    connect(m_notice, &QLabel::linkActivated, this, [this](const QString &link) {
        if (link == u"take")
            return applyDraft(*m_offered);
        if (link == u"drop") {
            forgetDraft();
            return revert();
        }
        if (FieldRow *at = row(link.toUtf8())) {
            m_tabs->setCurrentIndex(0);
            m_scroll->ensureWidgetVisible(at);
            at->editor().input()->setFocus();
        }
    });
    box->addWidget(m_notice);

    m_tabs = new TabRowsWidget(this);
    m_tabs->setDocumentMode(true);
    m_scroll = new QScrollArea(m_tabs);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_body = new QWidget;
    m_grid = new QGridLayout(m_body);
    m_grid->setContentsMargins(0, space::gap, space::gap, space::pageMargin);
    m_grid->setHorizontalSpacing(space::pageMargin);
    m_grid->setVerticalSpacing(space::grid);
    m_scroll->setWidget(m_body);
    m_scroll->viewport()->installEventFilter(this);
    m_history = new HistoryView(m_desk, m_type, m_tabs);
    m_tabs->addTab(m_scroll, {});
    m_tabs->addTab(m_history, {});
    connect(m_tabs, &QTabWidget::currentChanged, this, [this](int tab) {
        m_bar->setVisible(tab == 0);
        if (m_tabs->widget(tab) == m_history)
            m_history->show(m_base.id);
    });
    box->addWidget(m_tabs, 1);

    m_bar = new QWidget(this);
    auto *line = new QHBoxLayout(m_bar);
    line->setContentsMargins(10, space::gap, 0, 0);
    m_state = new QLabel(m_bar);
    m_state->setForegroundRole(QPalette::PlaceholderText);
    m_state->setWordWrap(true);
    m_revert = new QPushButton(m_bar);
    m_revert->setObjectName(QStringLiteral("revert"));
    m_save = new QPushButton(m_bar);
    m_save->setObjectName(QStringLiteral("save"));
    line->addWidget(m_state, 1);
    line->addWidget(m_revert);
    line->addWidget(m_save);
    box->addWidget(m_bar);
    connect(m_save, &QPushButton::clicked, this, &RecordForm::save);
    connect(m_revert, &QPushButton::clicked, this, &RecordForm::revert);

    m_source = new QLabel(m_body);
    m_source->setObjectName(QStringLiteral("source"));
    m_source->setWordWrap(true);
    m_source->setTextFormat(Qt::RichText);
    m_source->setContentsMargins(10, 2, 0, 2);
    connect(m_source, &QLabel::linkActivated, this, [this](const QString &link) {
        emit m_desk.pageRequested(QByteArrayLiteral("documents"), link.toLongLong());
    });

    m_rows.resize(m_type.fields.size());
    for (const RecordColumn &column : columnsOf(m_type)) {
        const auto make = [&](int field, QWidget *parent) {
            auto *made = new FieldRow(m_desk, m_type.fields[size_t(field)], parent);
            m_rows[size_t(field)] = made;
            connect(&made->editor(), &FieldEditor::edited, this, &RecordForm::edited);
            connect(made, &FieldRow::showAsked, this, [this, made] { showInFull(*made); });
            connect(&made->editor(), &FieldEditor::nextAsked, this, [this, made] {
                QWidget *next = made->editor().input();
                do {
                    next = next->nextInFocusChain();
                } while (next != made->editor().input()
                         && (!(next->focusPolicy() & Qt::TabFocus) || !next->isVisible() || !next->isEnabled()
                             || !isAncestorOf(next)));
                next->setFocus(Qt::TabFocusReason);
            });
            connect(&made->editor(), &FieldEditor::left, this, [this, made] {
                if (m_filling || !m_open)
                    return;
                const auto value = made->editor().value();
                if (!value)
                    made->setIssue(value.error().message.onScreen());
                else if (made->hasIssue() && !(value->isNull() && made->field().options.required))
                    made->setIssue({});
            });
            connect(made, &FieldRow::entered, this, [this, made] {
                // With its help, which takes room only once the layout was made anew.
                QTimer::singleShot(0, made, [this, made] { m_scroll->ensureWidgetVisible(made, 0, space::gap); });
            });
            connect(made, &FieldRow::choiceMade, this, [this] { edited(); });
            return made;
        };
        const Field &first = m_type.fields[size_t(column.chinese)];
        QWidget *widget = nullptr;
        if (column.isPair()) {
            // Both languages beside each other, under one head: what is missing in one is seen at once.
            widget = new QWidget(m_body);
            auto *pair = new QBoxLayout(QBoxLayout::LeftToRight, widget);
            pair->setContentsMargins({});
            pair->setSpacing(space::gap);
            pair->addWidget(make(column.chinese, widget), 1, Qt::AlignTop);
            pair->addWidget(make(column.english, widget), 1, Qt::AlignTop);
        } else {
            widget = make(column.chinese, m_body);
        }
        const bool wide = column.isPair() || first.type == FieldType::LongText || first.options.maxLength > 200;
        m_items.push_back({groupOf(column), widget, wide});
    }
    if (m_type.indexOf("clause_id") >= 0)
        m_items.push_back({Group::Source, m_source, true});
    else
        m_source->hide();
    for (int i = 0; i < 4; ++i) {
        auto *head = new QLabel(m_body);
        head->setFont(deskFont(space::bodyPoints, true));
        head->setContentsMargins(10, space::gap, 0, 0);
        m_groupHeads.push_back(head);
    }
}

/// Tab goes as the eye reads: group by group, whatever the order of the fields.
void RecordForm::orderTabs()
{
    QWidget *previous = nullptr;
    const auto follow = [&previous](QWidget *next) {
        if (previous)
            setTabOrder(previous, next);
        previous = next;
    };
    for (const Group group : {Group::Main, Group::Details, Group::Source, Group::Notes}) {
        for (const Item &item : m_items) {
            if (item.group != group)
                continue;
            if (auto *single = qobject_cast<FieldRow *>(item.widget))
                follow(single->editor().input());
            else
                for (FieldRow *twin : item.widget->findChildren<FieldRow *>(Qt::FindDirectChildrenOnly))
                    follow(twin->editor().input());
        }
    }
    follow(m_revert);
    follow(m_save);
}

RecordForm::Group RecordForm::groupOf(const RecordColumn &column) const
{
    const QByteArray &key = column.key;
    if (key == "document_id" || key == "clause_id" || key == "quote")
        return Group::Source;
    if (key == "note")
        return Group::Notes;
    const Field &field = m_type.fields[size_t(column.chinese)];
    return field.options.required || m_type.title.contains(field.key) ? Group::Main : Group::Details;
}

QString RecordForm::groupName(Group group) const
{
    switch (group) {
    case Group::Main: return {};
    case Group::Details: return tr("Details");
    case Group::Source: return tr("Source");
    case Group::Notes: return tr("Notes");
    }
    return {};
}

void RecordForm::arrange(bool anew)
{
    const int columns = m_scroll->viewport()->width() >= twoColumnsFrom ? 2 : 1;
    const bool narrow = m_scroll->viewport()->width() < twinsBesideFrom;
    if (!anew && columns == m_columns && narrow == m_narrow)
        return;
    m_columns = columns;
    m_narrow = narrow;
    while (QLayoutItem *item = m_grid->takeAt(0))
        delete item;
    int line = 0;
    int column = 0;
    for (const Group group : {Group::Main, Group::Details, Group::Source, Group::Notes}) {
        const bool any =
            std::any_of(m_items.begin(), m_items.end(), [group](const Item &item) { return item.group == group; });
        QLabel *head = m_groupHeads[size_t(group)];
        head->setVisible(any && group != Group::Main);
        if (!any)
            continue;
        if (column > 0)
            ++line;
        column = 0;
        if (group != Group::Main)
            m_grid->addWidget(head, line++, 0, 1, columns);
        for (const Item &item : m_items) {
            if (item.group != group)
                continue;
            if (auto *pair = qobject_cast<QBoxLayout *>(item.widget->layout());
                pair && !qobject_cast<FieldRow *>(item.widget))
                pair->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
            if (item.wide && column > 0) {
                ++line;
                column = 0;
            }
            m_grid->addWidget(item.widget, line, column, 1, item.wide ? columns : 1, Qt::AlignTop);
            column += item.wide ? columns : 1;
            if (column >= columns) {
                ++line;
                column = 0;
            }
        }
    }
    for (int c = 0; c < 2; ++c)
        m_grid->setColumnStretch(c, c < columns ? 1 : 0);
    m_grid->setRowStretch(line + 1, 1);
    orderTabs();
}

void RecordForm::setRendering(const QByteArray &key, FieldRow::Rendering rendering)
{
    if (FieldRow *at = row(key))
        at->setRendering(std::move(rendering));
    // What is put into words is what the row is about.
    for (Item &item : m_items) {
        if (item.widget == row(key))
            item.group = Group::Main;
    }
    if (m_columns)
        arrange(true);
    retranslate();
}

FieldRow *RecordForm::row(QByteArrayView key) const
{
    const int index = m_type.indexOf(key);
    return index < 0 ? nullptr : m_rows[size_t(index)];
}

void RecordForm::focusFirst()
{
    m_tabs->setCurrentIndex(0);
    for (FieldRow *one : m_rows) {
        if (!one->field().options.readOnly) {
            one->editor().input()->setFocus();
            return;
        }
    }
}

void RecordForm::retranslate()
{
    m_tabs->setTabText(0, tr("Form"));
    for (size_t i = 0; i < m_moreTabs.size(); ++i)
        m_tabs->setTabText(int(i) + 1, m_moreTabs[i]());
    m_tabs->setTabText(m_tabs->count() - 1, tr("History"));
    m_save->setText(tr("Save"));
    m_save->setToolTip(tr("Save (Ctrl+S)"));
    m_revert->setText(tr("Revert"));
    m_revert->setToolTip(tr("Take back everything that was not saved"));
    for (size_t group = 0; group < m_groupHeads.size(); ++group)
        m_groupHeads[group]->setText(groupName(Group(group)));
    m_filling = true;
    for (FieldRow *one : m_rows)
        one->retranslate();
    m_filling = false;
    if (m_open) {
        for (FieldRow *one : m_rows) {
            const auto value = one->editor().value();
            if (!value) // the sentence is said again in the other language
                one->setIssue(value.error().message.onScreen());
        }
    }
    m_history->retranslate();
    updateSource();
    updateBar();
}

void RecordForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

bool RecordForm::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        arrange(m_columns == 0);
    return QWidget::eventFilter(watched, event);
}

void RecordForm::addTab(QWidget *widget, std::function<QString()> name)
{
    m_tabs->insertTab(m_tabs->count() - 1, widget, name());
    m_moreTabs.push_back(std::move(name));
}

void RecordForm::showTab(QWidget *widget) { m_tabs->setCurrentWidget(widget); }

void RecordForm::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    if (m_draftTimer.isActive())
        keepDraft();
}

} // namespace heyuan
