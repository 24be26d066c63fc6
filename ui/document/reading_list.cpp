#include "ui/document/reading_list.h"

#include "core/plan/document.h"
#include "core/plan/reading.h"
#include "core/record/entry.h"
#include "ui/document/clause_filter.h"
#include "ui/document/clause_model.h"
#include "ui/record/record_columns.h"
#include "ui/settings/appearance.h"

#include <QComboBox>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace heyuan {

namespace {

constexpr int smallLineRole = Qt::UserRole + 10;

/// A reading takes two lines: where it stands and how weighty it is, and under it the question.
class ReadingDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const bool isDocument = !index.parent().isValid();
        return {10, isDocument ? tableRowHeight() : 2 * option.fontMetrics.height() + zoomed(10)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const override
    {
        if (!index.parent().isValid())
            return QStyledItemDelegate::paint(painter, given, index);
        QStyleOptionViewItem option = given;
        initStyleOption(&option, index);
        const QString question = std::exchange(option.text, QString());
        const QStyle &style = *option.widget->style();
        style.drawControl(QStyle::CE_ItemViewItem, &option, painter, option.widget);
        const bool selected = option.state & QStyle::State_Selected;
        const QRect box = option.rect.adjusted(zoomed(4), zoomed(5), -zoomed(4), -zoomed(5));
        painter->save();
        QFont small = option.font;
        small.setPointSizeF(small.pointSizeF() * space::smallPoints / space::bodyPoints);
        const QColor words = option.palette.color(selected ? QPalette::HighlightedText : QPalette::Text);
        painter->setPen(selected ? words : coloursOf(*option.widget).mutedText);
        painter->setFont(small);
        const QFontMetrics smallMetrics(small);
        painter->drawText(box, Qt::AlignTop | Qt::AlignLeft,
                          smallMetrics.elidedText(index.data(smallLineRole).toString(), Qt::ElideRight, box.width()));
        painter->setPen(words);
        painter->setFont(option.font);
        painter->drawText(box, Qt::AlignBottom | Qt::AlignLeft, option.fontMetrics.elidedText(question, Qt::ElideRight, box.width()));
        painter->restore();
    }
};

int weight(const Record &reading)
{
    const QString severity = readingType().value(reading, "severity").toString();
    return severity == u"high" ? 0 : severity == u"medium" ? 1 : 2;
}

} // namespace

ReadingList::ReadingList(QWidget *parent)
    : QWidget(parent), m_shown(new QComboBox(this)), m_model(new QStandardItemModel(this)), m_filter(new ClauseFilter(this)), m_view(new QTreeView(this))
{
    m_shown->setObjectName(QStringLiteral("readingState"));
    for (const int shown : {Undecided, Decided, All})
        m_shown->addItem(QString(), shown);
    m_filter->setRecursiveFilteringEnabled(true);
    m_filter->setSourceModel(m_model);
    m_view->setObjectName(QStringLiteral("readingList"));
    m_view->setModel(m_filter);
    m_view->setItemDelegate(new ReadingDelegate(m_view));
    m_view->setHeaderHidden(true);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setIndentation(zoomed(14));
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(space::gap);
    box->addWidget(m_shown);
    box->addWidget(m_view, 1);
    connect(m_shown, &QComboBox::activated, this, &ReadingList::fill);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        if (!m_filling && current())
            emit chosen(current());
    });
    retranslate();
}

Status ReadingList::load(Store &store)
{
    auto documents = store.select(documentType());
    if (!documents)
        return documents.error();
    auto clauses = store.select(clauseType());
    if (!clauses)
        return clauses.error();
    auto readings = store.select(readingType());
    if (!readings)
        return readings.error();
    m_documents = std::move(*documents);
    m_readings = std::move(*readings);
    m_paths.clear();
    for (const Record &clause : *clauses)
        m_paths.insert(clause.id, clauseType().value(clause, "path").toString());
    std::stable_sort(m_readings.begin(), m_readings.end(), [](const Record &a, const Record &b) { return weight(a) < weight(b); });
    m_undecided = int(std::count_if(m_readings.begin(), m_readings.end(), [](const Record &reading) { return !isDecided(reading); }));
    fill();
    return {};
}

void ReadingList::fill()
{
    const qint64 kept = current();
    m_filling = true;
    m_model->clear();
    const RecordType &type = readingType();
    for (const Record &document : m_documents) {
        auto *head = new QStandardItem;
        head->setData(document.id, ClauseModel::ClauseIdRole);
        int rows = 0;
        for (const Record &reading : m_readings) {
            const bool decided = isDecided(reading);
            const int shown = m_shown->currentData().toInt();
            if (type.value(reading, "document_id").toLongLong() != document.id || (shown == Undecided && decided) || (shown == Decided && !decided))
                continue;
            ++rows;
            auto *row = new QStandardItem(Text::of(type.value(reading, "question_zh").toString(), type.value(reading, "question_en").toString()).onScreen());
            row->setToolTip(row->text());
            QStringList line{m_paths.value(type.value(reading, "clause_id").toLongLong()),
                             displayValue(type.field("severity"), type.value(reading, "severity"), screenLanguage())};
            if (decided)
                line << decisionNote(reading).onScreen();
            line.removeAll(QString());
            row->setData(line.join(QStringLiteral(" · ")), smallLineRole);
            row->setData(reading.id, ClauseModel::ClauseIdRole);
            QStringList all;
            for (const char *key : {"code", "question_zh", "question_en", "quote"})
                all << type.value(reading, key).toString();
            row->setData((all << line).join(u'\n'), ClauseModel::SearchRole);
            head->appendRow(row);
        }
        const QString name = Text::of(documentType().value(document, "short_zh").toString(), documentType().value(document, "short_en").toString()).onScreen();
        head->setText(QStringLiteral("%1  %2 (%3)").arg(documentType().value(document, "code").toString(), name).arg(rows));
        head->setSelectable(rows > 0);
        if (rows > 0)
            m_model->appendRow(head);
        else
            delete head;
    }
    m_filter->search(m_typed);
    m_view->expandAll();
    if (const QModelIndex index = indexOf(kept); index.isValid())
        m_view->setCurrentIndex(index);
    m_filling = false;
}

QModelIndex ReadingList::indexOf(qint64 id) const
{
    if (!id || m_filter->rowCount() == 0)
        return {};
    return m_filter->match(m_filter->index(0, 0), ClauseModel::ClauseIdRole, id, 1, Qt::MatchExactly | Qt::MatchRecursive).value(0);
}

void ReadingList::search(const QString &typed)
{
    m_typed = typed;
    m_filter->search(typed);
    m_view->expandAll();
}

void ReadingList::setCurrent(qint64 reading)
{
    if (current() == reading)
        return;
    QModelIndex index = indexOf(reading);
    if (!index.isValid() && std::any_of(m_readings.begin(), m_readings.end(), [&](const Record &one) { return one.id == reading; })) {
        m_shown->setCurrentIndex(m_shown->findData(All));
        fill();
        index = indexOf(reading);
    }
    m_filling = true;
    m_view->setCurrentIndex(index);
    m_filling = false;
    if (index.isValid())
        m_view->scrollTo(index, QAbstractItemView::PositionAtCenter);
}

qint64 ReadingList::current() const
{
    const QModelIndex index = m_view->currentIndex();
    return index.isValid() && index.parent().isValid() ? index.data(ClauseModel::ClauseIdRole).toLongLong() : 0;
}

void ReadingList::showDocument(qint64 document)
{
    m_shown->setCurrentIndex(m_shown->findData(Undecided));
    fill();
    const QModelIndex index = indexOf(document);
    m_view->setCurrentIndex(index);
    m_view->scrollTo(index, QAbstractItemView::PositionAtTop);
}

void ReadingList::retranslate()
{
    m_shown->setItemText(Undecided, tr("Not decided yet"));
    m_shown->setItemText(Decided, tr("Decided"));
    m_shown->setItemText(All, tr("All unclear wordings"));
    m_shown->setAccessibleName(tr("Which unclear wordings are listed"));
    m_view->setAccessibleName(tr("Unclear wordings by document"));
    fill();
}

} // namespace heyuan
