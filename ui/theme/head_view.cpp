#include "ui/theme/head_view.h"

#include "ui/theme/text_wrap.h"

#include <QFontMetrics>
#include <QHash>
#include <QStyle>
#include <QStyleOptionHeader>
#include <QTableView>
#include <QTreeView>

namespace heyuan {

namespace {

// Heads are asked for at every size of a window, and shaping their words would be most of it.
template <class T> T &remembered(QHash<QString, T> &known, const QString &key, const std::function<T()> &make)
{
    if (known.size() > 4000)
        known.clear();
    auto at = known.find(key);
    if (at == known.end())
        at = known.insert(key, make());
    return *at;
}

int widthOf(const QString &words, const QFont &font)
{
    static QHash<QString, int> known;
    return remembered<int>(known, font.key() + words, [&] { return QFontMetrics(font).horizontalAdvance(words); });
}

std::vector<QStringView> wrapped(const QString &words, const QFontMetrics &metrics, int width)
{
    return wrapText(words, width, [&](char32_t c) { return double(metrics.horizontalAdvance(QString::fromUcs4(&c, 1))); });
}

} // namespace

QString headLines(const QString &words, const QFont &font, int width)
{
    if (widthOf(words, font) <= width)
        return words;
    static QHash<QString, QString> known;
    return remembered<QString>(known, font.key() + QString::number(width) + words, [&] {
        const QFontMetrics metrics(font);
        const auto lines = wrapped(words, metrics, std::min(width, headWidth(words, font))); // two lines of one length, if both fit
        if (lines.size() < 2)
            return metrics.elidedText(words, Qt::ElideRight, width);
        const QString rest = words.mid(lines[1].data() - words.constData());
        // Widths are whole pixels; what fits by them is not cut for a part of one.
        const auto cut = [&](const QString &line) { return metrics.horizontalAdvance(line) <= width ? line : metrics.elidedText(line, Qt::ElideRight, width); };
        return cut(lines[0].toString()) + u'\n' + cut(rest);
    });
}

int headWidth(const QString &words, const QFont &font)
{
    static QHash<QString, int> known;
    return remembered<int>(known, font.key() + words, [&] {
        const QFontMetrics metrics(font);
        const int whole = metrics.horizontalAdvance(words);
        constexpr int step = 3;
        for (int width = whole / 2; width < whole; width += step) {
            const auto lines = wrapped(words, metrics, width);
            const bool fits = std::all_of(lines.begin(), lines.end(), [&](QStringView line) { return metrics.horizontalAdvance(line.toString()) <= width; });
            // A word that is too long would be cut in the middle.
            const bool isWhole = lines.size() < 2 || lines[0].data() + lines[0].size() == words.constData() + words.size()
                || !lines[0].back().isLetterOrNumber() || lines[0].back().unicode() >= 0x2E80 || !lines[1].front().isLetterOrNumber()
                || words.constData() + lines[0].size() != lines[1].data();
            if (lines.size() <= 2 && fits && isWhole)
                return width;
        }
        return whole;
    });
}

HeadView::HeadView(Qt::Orientation orientation, QWidget *parent) : QHeaderView(orientation, parent)
{
    // Many sections are given their widths at once: looked at when all have them.
    const auto ask = [this] {
        if (!std::exchange(m_isAsked, true))
            QMetaObject::invokeMethod(this, &HeadView::lookAgain, Qt::QueuedConnection);
    };
    connect(this, &QHeaderView::sectionResized, this, ask);
    connect(this, &QHeaderView::geometriesChanged, this, ask);
}

void HeadView::putOn(QTreeView &view)
{
    auto *head = new HeadView(Qt::Horizontal, &view);
    head->setSectionsMovable(view.header()->sectionsMovable());
    head->setStretchLastSection(view.header()->stretchLastSection());
    head->setDefaultAlignment(view.header()->defaultAlignment());
    view.setHeader(head);
}

void HeadView::putOn(QTableView &view)
{
    auto *head = new HeadView(Qt::Horizontal, &view);
    head->setSectionsClickable(true);
    head->setHighlightSections(view.horizontalHeader()->highlightSections());
    view.setHorizontalHeader(head);
}

int HeadView::roomOf(int section) const
{
    const int margin = style()->pixelMetric(QStyle::PM_HeaderMargin, nullptr, this);
    const bool isSorted = isSortIndicatorShown() && sortIndicatorSection() == section;
    return sectionSize(section) - 2 * margin - (isSorted ? style()->pixelMetric(QStyle::PM_HeaderMarkSize, nullptr, this) + margin : 0);
}

int HeadView::lines() const
{
    if (!model() || orientation() != Qt::Horizontal)
        return 1;
    const QFont font = headFont();
    for (int section = 0; section < count(); ++section) {
        if (!isSectionHidden(section)
            && headLines(model()->headerData(section, orientation(), Qt::DisplayRole).toString(), font, roomOf(section)).contains(u'\n'))
            return 2;
    }
    return 1;
}

QSize HeadView::sizeHint() const
{
    QSize size = QHeaderView::sizeHint();
    if (m_lines > 1)
        size.setHeight(std::max(size.height(), 2 * QFontMetrics(headFont()).lineSpacing() + 4));
    return size;
}

void HeadView::lookAgain()
{
    m_isAsked = false;
    const int now = lines();
    if (now == m_lines)
        return;
    m_lines = now;
    updateGeometry();
    if (parentWidget())
        QMetaObject::invokeMethod(parentWidget(), "updateGeometries");
    viewport()->update();
}

void HeadView::initStyleOptionForIndex(QStyleOptionHeader *option, int section) const
{
    QHeaderView::initStyleOptionForIndex(option, section);
    if (orientation() == Qt::Horizontal)
        option->text = headLines(model()->headerData(section, orientation(), Qt::DisplayRole).toString(), headFont(), roomOf(section));
}

} // namespace heyuan
