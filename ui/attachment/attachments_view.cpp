#include "ui/attachment/attachments_view.h"

#include "core/attachment/attachment_rule.h"
#include "core/record/entry.h"
#include "ui/attachment/attachment_picture.h"
#include "ui/record/quiet_delegate.h"
#include "ui/record/record_form.h"
#include "ui/shell/icons.h"
#include "ui/theme/head_view.h"
#include "ui/theme/theme.h"

#include <QDesktopServices>
#include <QDialog>
#include <QDropEvent>
#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QMimeData>
#include <QPixmapCache>
#include <QPushButton>
#include <QSaveFile>
#include <QTemporaryDir>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace heyuan {

namespace {

constexpr int pictureSide = 40;
constexpr int kindRole = Qt::UserRole;
constexpr int fileRole = Qt::UserRole + 1; ///< place among the files; -1: missing

} // namespace

AttachmentsView::AttachmentsView(Desk &desk, const RecordType &ownerType, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_ownerType(ownerType), m_summary(new QLabel(this)), m_list(new QTreeWidget(this)), m_add(new QPushButton(this)), m_open(new QPushButton(this)),
      m_save(new QPushButton(this)), m_describe(new QPushButton(this)), m_remove(new QPushButton(this))
{
    setObjectName(QStringLiteral("attachments"));
    m_summary->setWordWrap(true);
    HeadView::putOn(*m_list);
    m_list->setObjectName(QStringLiteral("attachmentList"));
    m_list->setColumnCount(4);
    m_list->setRootIsDecorated(false);
    m_list->setItemDelegate(new QuietDelegate(m_list));
    m_list->setUniformRowHeights(false);
    m_list->setIconSize({pictureSide, pictureSide});
    m_list->setAcceptDrops(true);
    m_list->setDragDropMode(QAbstractItemView::DropOnly);
    m_list->viewport()->installEventFilter(this);
    m_list->installEventFilter(this);
    m_list->header()->setStretchLastSection(false);
    auto *line = new QHBoxLayout;
    line->setSpacing(space::gap);
    for (QPushButton *one : {m_add, m_open, m_save, m_describe, m_remove})
        line->addWidget(one);
    line->addStretch(1);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, space::gap, 0, 0);
    box->setSpacing(space::gap);
    box->addWidget(m_summary);
    box->addWidget(m_list, 1);
    box->addLayout(line);
    connect(m_add, &QPushButton::clicked, this, &AttachmentsView::chooseFiles);
    connect(m_open, &QPushButton::clicked, this, &AttachmentsView::openCurrent);
    connect(m_save, &QPushButton::clicked, this, &AttachmentsView::saveCurrent);
    connect(m_describe, &QPushButton::clicked, this, &AttachmentsView::describeCurrent);
    connect(m_remove, &QPushButton::clicked, this, &AttachmentsView::removeCurrent);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &AttachmentsView::updateButtons);
    connect(m_list, &QTreeWidget::itemDoubleClicked, this, [this] { current() ? openCurrent() : chooseFiles(); });
    connect(&m_drawing, &QTimer::timeout, this, &AttachmentsView::drawNext);
    connect(&desk, &Desk::recordsChanged, this, [this](const ChangeSet &changes) {
        if (changes.touches("attachment") || changes.touches(m_ownerType.name))
            show(m_owner);
    });
    retranslate();
    updateButtons();
}

AttachmentsView::~AttachmentsView() = default;

void AttachmentsView::show(qint64 owner)
{
    m_owner = owner;
    m_isStale = true;
    if (isVisible())
        refresh();
}

void AttachmentsView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        refresh();
}

QTreeWidgetItem *AttachmentsView::addRow(const QString &kind, const Attachment *file)
{
    const Field &field = Attachment::description().type().field("kind");
    auto *item = new QTreeWidgetItem(m_list);
    item->setText(0, displayValue(field, kind, screenLanguage()));
    item->setData(0, kindRole, kind);
    item->setData(0, fileRole, file ? int(file - m_files.data()) : -1);
    if (!file) {
        item->setText(1, tr("missing: drop the file here"));
        item->setForeground(0, coloursOf(*this).mutedText);
        item->setForeground(1, coloursOf(*this).lightText(Light::AtRisk));
        return item;
    }
    item->setText(1, file->fileName);
    item->setToolTip(1, tr("%1\nSHA-256 %2").arg(file->fileName, file->sha256));
    item->setIcon(1, icon(QStringLiteral("attachment")).pixmap(space::row - space::gap));
    item->setText(2, file->pages ? QString::number(*file->pages) : QStringLiteral("—"));
    item->setText(3, sizeWords(file->size));
    for (int column : {2, 3})
        item->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
    return item;
}

void AttachmentsView::refresh()
{
    m_isStale = false;
    const qint64 chosen = current() ? current()->id : 0;
    m_list->clear();
    auto files = m_owner ? attachmentsOf(m_desk.store(), m_ownerType, m_owner) : Result<std::vector<Attachment>>(std::vector<Attachment>());
    setEnabled(m_owner != 0);
    if (!files) {
        m_summary->setText(files.error().message.onScreen());
        return;
    }
    m_files = std::move(*files);
    const QStringList &needed = AttachmentRule::shipped().neededBy(m_ownerType.name);
    QStringList missing;
    for (const Choice &choice : attachmentKinds()) {
        const QString kind = QString::fromUtf8(choice.key);
        bool isThere = false;
        for (const Attachment &file : m_files) {
            if (file.kind != kind)
                continue;
            isThere = true;
            QTreeWidgetItem *item = addRow(kind, &file);
            if (file.id == chosen)
                m_list->setCurrentItem(item);
        }
        if (!isThere && needed.contains(kind)) {
            addRow(kind, nullptr);
            missing << choice.text.onScreen();
        }
    }
    m_summary->setText(m_owner == 0      ? tr("Save the row first; then its evidence can be added.")
                       : needed.isEmpty() ? tr("%n file(s)", nullptr, int(m_files.size()))
                       : missing.isEmpty() ? tr("All the evidence asked for is on file.")
                                           : tr("On file: %1 of %2 kinds. Missing: %3.").arg(needed.size() - missing.size()).arg(needed.size()).arg(missing.join(tr(", "))));
    if (!m_list->currentItem() && m_list->topLevelItemCount() > 0)
        m_list->setCurrentItem(m_list->topLevelItem(0));
    updateButtons();
    m_drawing.start(0);
}

/// One picture a turn, so that a class with many photographs opens at once.
void AttachmentsView::drawNext()
{
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        QTreeWidgetItem *item = m_list->topLevelItem(i);
        const int place = item->data(0, fileRole).toInt();
        if (place < 0 || item->data(1, kindRole).toBool())
            continue;
        item->setData(1, kindRole, true); // done, whatever comes of it
        const Attachment &file = m_files[size_t(place)];
        if (!file.mediaType.startsWith(QLatin1String("image/")))
            continue;
        QPixmap picture;
        if (!QPixmapCache::find(file.sha256, &picture)) {
            if (const auto bytes = bytesOf(m_desk.store().database(), file))
                picture = thumbnailOf(*bytes, pictureSide);
            QPixmapCache::insert(file.sha256, picture);
        }
        if (!picture.isNull())
            item->setIcon(1, QIcon(picture));
        return;
    }
    m_drawing.stop();
}

const Attachment *AttachmentsView::current() const
{
    const QTreeWidgetItem *item = m_list->currentItem();
    const int place = item ? item->data(0, fileRole).toInt() : -1;
    return place < 0 || size_t(place) >= m_files.size() ? nullptr : &m_files[size_t(place)];
}

QString AttachmentsView::kindOf(const QTreeWidgetItem *item) const { return item ? item->data(0, kindRole).toString() : QString(); }

void AttachmentsView::updateButtons()
{
    const Attachment *file = current();
    m_add->setEnabled(m_owner != 0);
    m_open->setEnabled(file && AttachmentRule::shipped().mayBeOpened(file->mediaType));
    for (QPushButton *one : {m_save, m_describe, m_remove})
        one->setEnabled(file != nullptr);
}

void AttachmentsView::add(const QStringList &paths, const QString &kind)
{
    const AttachmentRule &rule = AttachmentRule::shipped();
    std::vector<qint64> added;
    std::vector<Error> refused;
    const Status written = m_desk.write([&](Transaction &transaction) -> Status {
        for (const QString &path : paths) {
            const auto file = readAttachmentFile(path, rule.limitBytes);
            const auto id = file ? attach(transaction, m_ownerType, m_owner, kind.isEmpty() ? rule.kindOf(file->fileName) : kind, *file, pagesOf(file->bytes)) : Result<qint64>(file.error());
            if (id)
                added.push_back(*id);
            else
                refused.push_back(id.error());
        }
        return {};
    });
    if (!written)
        return emit m_desk.failed(written.error());
    if (!added.empty())
        m_desk.announce(tr("%n file(s) added", nullptr, int(added.size())), [&desk = m_desk, added] {
            const Status undone = desk.write([&](Transaction &transaction) -> Status {
                for (const qint64 id : added) {
                    const auto row = transaction.store().find(Attachment::description().type(), id);
                    if (!row || !*row || (*row)->deleted)
                        continue;
                    if (Status s = transaction.remove(Attachment::description().type(), id, (*row)->version); !s)
                        return s;
                }
                return {};
            });
            if (!undone)
                emit desk.failed(undone.error());
        });
    for (const Error &error : refused)
        emit m_desk.failed(error);
}

void AttachmentsView::chooseFiles()
{
    const QString kind = current() ? QString() : kindOf(m_list->currentItem());
    const QStringList paths = QFileDialog::getOpenFileNames(this, tr("Add evidence"));
    if (!paths.isEmpty())
        add(paths, kind);
}

void AttachmentsView::openCurrent()
{
    const Attachment *file = current();
    if (!file || !m_open->isEnabled())
        return;
    const auto bytes = bytesOf(m_desk.store().database(), *file);
    if (!bytes)
        return emit m_desk.failed(bytes.error());
    if (!m_opened)
        m_opened = std::make_unique<QTemporaryDir>();
    QFile copy(m_opened->filePath(safeFileName(file->fileName)));
    if (!copy.open(QIODevice::WriteOnly) || copy.write(*bytes) != bytes->size())
        return emit m_desk.failed({ErrorKind::File, say("Attachment", "The file %1 cannot be written (%2). Check the folder and the space left.").arg(file->fileName).arg(copy.errorString()), {}, {}});
    copy.close();
    QDesktopServices::openUrl(QUrl::fromLocalFile(copy.fileName()));
}

void AttachmentsView::saveCurrent()
{
    const Attachment *file = current();
    if (!file)
        return;
    const Attachment kept = *file;
    const QString path = QFileDialog::getSaveFileName(this, tr("Save evidence"), safeFileName(kept.fileName));
    if (path.isEmpty())
        return;
    const auto bytes = bytesOf(m_desk.store().database(), kept);
    if (!bytes)
        return emit m_desk.failed(bytes.error());
    QSaveFile copy(path);
    if (!copy.open(QIODevice::WriteOnly) || copy.write(*bytes) != bytes->size() || !copy.commit())
        return emit m_desk.failed({ErrorKind::File, say("Attachment", "The file %1 cannot be written (%2). Check the folder and the space left.").arg(path).arg(copy.errorString()), {}, {}});
    m_desk.announce(tr("%1 is saved.").arg(path));
}

void AttachmentsView::describeCurrent()
{
    const Attachment *file = current();
    if (!file)
        return;
    QDialog dialog(this);
    dialog.setWindowTitle(file->fileName);
    auto *form = new RecordForm(m_desk, Attachment::description().type(), &dialog);
    auto *box = new QVBoxLayout(&dialog);
    box->addWidget(form);
    form->showRecord(file->id);
    connect(form, &RecordForm::saved, &dialog, &QDialog::accept);
    dialog.resize(560, 520);
    dialog.exec();
}

void AttachmentsView::removeCurrent()
{
    const Attachment *file = current();
    if (!file)
        return;
    const Attachment kept = *file;
    const RecordType &type = Attachment::description().type();
    const Status removed = m_desk.write([&](Transaction &transaction) { return transaction.remove(type, kept.id, kept.version); });
    if (!removed)
        return emit m_desk.failed(removed.error());
    m_desk.announce(tr("%1 is removed").arg(kept.fileName), [&desk = m_desk, &type, id = kept.id] {
        if (const Status back = desk.write([&](Transaction &transaction) { return transaction.restore(type, id); }); !back)
            emit desk.failed(back.error());
    });
}

bool AttachmentsView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Delete)) {
            removeCurrent();
            return true;
        }
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            current() ? openCurrent() : chooseFiles();
            return true;
        }
    }
    if (watched != m_list->viewport() || (event->type() != QEvent::DragEnter && event->type() != QEvent::DragMove && event->type() != QEvent::Drop))
        return QWidget::eventFilter(watched, event);
    auto *drop = static_cast<QDropEvent *>(event);
    QStringList paths;
    for (const QUrl &url : drop->mimeData()->urls()) {
        if (url.isLocalFile())
            paths << url.toLocalFile();
    }
    if (paths.isEmpty() || m_owner == 0)
        return true;
    drop->setDropAction(Qt::CopyAction);
    drop->accept();
    if (event->type() == QEvent::Drop)
        add(paths, kindOf(m_list->itemAt(drop->position().toPoint())));
    return true;
}

QString AttachmentsView::sizeWords(qint64 bytes) const
{
    constexpr qint64 kilo = 1024;
    constexpr qint64 mega = kilo * kilo;
    return bytes < mega ? tr("%1 KB").arg((bytes + kilo - 1) / kilo) : tr("%1 MB").arg(Number::ratio(Number(bytes), Number(mega))->toText(1));
}

void AttachmentsView::retranslate()
{
    m_list->setHeaderLabels({tr("Kind"), tr("File"), tr("Pages"), tr("Size")});
    m_list->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(2, QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(3, QHeaderView::ResizeToContents);
    m_list->setAccessibleName(tr("Evidence"));
    m_add->setText(tr("Add files…"));
    m_open->setText(tr("Open"));
    m_save->setText(tr("Save as…"));
    m_describe->setText(tr("Details…"));
    m_remove->setText(tr("Remove"));
    if (!m_isStale)
        refresh();
}

void AttachmentsView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace heyuan
