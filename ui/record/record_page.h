#pragma once

#include "core/store/bulk_many.h"
#include "ui/record/record_form.h"
#include "ui/record/record_table.h"
#include "ui/shell/page.h"

#include <deque>
#include <memory>

class QFrame;
class QSplitter;
class QTemporaryDir;

namespace heyuan {

class RecordPage;

/// What a page can do with the selected row besides what every page can; a button beside New and Delete.
struct RowAction {
    const char *name;  ///< of the button
    const char *image; ///< its icon
    Text label;
    Text help;
    std::function<void(qint64 id, RecordPage &page)> run = {};
    std::vector<RowAction> choices = {}; ///< instead of `run`: the button opens a menu of these
};

/// Rows of another kind that belong to the row shown, as a tab of its form: the roster of a class.
struct RecordDetail {
    QByteArray field = {};                 ///< of the other kind: the reference to this row
    Text title = {};
    std::shared_ptr<struct RecordPageSetup> setup = {};
};

/// What one page over a kind of record has of its own.
struct RecordPageSetup {
    QByteArray recordType;
    Filter fixed = {};                     ///< always holds here; new rows get its values
    Text title = {};                       ///< the plural of the kind, unless given
    Text empty = {};                       ///< what belongs here, for an empty table
    QByteArrayList columns = {};           ///< first columns, unless the reader chose others
    RowOrder order = {};                   ///< of the rows, until the reader chooses another
    QByteArrayList totals = {};            ///< columns summed at the foot; all money columns unless `hasTotals`
    bool hasTotals = false;
    std::function<bool(const Record &)> counts = {}; ///< rows that count in the totals
    std::vector<std::pair<QByteArray, FieldRow::Rendering>> renderings = {};
    std::function<void(RecordForm &)> prepare = {}; ///< once, after the form was built: what only this kind needs
    std::vector<RowAction> actions = {};
    std::vector<RecordDetail> details = {};
    QByteArray views = {};                 ///< under which views are saved; the kind of record, unless given
    std::function<void(Record &)> begin = {}; ///< what a new row begins with
};

/// A kind of record as a page: the one table at the left, the one form at the right; new, delete, restore, undo,
/// export. Every ledger and every part of the catalogue is such a page.
class RecordPage : public Page
{
    Q_OBJECT
public:
    RecordPage(Desk &desk, RecordPageSetup setup, QWidget *parent = nullptr);
    ~RecordPage() override;

    QString title() const override;
    QByteArrayList dependsOn() const override { return {m_type.name}; }
    void retranslate() override;
    void refresh() override;
    void select(qint64 id) override;
    bool focusSearch() override;
    bool createNew() override;
    bool save() override;
    bool exportTable() override;
    bool print() override;
    bool hasUnsavedEntry() const override;

    RecordTable &table() const { return *m_table; }
    RecordForm &form() const { return *m_form; }
    void setFixed(const Filter &fixed);
    /// Hides the page's own title where it stands under one.
    void setTitleShown(bool shown) override;
    /// Form under the table instead of beside it, for narrow places.
    void setStacked();
    void deleteSelected();
    /// Sets fields of all chosen rows at once, in a form that says before what it would do.
    void changeSelected();
    void restoreSelected();
    bool canUndo() const { return !m_steps.empty(); }
    /// Takes back the last deletion, restoration or save.
    bool undo() override;
    bool showOrigin(const Origin &origin) override;
    /// Whether rows of this kind can be read from somebody's file.
    bool canImport() const;
    /// Opens the import; asks for a file there if the name is empty.
    bool importFile(const QString &file = {});

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    /// One thing that can be taken back, named for the reader.
    struct Step {
        Text name;
        std::function<Status(Transaction &)> back;
        std::function<void(int number)> backBeside = {}; ///< of very many rows, beside the window
        int number = 0;
    };
    static constexpr size_t mostSteps = 100;
    void push(Step step);
    void pushMany(const Text &name, const BulkOutcome &done, const BulkChange &change);
    void noteRefused(const Text &head, const std::vector<BulkRefusal> &refused);
    bool deleteMany();
    void deleteVeryMany(std::vector<qint64> ids);
    void pushVeryMany(const Text &name, const std::shared_ptr<bulk::RowsBefore> &before, const BulkChange &change);
    void takeVeryManyBack(const Text &name, const std::shared_ptr<bulk::RowsBefore> &before, const BulkChange &change, int number);
    void announce(const QString &sentence);
    void note(const QString &html);
    void noteSaved(qint64 id, const Record &before);
    void updateButtons();
    void offerDrafts();
    QToolButton *button(const char *name, const char *image, QWidget *parent);
    void offer(const RowAction &action, QToolButton &at);
    bool pasteTable();
    void buildDetails();
    void showDetailsOf(qint64 id);

    RecordPageSetup m_setup;
    const RecordType &m_type;
    RecordTable *m_table;
    RecordForm *m_form;
    QSplitter *m_splitter;
    QLabel *m_title;
    QFrame *m_noteBar;
    QLabel *m_note;
    QToolButton *m_new;
    QToolButton *m_change;
    QToolButton *m_delete;
    QToolButton *m_restore;
    QToolButton *m_deleted;
    QToolButton *m_undo;
    QToolButton *m_import;
    QToolButton *m_export;
    std::vector<QToolButton *> m_actions; ///< as in the setup
    std::vector<RecordPage *> m_details;  ///< as in the setup
    std::deque<Step> m_steps;
    std::unique_ptr<QTemporaryDir> m_pasted; ///< while a pasted table is imported
    bool m_first = true;
    bool m_isFixedLater = false;          ///< the rows are read when the page is seen
    int m_lastStep = 0;
};

/// Where tables keep their columns for this person.
TableMemory tableMemory();

} // namespace heyuan
