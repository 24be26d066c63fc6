#include "ui/settings/settings_page.h"

#include "core/store/migrator.h"
#include "ui/settings/appearance.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFontDatabase>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QVBoxLayout>

namespace heyuan {

namespace {

enum Group { Appearance, Work, Database_, Fonts, GroupCount };

// What official prints and the screen ask for, and what stands in where a family is missing.
struct WantedFont {
    const char *use;
    QStringList families; ///< in order of preference
};

const std::vector<WantedFont> &wantedFonts()
{
    static const std::vector<WantedFont> fonts{
        {QT_TRANSLATE_NOOP("heyuan::SettingsPage", "Screen, tables and charts"), fontFamilies()},
        {QT_TRANSLATE_NOOP("heyuan::SettingsPage", "Body of official documents (仿宋)"),
         {QStringLiteral("方正仿宋_GBK"), QStringLiteral("仿宋_GB2312"), QStringLiteral("FangSong"),
          QStringLiteral("Noto Serif CJK SC")}},
        {QT_TRANSLATE_NOOP("heyuan::SettingsPage", "Titles of official documents (小标宋)"),
         {QStringLiteral("方正小标宋简体"), QStringLiteral("FZXiaoBiaoSong-B05S"),
          QStringLiteral("Noto Serif CJK SC")}},
    };
    return fonts;
}

} // namespace

SettingsPage::SettingsPage(Desk &desk, QWidget *parent) : Page(desk, parent)
{
    auto *content = new QWidget;
    content->setMaximumWidth(zoomed(1160)); // wider fields would only be longer
    m_content = content;
    auto *columns = new QHBoxLayout(content);
    columns->setContentsMargins(space::pageMargin, space::pageMargin, space::pageMargin, space::pageMargin);
    columns->setSpacing(4 * space::pageMargin);
    for (QVBoxLayout *&column : m_columns) {
        column = new QVBoxLayout;
        column->setSpacing(space::gap);
        columns->addLayout(column, 1);
    }
    makeAppearance();
    makeWork();
    makeDatabase();
    QFormLayout *fonts = addGroup(Fonts);
    for (size_t i = 0; i < wantedFonts().size(); ++i) {
        QLabel *found = nullptr;
        QLabel *use = addFact(fonts, found);
        m_fonts.emplace_back(use, found);
    }
    for (QVBoxLayout *column : m_columns)
        column->addStretch();

    auto *area = new QScrollArea(this);
    area->setWidget(content);
    area->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->addWidget(area);
    setFocusProxy(m_language);
    connect(&settings(), &Settings::changed, this, [this] { showSettings(); });
    retranslate();
}

QString SettingsPage::title() const
{
    return tr("Settings");
}

QFormLayout *SettingsPage::addGroup(size_t index)
{
    QVBoxLayout *column = m_columns[index < Database_ ? 0 : 1];
    auto *head = new QLabel;
    head->setFont(deskFont(space::groupHeadPoints, true));
    if (column->count() > 0)
        column->addSpacing(space::pageMargin);
    column->addWidget(head);
    m_heads.push_back(head);
    auto *rows = new QFormLayout;
    rows->setHorizontalSpacing(space::pageMargin);
    rows->setVerticalSpacing(space::gap);
    rows->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    rows->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    column->addLayout(rows);
    return rows;
}

QLabel *SettingsPage::addRow(QFormLayout *group, QWidget *field)
{
    auto *label = new QLabel;
    label->setBuddy(field);
    group->addRow(label, field);
    return label;
}

QLabel *SettingsPage::addFact(QFormLayout *group, QLabel *&value)
{
    value = new QLabel;
    value->setWordWrap(true);
    value->setTextFormat(Qt::PlainText);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *label = new QLabel;
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setAlignment(Qt::AlignTop);
    group->addRow(label, value);
    return label;
}

void SettingsPage::makeAppearance()
{
    m_language = new QComboBox;
    m_language->addItem(QStringLiteral("中文"), QStringLiteral("zh"));
    m_language->addItem(QStringLiteral("English"), QStringLiteral("en"));
    m_theme = new QComboBox;
    for (const ThemeChoice choice : {ThemeChoice::System, ThemeChoice::Light, ThemeChoice::Dark})
        m_theme->addItem(QString(), int(choice));
    m_zoom = new QSpinBox;
    m_zoom->setRange(80, 200);
    m_zoom->setSingleStep(10);
    m_zoom->setKeyboardTracking(false);
    m_compact = new QCheckBox;
    QFormLayout *rows = addGroup(Appearance);
    m_languageLabel = addRow(rows, m_language);
    m_themeLabel = addRow(rows, m_theme);
    m_zoomLabel = addRow(rows, m_zoom);
    rows->addRow(QString(), m_compact);
    for (QWidget *field :
         {static_cast<QWidget *>(m_language), static_cast<QWidget *>(m_theme), static_cast<QWidget *>(m_zoom)})
        field->setFocusPolicy(Qt::StrongFocus);
    connect(m_language, &QComboBox::activated, this,
            [this] { settings().set(setting::language, languageFromCode(m_language->currentData().toString())); });
    connect(m_theme, &QComboBox::activated, this,
            [this] { settings().set(setting::theme, ThemeChoice(m_theme->currentData().toInt())); });
    connect(m_zoom, &QSpinBox::valueChanged, this, [](int percent) { settings().set(setting::zoom, percent); });
    connect(m_compact, &QCheckBox::clicked, this, [](bool on) { settings().set(setting::compact, on); });
}

void SettingsPage::makeWork()
{
    m_user = new QLineEdit;
    m_user->setObjectName(QStringLiteral("userName"));
    m_user->setMaxLength(120);
    m_backups = new QLineEdit;
    m_browse = new QPushButton;
    QFormLayout *rows = addGroup(Work);
    m_userLabel = addRow(rows, m_user);
    auto *folder = new QHBoxLayout;
    folder->setSpacing(space::gap);
    folder->addWidget(m_backups, 1);
    folder->addWidget(m_browse);
    m_backupLabel = new QLabel;
    m_backupLabel->setBuddy(m_backups);
    rows->addRow(m_backupLabel, folder);
    connect(m_user, &QLineEdit::editingFinished, this,
            [this] { settings().set(setting::userName, m_user->text().trimmed()); });
    connect(m_backups, &QLineEdit::editingFinished, this,
            [this] { settings().set(setting::backupFolder, QDir::fromNativeSeparators(m_backups->text().trimmed())); });
    connect(m_browse, &QPushButton::clicked, this, [this] {
        const QString chosen = QFileDialog::getExistingDirectory(this, tr("Folder for backups"), m_backups->text());
        if (!chosen.isEmpty())
            settings().set(setting::backupFolder, chosen);
    });
}

void SettingsPage::makeDatabase()
{
    QFormLayout *rows = addGroup(Database_);
    m_kindLabel = addFact(rows, m_kind);
    m_placeLabel = addFact(rows, m_place);
    m_schemaLabel = addFact(rows, m_schema);
    m_sizeLabel = addFact(rows, m_size);
    m_rowsLabel = addFact(rows, m_rows);
    m_settingsLabel = addFact(rows, m_settingsFile);
}

void SettingsPage::showSettings()
{
    const QSignalBlocker zoom(m_zoom);
    m_language->setCurrentIndex(screenLanguage() == Language::Chinese ? 0 : 1);
    m_theme->setCurrentIndex(int(settings().value(setting::theme)));
    m_zoom->setValue(settings().value(setting::zoom));
    m_compact->setChecked(settings().value(setting::compact));
    if (!m_user->hasFocus())
        m_user->setText(settings().value(setting::userName));
    if (!m_backups->hasFocus())
        m_backups->setText(QDir::toNativeSeparators(settings().value(setting::backupFolder)));
}

void SettingsPage::refresh()
{
    showSettings();
    Store &store = desk().store();
    const Location &location = store.location();
    const bool isFile = location.engine == Engine::Sqlite;
    m_kind->setText(isFile ? tr("SQLite, one file") : tr("PostgreSQL, a server"));
    m_place->setText(isFile ? QDir::toNativeSeparators(QFileInfo(location.file).absoluteFilePath())
                            : location.description());
    const auto version = migrator::version(store.database());
    m_schema->setText(version ? QString::number(*version) : version.error().message.onScreen());
    m_size->setText(isFile ? QLocale().formattedDataSize(QFileInfo(location.file).size(), 1) : QStringLiteral("—"));
    qint64 targets = 0, measurements = 0;
    if (const auto count = store.count(*recordTypeNamed("target")))
        targets = *count;
    if (const auto count = store.count(*recordTypeNamed("measurement")))
        measurements = *count;
    m_rows->setText(
        tr("%1 targets, %2 measured values").arg(QLocale().toString(targets), QLocale().toString(measurements)));
    m_settingsFile->setText(settings().fileName().isEmpty() ? QStringLiteral("—")
                                                            : QDir::toNativeSeparators(settings().fileName()));
    showFonts();
}

void SettingsPage::showFonts()
{
    const QStringList installed = QFontDatabase::families();
    for (size_t i = 0; i < m_fonts.size(); ++i) {
        const WantedFont &wanted = wantedFonts()[i];
        QString found;
        for (const QString &family : wanted.families) {
            if (found.isEmpty() && installed.contains(family))
                found = family;
        }
        QLabel *label = m_fonts[i].second;
        if (found.isEmpty())
            label->setText(tr("None of %1 is installed; another font stands in. Install one of them.")
                               .arg(wanted.families.join(tr(", "))));
        else if (found == wanted.families.first())
            label->setText(found);
        else
            label->setText(tr("%1, in place of %2").arg(found, wanted.families.first()));
    }
}

void SettingsPage::retranslate()
{
    const QString heads[] = {tr("Appearance"), tr("Work"), tr("Database"), tr("Fonts on this computer")};
    for (size_t i = 0; i < m_heads.size(); ++i)
        m_heads[i]->setText(heads[i]);
    m_languageLabel->setText(tr("&Language"));
    m_themeLabel->setText(tr("&Colours"));
    const QString themes[] = {tr("As the system has them"), tr("Light"), tr("Dark")};
    for (int i = 0; i < m_theme->count(); ++i)
        m_theme->setItemText(i, themes[i]);
    m_zoomLabel->setText(tr("&Size of everything"));
    m_zoom->setSuffix(tr(" %"));
    m_compact->setText(tr("Co&mpact rows in tables"));
    m_userLabel->setText(tr("Your &name"));
    m_user->setPlaceholderText(settings().userName());
    m_user->setToolTip(tr("Stands in the change log beside everything you enter or change."));
    m_backupLabel->setText(tr("Folder for &backups"));
    m_backups->setPlaceholderText(tr("Folder \"backups\" beside the database"));
    m_browse->setText(tr("Browse …"));
    m_browse->setAccessibleName(tr("Look for the folder for backups"));
    const std::pair<QWidget *, QLabel *> named[] = {{m_language, m_languageLabel},
                                                    {m_theme, m_themeLabel},
                                                    {m_zoom, m_zoomLabel},
                                                    {m_user, m_userLabel},
                                                    {m_backups, m_backupLabel}};
    for (const auto &[field, label] : named)
        field->setAccessibleName(label->text().remove(u'&'));
    m_kindLabel->setText(tr("Kind"));
    m_placeLabel->setText(tr("Place"));
    m_schemaLabel->setText(tr("Version of the tables"));
    m_sizeLabel->setText(tr("Size on disk"));
    m_rowsLabel->setText(tr("Content"));
    m_settingsLabel->setText(tr("These settings are kept in"));
    for (size_t i = 0; i < m_fonts.size(); ++i)
        m_fonts[i].first->setText(tr(wantedFonts()[i].use));
    alignLabels();
    showSettings();
    invalidate();
}

void SettingsPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        m_content->setMaximumWidth(zoomed(1160));
        alignLabels();
    }
}

// The fields of one column begin at the same place, whichever group they are in.
void SettingsPage::alignLabels()
{
    for (QVBoxLayout *column : m_columns) {
        int widest = 0;
        std::vector<QLabel *> labels;
        for (int i = 0; i < column->count(); ++i) {
            const auto *rows = qobject_cast<QFormLayout *>(column->itemAt(i)->layout());
            for (int row = 0; rows && row < rows->rowCount(); ++row) {
                const QLayoutItem *item = rows->itemAt(row, QFormLayout::LabelRole);
                if (auto *label = item ? qobject_cast<QLabel *>(item->widget()) : nullptr) {
                    label->setMinimumWidth(0);
                    widest = qMax(widest, label->sizeHint().width());
                    labels.push_back(label);
                }
            }
        }
        for (QLabel *label : labels)
            label->setMinimumWidth(widest);
    }
}

} // namespace heyuan
