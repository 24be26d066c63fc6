#pragma once

#include "core/store/store.h"

#include <QWidget>

class QComboBox;
class QStandardItemModel;
class QTreeView;

namespace heyuan {

class ClauseFilter;

/// The unclear wordings by document, the weightiest first: those not decided yet, the decided ones, or all.
class ReadingList : public QWidget
{
    Q_OBJECT
public:
    explicit ReadingList(QWidget *parent = nullptr);

    Status load(Store &store);
    void search(const QString &typed);
    /// Makes the row current without telling; one that is filtered out brings its filter back.
    void setCurrent(qint64 reading);
    qint64 current() const;
    void showDocument(qint64 document);     ///< unfolds it and makes it the current row
    int undecided() const { return m_undecided; }
    const std::vector<Record> &readings() const { return m_readings; }
    QTreeView &view() const { return *m_view; }
    void retranslate();

signals:
    void chosen(qint64 reading);

private:
    enum Shown { Undecided, Decided, All };
    void fill();
    QModelIndex indexOf(qint64 id) const;
    std::vector<Record> m_documents;
    std::vector<Record> m_readings;
    QHash<qint64, QString> m_paths;         // of the clauses, as officials cite them
    int m_undecided = 0;
    QString m_typed;
    QComboBox *m_shown;
    QStandardItemModel *m_model;
    ClauseFilter *m_filter;
    QTreeView *m_view;
    bool m_filling = false;
};

} // namespace heyuan
