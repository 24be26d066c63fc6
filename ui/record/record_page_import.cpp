// What comes into a record page from outside: files chosen, dropped, or pasted as a table.
#include "ui/import/import_dialog.h"
#include "ui/record/record_page.h"

#include <QClipboard>
#include <QDragEnterEvent>
#include <QFile>
#include <QGuiApplication>
#include <QMimeData>
#include <QTemporaryDir>

namespace heyuan {

namespace {

const ImportKind *kindFor(const QByteArray &recordType)
{
    for (const ImportKind &kind : importKinds()) {
        if (kind.recordType == recordType)
            return &kind;
    }
    return nullptr;
}

} // namespace

bool RecordPage::canImport() const { return kindFor(m_type.name); }

bool RecordPage::importFile(const QString &file)
{
    const ImportKind *kind = kindFor(m_type.name);
    if (!kind)
        return false;
    qint64 trainingClass = 0;
    for (const Condition &condition : m_setup.fixed.conditions) {
        if (condition.field == "class_id")
            trainingClass = condition.value.toLongLong();
    }
    auto *dialog = new ImportDialog(desk(), kind->key, trainingClass, this);
    dialog->show();
    if (!file.isEmpty())
        dialog->open(file);
    return true;
}

// A table copied in a spreadsheet is tabs and lines; it is imported like a file of them.
bool RecordPage::pasteTable()
{
    const QString text = QGuiApplication::clipboard()->text();
    if (!canImport() || !text.contains(u'\t') || text.count(u'\n') < 1)
        return false;
    m_pasted = std::make_unique<QTemporaryDir>();
    const QString name = m_pasted->filePath(tr("Pasted table") + QStringLiteral(".tsv"));
    QFile file(name);
    if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0)
        return false;
    file.close();
    return importFile(name);
}

void RecordPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (canImport() && !importableFile(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void RecordPage::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    importFile(importableFile(*event->mimeData()));
}

} // namespace heyuan
