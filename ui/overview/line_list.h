#pragma once

#include <QTreeWidget>

namespace heyuan {

/// A short list of lines that lead somewhere: as high as its content up to a limit, one tab stop, Enter opens.
class LineList : public QTreeWidget
{
    Q_OBJECT
public:
    explicit LineList(int columns, QWidget *parent = nullptr);

    struct Line {
        QStringList words;
        QByteArray recordType;
        qint64 id = 0;
        bool isStrong = false; ///< overdue
        QString tip = {};
    };
    void setLines(const std::vector<Line> &lines);
    /// The column that takes the room the others leave; its words are shortened, the whole stands in the tip.
    void setWideColumn(int column);
    /// Rows that are shown without scrolling.
    void setMostRows(int rows);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

signals:
    void opened(const QByteArray &recordType, qint64 id);

private:
    int height(int rows) const;
    void share();
    int m_wide = 0;
    int m_mostRows = 9;
};

} // namespace heyuan
