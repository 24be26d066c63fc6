#include "ui/start/start_forms.h"

#include "core/base/number.h"
#include "ui/settings/appearance.h"
#include "ui/start/opening.h"

#include <QCheckBox>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace heyuan {

namespace {

QString withSuffix(const QString &file)
{
    return file.isEmpty() || !QFileInfo(file).suffix().isEmpty() ? file : file + QStringLiteral(".heyuan");
}

// A name that is not taken yet, so that the form can be sent off as it stands.
QString freeName(const QString &stem)
{
    QString file = dataFolder() + u'/' + stem + QStringLiteral(".heyuan");
    for (int n = 2; QFileInfo::exists(file); ++n)
        file = QStringLiteral("%1/%2-%3.heyuan").arg(dataFolder(), stem).arg(n);
    return QDir::toNativeSeparators(file);
}

} // namespace

FileField::FileField(For what, QWidget *parent)
    : QWidget(parent), m_for(what), m_line(new QLineEdit(this)), m_browse(new QPushButton(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::gap);
    row->addWidget(m_line, 1);
    row->addWidget(m_browse);
    setFocusProxy(m_line);
    connect(m_browse, &QPushButton::clicked, this, &FileField::browse);
    retranslate();
}

QString FileField::file() const
{
    return QDir::fromNativeSeparators(m_line->text().trimmed());
}

void FileField::setFile(const QString &file)
{
    m_line->setText(QDir::toNativeSeparators(file));
}

void FileField::setWords(const QString &accessibleName, const QString &filter)
{
    m_line->setAccessibleName(accessibleName);
    m_browse->setAccessibleName(tr("Look for: %1").arg(accessibleName));
    m_filter = filter;
}

void FileField::browse()
{
    const QString from = file().isEmpty() ? dataFolder() : file();
    const QString chosen = m_for == For::Saving
                               ? QFileDialog::getSaveFileName(this, m_line->accessibleName(), from, m_filter)
                               : QFileDialog::getOpenFileName(this, m_line->accessibleName(), from, m_filter);
    if (!chosen.isEmpty())
        setFile(m_for == For::Saving ? withSuffix(chosen) : chosen);
}

void FileField::retranslate()
{
    m_browse->setText(tr("Browse …"));
}

void FileField::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

StartForm::StartForm(QWidget *parent)
    : QWidget(parent), m_head(new QLabel(this)), m_help(new QLabel(this)), m_rows(new QFormLayout),
      m_do(new QPushButton(this))
{
    m_head->setFont(deskFont(space::groupHeadPoints, true));
    m_help->setWordWrap(true);
    m_help->setForegroundRole(QPalette::PlaceholderText);
    m_do->setDefault(true);
    m_do->setObjectName(QStringLiteral("do"));
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setHorizontalSpacing(space::pageMargin);
    m_rows->setVerticalSpacing(space::gap);
    m_rows->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::pageMargin);
    column->addWidget(m_head);
    column->addWidget(m_help);
    column->addLayout(m_rows);
    column->addWidget(m_do, 0, Qt::AlignLeft);
    column->addStretch();
}

QLabel *StartForm::addRow(QWidget *field)
{
    auto *label = new QLabel(this);
    label->setBuddy(field->focusProxy() ? field->focusProxy() : field);
    m_rows->addRow(label, field);
    QList<QLineEdit *> lines = field->findChildren<QLineEdit *>();
    if (auto *line = qobject_cast<QLineEdit *>(field))
        lines << line;
    for (QLineEdit *line : std::as_const(lines))
        connect(line, &QLineEdit::returnPressed, m_do, [this] { m_do->click(); });
    return label;
}

void StartForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

NewDatabaseForm::NewDatabaseForm(QWidget *parent)
    : StartForm(parent), m_file(new FileField(FileField::For::Saving, this)), m_catalogue(new QRadioButton(this)),
      m_empty(new QRadioButton(this))
{
    m_fileLabel = addRow(m_file);
    m_catalogue->setChecked(true);
    m_rows->addRow(QString(), m_catalogue);
    m_rows->addRow(QString(), m_empty);
    connect(m_do, &QPushButton::clicked, this, [this] {
        Location location;
        location.file = withSuffix(m_file->file());
        emit asked(location, m_empty->isChecked() ? FirstContent::Nothing : FirstContent::Catalogue);
    });
    retranslate();
}

void NewDatabaseForm::begin()
{
    m_file->setFile(freeName(QStringLiteral("programme")));
    m_file->setFocus();
    m_file->line()->selectAll();
}

void NewDatabaseForm::retranslate()
{
    m_head->setText(tr("New database"));
    m_help->setText(tr("One file holds everything. It can stand on this computer or on a shared disk; one person at a "
                       "time works with it."));
    m_fileLabel->setText(tr("&File"));
    m_file->setWords(tr("File of the new database"), tr("Databases (*.heyuan);;All files (*)"));
    m_catalogue->setText(tr("With the five &plan documents, their targets, tasks and rules"));
    m_empty->setText(tr("&Empty, for a plan of your own"));
    m_do->setText(tr("&Make the database"));
}

ServerForm::ServerForm(QWidget *parent) : StartForm(parent), m_make(new QCheckBox(this))
{
    for (size_t i = 0; i < std::size(m_lines); ++i) {
        m_lines[i] = new QLineEdit(this);
        m_labels[i] = addRow(m_lines[i]);
    }
    m_lines[4]->setEchoMode(QLineEdit::Password);
    m_rows->addRow(QString(), m_make);
    connect(m_do, &QPushButton::clicked, this, [this] { emit asked(location(), m_make->isChecked()); });
    fill({.engine = Engine::Postgresql,
          .file = {},
          .host = QStringLiteral("localhost"),
          .database = QStringLiteral("heyuan"),
          .user = settings().userName(),
          .password = {},
          .schema = {}});
    retranslate();
}

void ServerForm::begin()
{
    m_lines[4]->clear();
    QLineEdit *first = m_lines[m_lines[0]->text() == u"localhost" ? 0 : 4];
    first->setFocus();
    first->selectAll();
}

void ServerForm::fill(const Location &location)
{
    m_lines[0]->setText(location.host);
    m_lines[1]->setText(QString::number(location.port));
    m_lines[2]->setText(location.database);
    m_lines[3]->setText(location.user);
    m_lines[4]->setText(location.password);
}

Location ServerForm::location() const
{
    Location location;
    location.engine = Engine::Postgresql;
    location.host = m_lines[0]->text().trimmed();
    location.port = withPlainDigits(m_lines[1]->text()).trimmed().toInt();
    location.database = m_lines[2]->text().trimmed();
    location.user = m_lines[3]->text().trimmed();
    location.password = m_lines[4]->text();
    return location;
}

void ServerForm::retranslate()
{
    m_head->setText(tr("Connect to a server"));
    m_help->setText(tr(
        "A PostgreSQL server lets several people work at the same time. Your administrator knows these particulars."));
    const QString words[] = {tr("&Server"), tr("&Port"), tr("Data&base"), tr("&User"), tr("Pass&word")};
    for (size_t i = 0; i < std::size(words); ++i) {
        m_labels[i]->setText(words[i]);
        m_lines[i]->setAccessibleName(QString(words[i]).remove(u'&'));
    }
    m_make->setText(tr("The database is new: make the tables and read in the five plan documents"));
    m_do->setText(tr("&Connect"));
}

RestoreForm::RestoreForm(QWidget *parent)
    : StartForm(parent), m_backup(new FileField(FileField::For::Opening, this)),
      m_target(new FileField(FileField::For::Saving, this))
{
    m_backupLabel = addRow(m_backup);
    m_targetLabel = addRow(m_target);
    connect(m_do, &QPushButton::clicked, this, [this] { emit asked(m_backup->file(), withSuffix(m_target->file())); });
    retranslate();
}

void RestoreForm::begin()
{
    if (m_target->file().isEmpty())
        m_target->setFile(freeName(QStringLiteral("restored")));
    m_backup->setFocus();
}

void RestoreForm::retranslate()
{
    m_head->setText(tr("Restore a backup"));
    m_help->setText(tr("The backup is checked first. If there is a database at the place named below, it is kept "
                       "beside it under a dated name."));
    m_backupLabel->setText(tr("&Backup"));
    m_backup->setWords(tr("Backup to restore"), tr("Backups (*.heyuan *.db);;All files (*)"));
    m_targetLabel->setText(tr("Restore &to"));
    m_target->setWords(tr("Where the restored database shall stand"), tr("Databases (*.heyuan);;All files (*)"));
    m_do->setText(tr("&Restore"));
}

} // namespace heyuan
