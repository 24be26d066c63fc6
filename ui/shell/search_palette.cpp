#include "ui/shell/search_palette.h"

#include "ui/settings/appearance.h"
#include "ui/shell/icons.h"

#include <QAction>
#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace heyuan {

namespace {

constexpr size_t mostHits = 40;
constexpr int shownRows = 11;
enum Role { DetailRole = Qt::UserRole, KindRole };

// One line a hit: icon, title, code in grey, kind at the right.
class HitPainter : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override { return {10, zoomed(30)}; }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Palette &palette = screenPalette();
        const bool current = option.state & QStyle::State_Selected;
        painter->save();
        if (current)
            painter->fillRect(option.rect, palette.selection);
        else if (option.state & QStyle::State_MouseOver)
            painter->fillRect(option.rect, palette.surfaceRaised);
        const int side = zoomed(16);
        const QRect box = option.rect.adjusted(zoomed(12), 0, -zoomed(12), 0);
        index.data(Qt::DecorationRole)
            .value<QIcon>()
            .paint(painter, QRect(box.left(), box.center().y() - side / 2 + 1, side, side));
        const QString kind = index.data(KindRole).toString();
        const int kindWidth = option.fontMetrics.horizontalAdvance(kind) + zoomed(12);
        QRect words = box.adjusted(zoomed(26), 0, -kindWidth, 0);
        const QString title = option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, words.width());
        painter->setPen(palette.text);
        painter->drawText(words, Qt::AlignVCenter | Qt::AlignLeft, title);
        words.setLeft(words.left() + option.fontMetrics.horizontalAdvance(title) + zoomed(10));
        painter->setPen(palette.mutedText);
        if (words.width() > zoomed(30))
            painter->drawText(
                words, Qt::AlignVCenter | Qt::AlignLeft,
                option.fontMetrics.elidedText(index.data(DetailRole).toString(), Qt::ElideRight, words.width()));
        painter->drawText(box, Qt::AlignVCenter | Qt::AlignRight, kind);
        painter->restore();
    }
};

} // namespace

SearchPalette::SearchPalette(Desk &desk, QWidget *parent)
    : QFrame(parent), m_index(desk), m_typed(new QLineEdit(this)), m_list(new QListView(this)),
      m_none(new QLabel(this)), m_rows(new QStandardItemModel(this))
{
    setObjectName(QStringLiteral("searchPalette"));
    m_typed->setObjectName(QStringLiteral("searchTyped"));
    m_typed->setClearButtonEnabled(true);
    m_typed->addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_typed->installEventFilter(this);
    m_list->setObjectName(QStringLiteral("searchHits"));
    m_list->setModel(m_rows);
    m_list->setItemDelegate(new HitPainter(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_none->setWordWrap(true);
    m_none->setContentsMargins(12, 8, 12, 8);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::gap, space::gap, space::gap, space::gap);
    column->setSpacing(space::grid);
    column->addWidget(m_typed);
    column->addWidget(m_none);
    column->addWidget(m_list, 1);
    connect(m_typed, &QLineEdit::textEdited, this, &SearchPalette::search);
    connect(m_list, &QListView::clicked, this, &SearchPalette::take);
    connect(&desk, &Desk::recordsChanged, this, [this](const ChangeSet &changes) { m_index.forget(changes); });
    parent->installEventFilter(this);
    setAutoFillBackground(false);
    retranslate();
    hide();
}

void SearchPalette::open()
{
    if (isHidden())
        m_before = window()->focusWidget();
    m_typed->clear();
    search({});
    place();
    show();
    raise();
    m_typed->setFocus(Qt::ShortcutFocusReason);
}

void SearchPalette::search(const QString &typed)
{
    m_hits = m_index.find(typed, mostHits);
    m_rows->clear();
    for (const SearchHit &hit : m_hits) {
        auto *item = new QStandardItem(icon(hit.icon), hit.title);
        item->setData(hit.detail, DetailRole);
        item->setData(hit.kind.onScreen(), KindRole);
        item->setData(QStringLiteral("%1, %2").arg(hit.title, hit.kind.onScreen()), Qt::AccessibleTextRole);
        m_rows->appendRow(item);
    }
    m_list->setVisible(!m_hits.empty());
    m_none->setVisible(m_hits.empty());
    if (!m_hits.empty())
        m_list->setCurrentIndex(m_rows->index(0, 0));
    place();
}

void SearchPalette::step(int steps)
{
    if (m_hits.empty())
        return;
    const int row = qBound(0, m_list->currentIndex().row() + steps, m_rows->rowCount() - 1);
    m_list->setCurrentIndex(m_rows->index(row, 0));
}

void SearchPalette::take()
{
    const int row = m_list->currentIndex().row();
    if (row < 0 || size_t(row) >= m_hits.size())
        return;
    const SearchHit hit = m_hits[size_t(row)];
    m_before = nullptr; // the focus goes where the hit leads
    leave();
    emit chosen(hit);
}

void SearchPalette::place()
{
    const QWidget *over = parentWidget();
    const int width = qMin(zoomed(620), over->width() - 2 * space::pageMargin);
    const int rows = m_hits.empty() ? 2 : qMin(int(m_hits.size()), shownRows);
    const int height = qMin(m_typed->sizeHint().height() + rows * zoomed(30) + 3 * space::gap,
                            over->height() - 2 * space::gap);
    setGeometry((over->width() - width) / 2, qMin(zoomed(56), over->height() / 8), width, height);
}

void SearchPalette::leave()
{
    const QPointer<QWidget> before = std::exchange(m_before, nullptr); // hiding takes the focus away
    hide();
    if (before)
        before->setFocus();
}

bool SearchPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget()) {
        if (event->type() == QEvent::Resize && !isHidden())
            place();
        return false;
    }
    if (event->type() == QEvent::FocusOut && static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason
        && static_cast<QFocusEvent *>(event)->reason() != Qt::ActiveWindowFocusReason) {
        m_before = nullptr;
        hide();
        return false;
    }
    if (event->type() != QEvent::KeyPress)
        return false;
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Up: step(-1); return true;
    case Qt::Key_Down: step(1); return true;
    case Qt::Key_PageUp: step(-shownRows + 1); return true;
    case Qt::Key_PageDown: step(shownRows - 1); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: take(); return true;
    case Qt::Key_Escape: leave(); return true;
    case Qt::Key_Tab:
    case Qt::Key_Backtab: return true; // there is nowhere else to go
    default: return false;
    }
}

void SearchPalette::retranslate()
{
    m_typed->setPlaceholderText(tr("Name, code or pinyin initials"));
    m_typed->setAccessibleName(tr("Search"));
    m_list->setAccessibleName(tr("What was found"));
    m_none->setText(tr(
        "Nothing of this name. Pages, targets, tasks, indicators, areas, units, documents and clauses are searched."));
}

void SearchPalette::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        if (!isHidden())
            search(m_typed->text());
    }
}

void SearchPalette::paintEvent(QPaintEvent *)
{
    const Palette &palette = screenPalette();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(palette.lastYear, 1));
    painter.setBrush(palette.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
}

} // namespace heyuan
