// What the one table says about itself, what it copies, and which columns it remembers.
#include "ui/record/group_menu.h"
#include "ui/record/record_delegate.h"
#include "ui/record/record_table.h"
#include "ui/record/text_widths.h"
#include "ui/record/totals_row.h"
#include "ui/record/view_menu.h"
#include "ui/theme/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>

namespace heyuan {

namespace {

constexpr qint64 mostCopied = 100000;  // more belongs into a file

} // namespace

void RecordTable::retranslate()
{
    m_search->setPlaceholderText(tr("Search (Ctrl+F)"));
    m_search->setToolTip(tr("Every word must occur; for Chinese the initials of the pinyin will do."));
    m_search->setAccessibleName(tr("Search in the table"));
    m_filterButton->setText(tr("Filter"));
    m_filterButton->setToolTip(tr("Show a filter under every column's name"));
    m_view->setAccessibleName(m_model->type().plural.onScreen());
    m_model->retranslate();
    m_groupMenu->retranslate();
    m_views->retranslate();
    updateCellActions();
    m_header->retranslate();
    m_delegate->forget();
    fitColumns();
    buildChips();
    updateWords();
}

void RecordTable::setEmptyText(const Text &text)
{
    m_emptyText = text;
    updateWords();
}

void RecordTable::buildChips()
{
    while (QLayoutItem *item = m_chipBox->takeAt(0)) {
        if (item->widget()) // the stretch at the end is none
            item->widget()->deleteLater();
        delete item;
    }
    const auto set = std::count_if(m_header->cells().begin(), m_header->cells().end(), [](const FilterCell *cell) { return cell->isSet(); });
    const int widest = std::clamp(int(560 / std::max<qsizetype>(set, 1)), 70, 280); // all of them in one line
    const auto add = [this, widest](const QString &words, auto &&remove) {
        auto *chip = new QToolButton(m_chips);
        chip->setObjectName(QStringLiteral("chip"));
        chip->setText(chip->fontMetrics().elidedText(words, Qt::ElideMiddle, widest) + QStringLiteral("  ×"));
        chip->setToolTip(tr("Remove this filter: %1").arg(words));
        connect(chip, &QToolButton::clicked, this, remove);
        m_chipBox->addWidget(chip);
    };
    for (FilterCell *cell : m_header->cells()) {
        if (cell->isSet())
            add(cell->words(), [cell] { cell->clear(); });
    }
    m_chips->setVisible(m_chipBox->count() > 0);
    m_chipBox->addStretch(1);
}

QString RecordTable::filterText() const
{
    QStringList parts;
    for (const FilterCell *cell : m_header->cells()) {
        if (cell->isSet())
            parts << cell->words();
    }
    if (!m_model->filter().search.isEmpty())
        parts << tr("found with “%1”").arg(m_model->filter().search);
    if (m_deleted)
        parts << tr("deleted rows");
    return parts.join(screenLanguage() == Language::Chinese ? QStringLiteral("；") : QStringLiteral("; "));
}

void RecordTable::updateWords()
{
    m_totals->refresh();
    const QString shown = Number(m_model->recordCount()).toText(0);
    const bool filtered = !m_model->filter().conditions.empty() || !m_model->filter().search.isEmpty();
    if (!m_model->isExact())
        m_count->setText(tr("more than %1 rows, counting…").arg(shown));
    else if (m_model->isWorking())
        m_count->setText(tr("searching…"));
    else if (filtered && m_model->unfilteredCount() >= 0)
        m_count->setText(tr("%1 of %2 rows").arg(shown, Number(m_model->unfilteredCount()).toText(0)));
    else
        m_count->setText(m_model->recordCount() == 1 ? tr("1 row") : tr("%1 rows").arg(shown));

    QString words;
    if (m_model->rowCount() == 0) {
        const QString link = QStringLiteral("<p><a href=\"%1\">%2</a></p>");
        if (m_model->isWorking())
            words = tr("Searching…");
        else if (filtered)
            words = tr("No row fits the filter.").toHtmlEscaped()
                    + link.arg(QStringLiteral("clear"), tr("Show all rows").toHtmlEscaped());
        else if (m_deleted)
            words = tr("Nothing was deleted here.").toHtmlEscaped();
        else if (m_emptyText.isEmpty())
            words = tr("There is nothing here yet.").toHtmlEscaped();
        else
            words = m_emptyText.onScreen().toHtmlEscaped()
                    + link.arg(QStringLiteral("first"), tr("Enter the first one (Ctrl+N)").toHtmlEscaped());
    }
    m_empty->setText(words);
    m_empty->setVisible(!words.isEmpty());
    m_empty->setGeometry(m_view->viewport()->rect().adjusted(24, 12, -24, -12));
}

std::vector<int> RecordTable::shownColumns() const
{
    std::vector<int> columns;
    for (int visual = 0; visual < m_header->count(); ++visual) {
        const int column = m_header->logicalIndex(visual);
        if (!m_header->isSectionHidden(column))
            columns.push_back(column);
    }
    return columns;
}

void RecordTable::copySelection() const
{
    std::vector<int> rows;
    for (const auto &range : m_view->selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom() && qint64(rows.size()) < mostCopied; ++row)
            rows.push_back(row);
    }
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    if (rows.empty())
        return;
    const auto columns = shownColumns();
    QString plain;
    QString html = QStringLiteral("<table>");
    const auto line = [&](const QString &tag, const auto &textOf) {
        QStringList cells;
        html += QStringLiteral("<tr>");
        for (const int column : columns) {
            QString text = textOf(column);
            html += u'<' + tag + u'>' + text.toHtmlEscaped() + QStringLiteral("</") + tag + u'>';
            cells << text.replace(u'\t', u' ').replace(u'\n', u' ');
        }
        html += QStringLiteral("</tr>");
        plain += cells.join(u'\t') + u'\n';
    };
    line(QStringLiteral("th"),
         [this](int c) { return m_model->headerData(c, Qt::Horizontal, Qt::DisplayRole).toString(); });
    for (const int row : rows) {
        line(QStringLiteral("td"), [this, row, first = columns.front()](int c) {
            if (const GroupRows::Head *head = m_model->headAt(row))
                return c == first ? m_model->headTitle(*head) + QStringLiteral("  ") + m_model->headCount(*head)
                                  : m_model->headSum(*head, c);
            // An empty cell is what a spreadsheet expects where nothing is known.
            return m_model->index(row, c).data(RecordTableModel::ValueRole).isNull() ? QString()
                                                                                     : m_model->cellText(row, c);
        });
    }
    auto *mime = new QMimeData;
    mime->setText(plain);
    mime->setHtml(html + QStringLiteral("</table>"));
    QGuiApplication::clipboard()->setMimeData(mime);
    emit m_desk.said(rows.size() == 1 ? tr("1 row copied.")
                                      : tr("%1 rows copied.").arg(Number(qint64(rows.size())).toText(0)));
}

void RecordTable::chooseColumns(const QPoint &at)
{
    QMenu menu(this);
    for (int visual = 0; visual < m_header->count(); ++visual) {
        const int column = m_header->logicalIndex(visual);
        QAction *action = menu.addAction(m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        action->setCheckable(true);
        action->setChecked(!m_header->isSectionHidden(column));
        action->setEnabled(m_header->isSectionHidden(column) || shownColumns().size() > 1);
        connect(action, &QAction::toggled, this, [this, column](bool on) {
            m_header->setSectionHidden(column, !on);
            fitColumns();
            m_header->placeCells();
            m_totals->refresh();
            emit stateChanged();
        });
    }
    menu.addSeparator();
    m_groupMenu->offerFor(m_header->logicalIndexAt(at), menu);
    menu.addAction(tr("Columns as at first"), this, [this] {
        if (m_memory.write)
            m_memory.write(m_memoryKey, {});
        recall();
    });
    menu.exec(m_header->mapToGlobal(at));
}

void RecordTable::setMemory(TableMemory memory, const QByteArray &key)
{
    m_memory = std::move(memory);
    m_memoryKey = key;
    recall();
}

void RecordTable::setFirstColumns(const QByteArrayList &keys)
{
    m_firstColumns = keys;
    recall();
}

// Kept by the columns' keys, so that a new field of a later version does not disturb the others.
void RecordTable::remember()
{
    m_memoryTimer.stop();
    if (m_recalling || !m_memory.write)
        return;
    m_memory.write(m_memoryKey, QJsonDocument(columnState()).toJson(QJsonDocument::Compact));
}

QJsonObject RecordTable::columnState() const
{
    QJsonArray columns;
    for (int visual = 0; visual < m_header->count(); ++visual) {
        const int column = m_header->logicalIndex(visual);
        const bool hidden = m_header->isSectionHidden(column);
        QJsonObject one{{QStringLiteral("key"), QString::fromUtf8(m_model->columns()[size_t(column)].key)},
                        {QStringLiteral("hidden"), hidden}};
        if (m_arranged) // else widths follow from the content
            one[QStringLiteral("width")] = hidden ? 0 : m_header->sectionSize(column);
        columns << one;
    }
    QJsonArray groups;
    for (const GroupBy &by : m_model->grouping())
        groups << QJsonObject{{QStringLiteral("field"), QString::fromUtf8(by.field)}, {QStringLiteral("part"), partKey(by.part)}};
    const RowOrder &order = m_model->order();
    const int sorted = order.isDefault() ? -1 : m_model->columnNamed(order.field);
    return {{QStringLiteral("columns"), columns},
            {QStringLiteral("groups"), groups},
            {QStringLiteral("sort"), sorted < 0 ? QString() : QString::fromUtf8(m_model->columns()[size_t(sorted)].key)},
            {QStringLiteral("descending"), order.descending}};
}

void RecordTable::recall()
{
    setColumnState(m_memory.read ? QJsonDocument::fromJson(m_memory.read(m_memoryKey)).object() : QJsonObject());
}

void RecordTable::setColumnState(const QJsonObject &kept)
{
    m_recalling = true;
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const RecordColumn &shown = m_model->columns()[size_t(column)];
        const Field &field = m_model->fieldAt(column);
        const bool inTable = m_firstColumns.isEmpty() ? field.options.inTable : m_firstColumns.contains(shown.key);
        m_header->setSectionHidden(column, !inTable);
        m_header->moveSection(m_header->visualIndex(column), column);
    }
    int place = 0;
    for (const QByteArray &key : m_firstColumns) {
        if (const int column = m_model->columnNamed(key); column >= 0)
            m_header->moveSection(m_header->visualIndex(column), place++);
    }
    place = 0;
    bool widths = false;
    for (const QJsonValue &value : kept[QStringLiteral("columns")].toArray()) {
        const QJsonObject one = value.toObject();
        const int column = m_model->columnNamed(one[QStringLiteral("key")].toString().toUtf8());
        if (column < 0)
            continue;
        m_header->moveSection(m_header->visualIndex(column), place++);
        m_header->setSectionHidden(column, one[QStringLiteral("hidden")].toBool());
        if (const int width = one[QStringLiteral("width")].toInt(); width > 0) {
            m_header->resizeSection(column, width);
            widths = true;
        }
    }
    m_arranged = widths;
    const QString sort = kept[QStringLiteral("sort")].toString();
    if (sort.isEmpty())
        m_model->setOrder(m_firstOrder);
    m_header->setSortIndicator(sort.isEmpty() ? -1 : m_model->columnNamed(sort.toUtf8()),
                               kept[QStringLiteral("descending")].toBool() ? Qt::DescendingOrder : Qt::AscendingOrder);
    std::vector<GroupBy> groups;
    for (const QJsonValue &value : kept[QStringLiteral("groups")].toArray()) {
        const QJsonObject one = value.toObject();
        if (const auto part = partFromKey(one[QStringLiteral("part")].toString()))
            groups.push_back({one[QStringLiteral("field")].toString().toUtf8(), *part});
    }
    if (groups != m_model->grouping()) {
        m_model->setGrouping(std::move(groups));
        m_groupMenu->retranslate();
    }
    m_memoryTimer.stop();
    m_recalling = false;
    fitColumns();
    m_header->placeCells();
    m_totals->refresh();
}

// Until the reader sets widths himself, the columns share what there is: figures and dates get what they need, words
// give way, so that no scroll bar is needed on a small screen.
void RecordTable::fitColumns()
{
    constexpr int sample = 40;
    constexpr int leastWords = 90;
    constexpr int leastTitle = 200; // what names the row is the last to give way
    constexpr int mostWords = 420;
    const auto columns = shownColumns();
    const int room = m_view->viewport()->width();
    if (m_arranged || columns.empty() || room < 50)
        return;
    QFont bold = m_header->font();
    bold.setWeight(QFont::DemiBold);
    static TextWidths heads;
    static TextWidths cells;
    heads.setFont(bold);
    cells.setFont(m_view->font());
    const int mark = RecordDelegate::widthOfLight(QFontMetrics(m_view->font()));
    constexpr int leastOfAll = 120; // of a title, before a scroll bar is needed
    struct Wish { int column; int width; int least; };
    std::vector<Wish> wishes;
    int wanted = 0;
    for (const int column : columns) {
        constexpr int besideHead = 32;
        constexpr int mostHead = 140; // of words: what is longer in two lines gives way with them
        const QString name = m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        const int head = heads.of(name) + besideHead;
        const int inTwoLines = std::min(headWidth(name, bold) + besideHead, mostHead);
        int width = 0;
        bool isLight = false;
        const int rows = std::min(m_model->rowCount(), sample);
        for (int row = 0; row < rows; ++row) {
            const bool hasLight = m_model->lightAt(row, column).has_value();
            isLight = isLight || hasLight;
            width = std::max(width, cells.of(m_model->cellText(row, column).left(60)) + 20 + (hasLight ? mark : 0));
        }
        width = std::max(width, cells.of(m_model->total(column)) + 24);
        const Field &field = m_model->fieldAt(column);
        const bool elastic = isWords(field) || field.type == FieldType::Reference;
        const int natural = std::clamp(std::max(width, std::min(head, elastic ? 140 : 170)), 56, mostWords);
        const bool title =
            m_model->type().title.contains(field.key) || (!m_firstColumns.isEmpty() && field.options.maxLength >= 300);
        wishes.push_back({column, natural,
                          isLight                           ? natural // a light is read by its word as well
                          : elastic                         ? std::min(natural, std::max(title ? leastTitle : leastWords, inTwoLines))
                          : field.type == FieldType::Choice ? std::min(natural, std::max(leastWords, inTwoLines))
                                                            : std::max(width, inTwoLines)});
        wanted += natural;
    }
    if (wanted > room) {
        int spare = 0;
        for (const Wish &wish : wishes)
            spare += wish.width - wish.least;
        const int over = std::min(wanted - room, spare);
        for (Wish &wish : wishes)
            wish.width -= spare > 0 ? int(qint64(wish.width - wish.least) * over / spare)
                                          + (over > 0 && wish.width > wish.least ? 1 : 0)
                                    : 0;
        int missing = -room;
        for (const Wish &wish : wishes)
            missing += wish.width;
        for (Wish &wish : wishes) {
            const int given = wish.least == leastTitle ? std::clamp(missing, 0, std::max(0, wish.width - leastOfAll)) : 0;
            wish.width -= given;
            missing -= given;
        }
    } else {
        // What is left goes to the widest words.
        const auto widest = std::max_element(wishes.begin(), wishes.end(),
                                             [](const Wish &a, const Wish &b) { return a.width < b.width; });
        widest->width += room - wanted;
    }
    m_recalling = true;
    for (const Wish &wish : wishes)
        m_header->resizeSection(wish.column, std::max(wish.width, 44));
    m_recalling = false;
}

} // namespace heyuan
