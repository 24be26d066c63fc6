#pragma once

#include "core/import/import.h"

#include <QTabWidget>

class QTableWidget;
class QTreeWidget;
class QTreeWidgetItem;

namespace heyuan {

/// What was found in a file, and its rows as they would be stored. Here the reader decides: a row is left out or taken
/// although it is doubtful, a cell is mended in place.
class ImportReview : public QTabWidget
{
    Q_OBJECT
public:
    explicit ImportReview(const ImportKind &kind, QWidget *parent = nullptr);
    static constexpr int mostFindings = 1000;
    static constexpr int mostRows = 500;

    void show(const ImportResult &result, const ImportChoices &choices);
    void clear();
    void retranslate();
    QTreeWidget &findings() const { return *m_findings; }
    QTableWidget &rows() const { return *m_rows; }

signals:
    /// Each decision is one; what it is about stands in the choices.
    void decided(const ImportChoices &choices);

private:
    void showFindings(const ImportResult &result);
    void showRows(const ImportResult &result);
    void ticked(QTreeWidgetItem *item, int column);
    void rowTicked(int row, int column);
    void take(qint64 row, bool isTaken);

    const ImportKind &m_kind;
    ImportChoices m_choices;
    std::map<qint64, ImportedRow::Outcome> m_outcomes; ///< of the rows shown
    bool m_isFilling = false;
    QTreeWidget *m_findings;
    QTableWidget *m_rows;
};

} // namespace heyuan
