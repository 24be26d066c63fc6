#pragma once

#include "core/store/draft.h"
#include "ui/record/field_row.h"
#include "ui/record/record_columns.h"

#include <QTimer>

class QGridLayout;
class QPushButton;
class QScrollArea;
class QTabWidget;

namespace heyuan {

class HistoryView;

/// The one form of the desk, built from the fields of a kind of record. What is typed is kept as a draft within two
/// seconds; what is refused is said at the field; what somebody else saved meanwhile is shown beside it.
class RecordForm : public QWidget
{
    Q_OBJECT
public:
    RecordForm(Desk &desk, const RecordType &type, QWidget *parent = nullptr);
    ~RecordForm() override;

    /// Shows a row as stored. What was typed there before in this session comes back; what a former session left is
    /// offered.
    void showRecord(qint64 id);
    /// An empty row, with some values given.
    void showNew(const Record &prefilled);
    void showNothing();
    qint64 id() const { return m_base.id; }
    bool isEmpty() const { return !m_open; }
    bool isModified() const { return m_open && !m_changed.empty(); }
    bool save();
    void revert();
    void focusFirst();
    /// Puts structured text of a field into words.
    void setRendering(const QByteArray &key, FieldRow::Rendering rendering);
    FieldRow *row(QByteArrayView key) const;
    /// Another tab between form and history: what belongs to the row.
    void addTab(QWidget *widget, std::function<QString()> name);
    void showTab(QWidget *widget);
    void retranslate();
    /// Stores what is typed now, without waiting.
    void keepDraft();

signals:
    /// After a save: the row, and what it was before (id 0: it is new).
    void saved(qint64 id, const heyuan::Record &before);
    void modifiedChanged(bool modified);
    void shown(qint64 id); ///< another row, or the same anew; 0: a new one

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    enum class Group { Main, Details, Source, Notes };
    struct Item { Group group; QWidget *widget; bool wide; };
    void build();
    void arrange(bool anew);
    void orderTabs();
    Group groupOf(const RecordColumn &column) const;
    QString groupName(Group group) const;
    void fill(const Record &record);
    void edited();
    Result<Record> read();
    void tell(const QString &html, bool fault);
    void showIssues(const std::vector<Issue> &issues);
    void showConflict(const Record &mine);
    void takeChoices();
    void offerDraft();
    void applyDraft(const Draft &draft);
    void forgetDraft();
    void showInFull(FieldRow &row);
    void follow(const ChangeSet &changes);
    void updateSource();
    void updateBar();
    QString valueText(const Field &field, const QVariant &value) const;
    QString form() const { return draft::formOf(m_type.name, m_base.id); }

    Desk &m_desk;
    const RecordType &m_type;
    bool m_open = false;
    bool m_filling = false;
    Record m_base;                        // as stored, or the prefilled new row
    std::set<QByteArray> m_changed;
    std::optional<Record> m_stored;       // the other version while a conflict is open
    std::optional<Draft> m_offered;
    std::vector<FieldRow *> m_rows;       // in the order of the fields
    std::vector<Item> m_items;
    std::vector<QLabel *> m_groupHeads;
    QTabWidget *m_tabs;
    QWidget *m_bar;
    std::vector<std::function<QString()>> m_moreTabs;
    QScrollArea *m_scroll;
    QWidget *m_body;
    QGridLayout *m_grid;
    QLabel *m_title;
    QLabel *m_notice;
    QLabel *m_source;
    QLabel *m_state;
    QPushButton *m_revert;
    QPushButton *m_save;
    HistoryView *m_history;
    QTimer m_draftTimer;
    QDateTime m_opened;
    int m_columns = 0;
    bool m_narrow = false;
};

} // namespace heyuan
