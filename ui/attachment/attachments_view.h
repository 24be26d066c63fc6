#pragma once

#include "core/attachment/attachment_store.h"
#include "ui/shell/desk.h"

#include <QTimer>
#include <QWidget>

#include <memory>

class QLabel;
class QPushButton;
class QTemporaryDir;
class QTreeWidget;
class QTreeWidgetItem;

namespace heyuan {

/// The evidence of one row: its files by kind, and a line for each kind that is asked for and missing. Files are dropped
/// on their kind, or added by button; they are opened, saved elsewhere and removed here.
class AttachmentsView : public QWidget
{
    Q_OBJECT
public:
    AttachmentsView(Desk &desk, const RecordType &ownerType, QWidget *parent);
    ~AttachmentsView() override;
    void show(qint64 owner);
    /// Takes files in; where no kind is given, the name of each tells it. What is refused is said; the rest is kept.
    void add(const QStringList &paths, const QString &kind = {});
    QTreeWidget &files() const { return *m_list; }
    void removeCurrent();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void refresh();
    void retranslate();
    void updateButtons();
    void drawNext();
    void chooseFiles();
    void openCurrent();
    void saveCurrent();
    void describeCurrent();
    const Attachment *current() const;
    QString kindOf(const QTreeWidgetItem *item) const;
    QTreeWidgetItem *addRow(const QString &kind, const Attachment *file);
    QString sizeWords(qint64 bytes) const;

    Desk &m_desk;
    const RecordType &m_ownerType;
    qint64 m_owner = 0;
    bool m_isStale = true;
    std::vector<Attachment> m_files;
    QLabel *m_summary;
    QTreeWidget *m_list;
    QPushButton *m_add;
    QPushButton *m_open;
    QPushButton *m_save;
    QPushButton *m_describe;
    QPushButton *m_remove;
    QTimer m_drawing;                        ///< small pictures are made one by one, between the reader's steps
    std::unique_ptr<QTemporaryDir> m_opened; ///< copies that other programs show; gone with the view
};

} // namespace heyuan
