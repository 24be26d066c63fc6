#pragma once

#include "ui/overview/progress_source.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QTableWidget;

namespace heyuan {

/// A target split among the counties: equally, by the weight of a fact, or by hand. What the parts lack to the whole is
/// always visible; an approved breakdown is locked.
class BreakdownEditor : public QWidget
{
    Q_OBJECT
public:
    explicit BreakdownEditor(Desk &desk, QWidget *parent = nullptr);

    static bool canSplit(const TargetProgress &t);
    /// Shows a target's parts; what is typed and not saved is given up.
    void showTarget(const ProgressPtr &progress, qint64 target);
    /// The figures changed while something is typed here: it stays.
    void follow(const ProgressPtr &progress);
    qint64 target() const { return m_target; }
    bool isModified() const { return m_isModified; }
    bool save();
    void retranslate();

signals:
    void modifiedChanged();

private:
    enum Column { AreaColumn, WeightColumn, PartColumn, AchievedColumn, LightColumn, ColumnCount };
    struct Row {
        qint64 area;
        std::optional<Number> weight;
        std::optional<Number> part;
    };
    QString method() const;
    void fill();
    void split();
    void take(int row, int column);
    void showDifference();
    void setModified(bool modified);
    void lock(bool locked);
    void tell(const QString &sentence);

    Desk &m_desk;
    ProgressPtr m_progress;
    qint64 m_target = 0;
    std::vector<Row> m_rows;
    bool m_isModified = false;
    bool m_filling = false;
    QComboBox *m_method;
    QComboBox *m_fact;
    QTableWidget *m_table;
    QLabel *m_difference;
    QLabel *m_note;
    QCheckBox *m_locked;
    QPushButton *m_revert;
    QPushButton *m_save;
};

} // namespace heyuan
