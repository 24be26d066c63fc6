#pragma once

#include <QHash>
#include <QStaticText>
#include <QStyledItemDelegate>

namespace heyuan {

class RecordTableModel;

/// Paints the cells of the one table: the texts are asked of the model directly and laid out once, which is more than
/// twice as fast as the stock delegate.
class RecordDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    RecordDelegate(const RecordTableModel &model, QObject *parent);
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void forget() { m_laidOut.clear(); }
    static int widthOfLight(const QFontMetrics &metrics); ///< what a light takes of a cell before its word
    /// Where the words of a head begin, after its mark.
    static int headIndent(int level) { return 8 + level * 18; }

private:
    struct Key { QString text; int width; friend bool operator==(const Key &, const Key &) = default; };
    friend size_t qHash(const Key &key, size_t seed) { return qHashMulti(seed, key.text, key.width); }
    void paintHead(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    const QStaticText &laidOut(const QString &text, int width, const QFont &font, Qt::TextElideMode mode) const;
    const RecordTableModel &m_model;
    mutable QHash<Key, QStaticText> m_laidOut;
    mutable QFont m_font;
};

} // namespace heyuan
