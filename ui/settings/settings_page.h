#pragma once

#include "ui/shell/page.h"

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace heyuan {

/// How the desk looks on this computer, who works here, where backups go; and what there is to know about the open
/// database and the fonts of this computer.
class SettingsPage : public Page
{
    Q_OBJECT
public:
    explicit SettingsPage(Desk &desk, QWidget *parent = nullptr);

    QString title() const override;
    QByteArrayList dependsOn() const override { return {}; }
    void retranslate() override;
    void refresh() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    QFormLayout *addGroup(size_t index);
    QLabel *addRow(QFormLayout *group, QWidget *field);
    QLabel *addFact(QFormLayout *group, QLabel *&value);
    void makeAppearance();
    void makeWork();
    void makeDatabase();
    void showSettings();
    void showFonts();
    void alignLabels();
    std::vector<QLabel *> m_heads;
    QWidget *m_content;
    QVBoxLayout *m_columns[2];
    QLabel *m_languageLabel, *m_themeLabel, *m_zoomLabel, *m_userLabel, *m_backupLabel;
    QComboBox *m_language, *m_theme;
    QSpinBox *m_zoom;
    QCheckBox *m_compact;
    QLineEdit *m_user, *m_backups;
    QPushButton *m_browse;
    QLabel *m_kindLabel, *m_placeLabel, *m_schemaLabel, *m_sizeLabel, *m_rowsLabel, *m_settingsLabel;
    QLabel *m_kind, *m_place, *m_schema, *m_size, *m_rows, *m_settingsFile;
    std::vector<std::pair<QLabel *, QLabel *>> m_fonts;
};

} // namespace heyuan
