#pragma once

#include "core/store/bulk_many.h"

#include <QDialog>
#include <QTimer>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;
class QTreeWidget;
class QVBoxLayout;

namespace heyuan {

class Desk;
class FieldEditor;

/// Sets one or several fields of many rows at once. Says, while it is typed, how many rows change, how many hold the value
/// already and which are refused for what reason; then changes all the others in one step.
class BulkEditDialog : public QDialog
{
    Q_OBJECT
public:
    BulkEditDialog(Desk &desk, const RecordType &type, std::vector<SeenRow> rows, QWidget *parent);
    /// Of more rows than can be tried while somebody types: they are tried and changed in one run beside the window.
    BulkEditDialog(Desk &desk, const RecordType &type, std::vector<qint64> ids, QWidget *parent);
    /// What is typed; an error if nothing is, or it cannot be read.
    Result<BulkChange> change() const;
    const std::optional<BulkOutcome> &outcome() const { return m_outcome; }
    /// Lets the first line set this field.
    void chooseField(const QByteArray &key);

signals:
    void changed(const heyuan::BulkOutcome &outcome, const heyuan::BulkChange &change);
    void manyChanged(const std::shared_ptr<heyuan::bulk::RowsBefore> &before, const heyuan::BulkChange &change);

private:
    struct Line {
        QWidget *box;
        QComboBox *field;
        QCheckBox *clear;
        QToolButton *drop;
        FieldEditor *editor = nullptr;
        bool isTyped = false;
    };
    void build(qint64 rows);
    void addLine();
    void dropLine(QWidget *box);
    void takeField(Line &line);
    void soon();
    void look();
    void run();
    void lookAtMany();
    void runMany();
    void showRefused(const std::vector<BulkRefusal> &refused);
    Desk &m_desk;
    const RecordType &m_type;
    std::vector<SeenRow> m_rows;
    std::vector<qint64> m_ids;          ///< instead of them, of very many
    std::vector<qint64> m_left;         ///< of these, those that the last run did not refuse
    std::vector<std::unique_ptr<Line>> m_lines;
    std::optional<BulkOutcome> m_outcome;
    QTimer m_timer;
    QVBoxLayout *m_box;
    QPushButton *m_more;
    QLabel *m_words;
    QTreeWidget *m_refused;
    QLineEdit *m_reason;
    QPushButton *m_change;
};

} // namespace heyuan
