#pragma once

#include "core/store/database.h"
#include "ui/start/new_database.h"

#include <QWidget>

class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;
class QCheckBox;

namespace heyuan {

/// A line for a file's name with a button that looks for one.
class FileField : public QWidget
{
    Q_OBJECT
public:
    enum class For { Opening, Saving };
    FileField(For what, QWidget *parent = nullptr);

    QString file() const;
    void setFile(const QString &file);
    void setWords(const QString &accessibleName, const QString &filter);
    QLineEdit *line() const { return m_line; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void browse();
    void retranslate();
    For m_for;
    QString m_filter;
    QLineEdit *m_line;
    QPushButton *m_browse;
};

/// One form of the start page: a head, a few rows, one button that does it. Subclasses set words in retranslate().
class StartForm : public QWidget
{
    Q_OBJECT
public:
    explicit StartForm(QWidget *parent = nullptr);
    virtual void begin() = 0; ///< focus and defaults, when it is shown

protected:
    void changeEvent(QEvent *event) override;
    virtual void retranslate() = 0;
    QLabel *addRow(QWidget *field);
    QLabel *m_head;
    QLabel *m_help;
    QFormLayout *m_rows;
    QPushButton *m_do;
};

class NewDatabaseForm : public StartForm
{
    Q_OBJECT
public:
    explicit NewDatabaseForm(QWidget *parent = nullptr);
    void begin() override;

signals:
    void asked(const heyuan::Location &location, heyuan::FirstContent content);

protected:
    void retranslate() override;

private:
    QLabel *m_fileLabel;
    FileField *m_file;
    QRadioButton *m_catalogue;
    QRadioButton *m_empty;
};

class ServerForm : public StartForm
{
    Q_OBJECT
public:
    explicit ServerForm(QWidget *parent = nullptr);
    void begin() override;
    void fill(const Location &location);

signals:
    void asked(const heyuan::Location &location, bool make);

protected:
    void retranslate() override;

private:
    Location location() const;
    QLabel *m_labels[5];
    QLineEdit *m_lines[5]; ///< host, port, database, user, password
    QCheckBox *m_make;
};

class RestoreForm : public StartForm
{
    Q_OBJECT
public:
    explicit RestoreForm(QWidget *parent = nullptr);
    void begin() override;

signals:
    void asked(const QString &backup, const QString &target);

protected:
    void retranslate() override;

private:
    QLabel *m_backupLabel;
    FileField *m_backup;
    QLabel *m_targetLabel;
    FileField *m_target;
};

} // namespace heyuan
