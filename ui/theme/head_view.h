#pragma once

#include <QHeaderView>

class QTableView;
class QTreeView;

namespace heyuan {

/// The words of a column's head in at most two lines of this width; what does not fit then ends with an ellipsis.
QString headLines(const QString &words, const QFont &font, int width);
/// The least width at which they stand in two lines and nothing is left out.
int headWidth(const QString &words, const QFont &font);

/// A table's head that takes a second line where a column is too narrow for its words.
class HeadView : public QHeaderView
{
    Q_OBJECT
public:
    explicit HeadView(Qt::Orientation orientation, QWidget *parent = nullptr);
    /// In place of the head that a view has; before its sections are arranged.
    static void putOn(QTreeView &view);
    static void putOn(QTableView &view);

    QSize sizeHint() const override;

protected:
    void initStyleOptionForIndex(QStyleOptionHeader *option, int section) const override;
    virtual QFont headFont() const { return font(); }
    /// What a section leaves for words.
    virtual int roomOf(int section) const;
    int lines() const;

private:
    void lookAgain();
    int m_lines = 1;
    bool m_isAsked = false;
};

} // namespace heyuan
