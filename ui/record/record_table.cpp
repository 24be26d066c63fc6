#include "ui/record/record_table.h"

#include "ui/record/group_menu.h"
#include "ui/record/record_delegate.h"
#include "ui/record/totals_row.h"
#include "ui/record/view_menu.h"
#include "ui/settings/appearance.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>

namespace heyuan {

namespace {

constexpr size_t mostRemembered = 1000; // a selection of more rows is not carried over a new order

} // namespace

void RecordView::keyPressEvent(QKeyEvent *event)
{
    const QAbstractItemModel *rows = model();
    const auto key = Qt::Key(event->key());
    if ((key == Qt::Key_Left || key == Qt::Key_Right) && (event->modifiers() & ~Qt::KeypadModifier) == 0 && turnGroup
        && turnGroup(key))
        return;
    if (event->matches(QKeySequence::Copy)) {
        emit copyAsked();
    } else if (event->key() == Qt::Key_Delete) {
        emit deleteAsked();
    } else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid()) {
        emit opened();
    } else if ((event->key() == Qt::Key_Home || event->key() == Qt::Key_End) && rows && rows->rowCount() > 0) {
        // Rows are selected as wholes, so both keys go to a row.
        const int row = event->key() == Qt::Key_Home ? 0 : rows->rowCount() - 1;
        const int column = currentIndex().isValid() ? currentIndex().column() : horizontalHeader()->logicalIndex(0);
        const QModelIndex target = rows->index(row, column);
        if (event->modifiers() & Qt::ShiftModifier) {
            const int from = currentIndex().isValid() ? currentIndex().row() : 0;
            selectionModel()->select(
                {rows->index(std::min(from, row), column), rows->index(std::max(from, row), column)},
                QItemSelectionModel::Select | QItemSelectionModel::Rows);
            selectionModel()->setCurrentIndex(target, QItemSelectionModel::NoUpdate);
        } else {
            setCurrentIndex(target);
        }
        scrollTo(target);
    } else {
        QTableView::keyPressEvent(event);
    }
}

RecordTable::RecordTable(Desk &desk, const RecordType &type, ComputedColumns computed, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_model(new RecordTableModel(desk, type, std::move(computed), this)),
      m_view(new RecordView(this))
{
    setObjectName(QStringLiteral("table_") + QString::fromUtf8(type.name));
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins({});
    box->setSpacing(0);

    m_top = new QWidget(this);
    auto *lines = new QVBoxLayout(m_top);
    lines->setContentsMargins(0, 0, 0, space::gap);
    lines->setSpacing(space::grid);
    auto *top = new QHBoxLayout;
    top->setSpacing(space::gap);
    m_search = new QLineEdit(m_top);
    m_search->setObjectName(QStringLiteral("search"));
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumWidth(140);
    m_search->setMaximumWidth(260);
    m_search->installEventFilter(this);
    m_filterButton = new QToolButton(m_top);
    m_filterButton->setObjectName(QStringLiteral("filterButton"));
    m_filterButton->setCheckable(true);
    m_groupMenu = new GroupMenu(*this, m_top);
    m_views = new ViewMenu(*this, m_top);
    m_chips = new QWidget(m_top);
    m_chipBox = new QHBoxLayout(m_chips);
    m_chipBox->setContentsMargins({});
    m_chipBox->setSpacing(space::grid);
    // However many filters are set, the window grows no wider by them.
    m_chips->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_count = new QLabel(m_top);
    m_count->setObjectName(QStringLiteral("count"));
    m_count->setForegroundRole(QPalette::PlaceholderText);
    top->addWidget(m_search, 2);
    top->addWidget(m_filterButton);
    top->addWidget(m_groupMenu);
    top->addWidget(m_views);
    top->addStretch(1);
    top->addWidget(m_count);
    lines->addLayout(top);
    lines->addWidget(m_chips);
    box->addWidget(m_top);

    m_header = new FilterHeader(*m_model, m_view);
    m_delegate = new RecordDelegate(*m_model, m_view);
    m_view->setHorizontalHeader(m_header);
    m_view->setModel(m_model);
    m_view->setItemDelegate(m_delegate);
    m_view->setShowGrid(false);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setTabKeyNavigation(false);
    m_view->setWordWrap(false);
    m_view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setSectionResizeMode(
        QHeaderView::Fixed); // asking a million rows for their height takes minutes
    m_view->verticalHeader()->setMinimumSectionSize(20);
    m_header->setContextMenuPolicy(Qt::CustomContextMenu);
    m_header->setSortIndicator(-1, Qt::AscendingOrder);
    updateRowHeight();
    // Queued: the appearance takes the new setting first.
    connect(&settings(), &Settings::changed, this, &RecordTable::updateRowHeight, Qt::QueuedConnection);
    box->addWidget(m_view, 1);
    m_totals = new TotalsRow(*m_model, *m_view, this);
    box->addWidget(m_totals);

    m_empty = new QLabel(m_view->viewport());
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setObjectName(QStringLiteral("empty"));
    m_view->viewport()->installEventFilter(this);
    connect(m_empty, &QLabel::linkActivated, this, [this](const QString &link) {
        if (link == u"clear") {
            m_search->clear();
            m_header->clearAll();
        } else {
            emit firstStepAsked();
        }
    });

    for (QTimer *timer : {&m_filterTimer, &m_memoryTimer})
        timer->setSingleShot(true);
    m_filterTimer.setInterval(120);
    m_memoryTimer.setInterval(400);
    connect(&m_filterTimer, &QTimer::timeout, this, &RecordTable::applyFilter);
    connect(&m_memoryTimer, &QTimer::timeout, this, &RecordTable::remember);
    const auto soon = [this] { m_filterTimer.start(); };
    connect(m_search, &QLineEdit::textChanged, this, soon);
    connect(m_header, &FilterHeader::conditionsChanged, this, soon);
    connect(m_header, &FilterHeader::left, this, [this] { m_view->setFocus(); });
    connect(m_filterButton, &QToolButton::toggled, this, [this](bool on) {
        m_header->setFilterShown(on);
        if (!on)
            m_header->clearAll();
    });
    connect(m_header, &QHeaderView::sortIndicatorChanged, m_model, &RecordTableModel::sort);
    connect(m_header, &QHeaderView::sortIndicatorChanged, this, &RecordTable::stateChanged);
    connect(m_header, &QHeaderView::sectionMoved, this, &RecordTable::stateChanged);
    connect(m_header, &QHeaderView::sectionResized, this, [this] {
        if (m_recalling)
            return;
        m_arranged = true;
        m_memoryTimer.start();
    });
    connect(this, &RecordTable::stateChanged, &m_memoryTimer, qOverload<>(&QTimer::start));
    connect(m_header, &QWidget::customContextMenuRequested, this, &RecordTable::chooseColumns);
    connect(m_view->horizontalScrollBar(), &QScrollBar::valueChanged, m_header, &FilterHeader::placeCells);
    connect(m_view, &RecordView::searchTyped, this, [this](const QString &text) {
        m_search->setFocus();
        m_search->setText(text);
    });
    connect(m_view, &RecordView::copyAsked, this, &RecordTable::copySelection);
    connect(m_view, &RecordView::deleteAsked, this, &RecordTable::deleteAsked);
    connect(m_view, &RecordView::opened, this, &RecordTable::openCurrent);
    connect(m_view, &QAbstractItemView::doubleClicked, this, &RecordTable::openCurrent);
    m_view->turnGroup = [this](Qt::Key key) { return turn(key); };
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this] { emit currentChanged(currentId()); });
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &RecordTable::selectionChanged);
    connect(m_model, &QAbstractItemModel::modelAboutToBeReset, this, &RecordTable::keepPlace);
    connect(m_model, &QAbstractItemModel::modelReset, this, &RecordTable::restorePlace);
    connect(m_model, &RecordTableModel::rowsChanged, this, &RecordTable::updateWords);
    connect(m_model, &RecordTableModel::failed, &desk, &Desk::failed);
    makeCellActions();
    recall();
    retranslate();
    m_model->reload();
}

RecordTable::~RecordTable()
{
    if (m_memoryTimer.isActive())
        remember();
}

void RecordTable::updateRowHeight() { m_view->verticalHeader()->setDefaultSectionSize(tableRowHeight()); }

void RecordTable::setSearchShown(bool shown) { m_top->setVisible(shown); }

void RecordTable::setFixed(const Filter &fixed) { m_model->setFixed(fixed); }

void RecordTable::setDeletedShown(bool shown)
{
    m_deleted = shown;
    applyFilter();
}

void RecordTable::applyFilter()
{
    m_filterTimer.stop();
    Filter filter;
    filter.conditions = m_header->conditions();
    filter.search = m_search->text().trimmed();
    filter.deleted = m_deleted;
    m_model->setFilter(filter);
    buildChips();
    updateWords();
    emit stateChanged();
}

void RecordTable::keepPlace()
{
    m_keptCurrent = currentId();
    m_keptTop = 0;
    m_keptSelection.clear();
    if (const Record *top = m_model->recordAt(m_view->rowAt(0)))
        m_keptTop = top->id;
    qint64 rows = 0;
    for (const auto &range : m_view->selectionModel()->selection())
        rows += range.height();
    if (rows <= qint64(mostRemembered))
        m_keptSelection = selectedIds();
}

void RecordTable::restorePlace()
{
    if (m_keptTop) {
        if (const int row = m_model->rowOf(m_keptTop); row >= 0)
            m_view->scrollTo(m_model->index(row, 0), QAbstractItemView::PositionAtTop);
    }
    QItemSelection selection;
    const int last = m_model->columnCount() - 1;
    for (const qint64 id : m_keptSelection) {
        if (const int row = m_model->rowOf(id); row >= 0)
            selection.select(m_model->index(row, 0), m_model->index(row, last));
    }
    const int current = m_keptCurrent ? m_model->rowOf(m_keptCurrent) : -1;
    if (current >= 0)
        m_view->selectionModel()->setCurrentIndex(m_model->index(current, m_header->logicalIndex(0)),
                                                  QItemSelectionModel::NoUpdate);
    m_view->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    if (m_keptCurrent && current < 0)
        emit currentChanged(0); // a reset tells nobody that the current row went away
    fitColumns();
}

qint64 RecordTable::currentId() const
{
    const Record *record = m_model->recordAt(m_view->currentIndex().isValid() ? m_view->currentIndex().row() : -1);
    return record ? record->id : 0;
}

std::vector<qint64> RecordTable::selectedIds() const
{
    std::vector<qint64> ids;
    for (const auto &range : m_view->selectionModel()->selection()) {
        const auto those = m_model->idsBetween(range.top(), range.bottom());
        ids.insert(ids.end(), those.begin(), those.end());
    }
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    return ids;
}

std::vector<SeenRow> RecordTable::selectedRows() const
{
    std::vector<SeenRow> rows;
    for (const auto &range : m_view->selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row) {
            if (const Record *record = m_model->recordAt(row))
                rows.push_back({record->id, record->version});
        }
    }
    std::sort(rows.begin(), rows.end(), [](const SeenRow &a, const SeenRow &b) { return a.id < b.id; });
    rows.erase(std::unique(rows.begin(), rows.end(), [](const SeenRow &a, const SeenRow &b) { return a.id == b.id; }), rows.end());
    return rows;
}

bool RecordTable::hasManySelected() const
{
    int rows = 0;
    for (const auto &range : m_view->selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom() && rows < 2; ++row)
            rows += m_model->headAt(row) ? 0 : 1;
    }
    return rows > 1;
}

bool RecordTable::selectId(qint64 id)
{
    m_model->reveal(id);
    int row = m_model->rowOf(id);
    if (row < 0 && (!m_model->filter().conditions.empty() || !m_model->filter().search.isEmpty())) {
        m_search->clear(); // a link leads to the row even if the reader's filter hides it
        m_header->clearAll();
        applyFilter();
        m_model->reveal(id);
        row = m_model->rowOf(id);
    }
    if (row < 0)
        return false;
    m_view->selectRow(row);
    m_view->setCurrentIndex(m_model->index(row, m_header->logicalIndex(0)));
    m_view->scrollTo(m_view->currentIndex(), QAbstractItemView::EnsureVisible);
    return true;
}

void RecordTable::selectIds(const std::vector<qint64> &ids)
{
    QItemSelection selection;
    for (const qint64 id : ids) {
        if (const int row = m_model->rowOf(id); row >= 0)
            selection.select(m_model->index(row, 0), m_model->index(row, m_model->columnCount() - 1));
    }
    m_view->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
}

void RecordTable::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

bool RecordTable::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view->viewport() && event->type() == QEvent::Resize) {
        m_empty->setGeometry(m_view->viewport()->rect().adjusted(24, 12, -24, -12));
        fitColumns();
    }
    if (watched == m_view->viewport() && event->type() == QEvent::MouseButtonPress) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        const int row = m_view->rowAt(int(mouse->position().y()));
        const GroupRows::Head *head = m_model->headAt(row);
        if (head && mouse->button() == Qt::LeftButton && mouse->position().x() < RecordDelegate::headIndent(head->level() + 1)) {
            m_view->setCurrentIndex(m_model->index(row, m_header->logicalIndex(0)));
            m_model->setOpen(row, !head->isOpen);
            return true;
        }
    }
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) {
            applyFilter();
            m_view->setFocus();
            if (!m_view->currentIndex().isValid() && m_model->rowCount() > 0)
                m_view->setCurrentIndex(m_model->index(0, m_header->logicalIndex(0)));
            return true;
        }
        if (key == Qt::Key_Escape && !m_search->text().isEmpty()) {
            m_search->clear();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void RecordTable::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::FontChange)
        m_delegate->forget();
}

} // namespace heyuan
