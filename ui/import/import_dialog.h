#pragma once

#include "core/import/import.h"
#include "ui/import/import_review.h"
#include "ui/shell/desk.h"

#include <QDialog>
#include <QTemporaryDir>

class QComboBox;
class QMimeData;
class QLabel;
class QPushButton;
class QTableWidget;

namespace heyuan {

/// From somebody's file to rows of a ledger: how its columns are understood, what can be taken, and what is wrong with the
/// rest. Nothing is written before the button says how many rows it will take; afterwards the whole can be taken back.
class ImportDialog : public QDialog
{
    Q_OBJECT
public:
    /// `trainingClass`: the class whose roster the file is; 0: the file names the classes, or the kind has none.
    ImportDialog(Desk &desk, const QByteArray &kind, qint64 trainingClass, QWidget *parent = nullptr);

    /// Shows another file; asks for one if the name is empty.
    void open(const QString &file);
    const ImportResult &result() const { return m_result; }
    QTableWidget &columns() const { return *m_columns; }
    ImportReview &review() const { return *m_review; }
    QPushButton &takeButton() const { return *m_take; }

protected:
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void build();
    void retranslate();
    void choose();
    void readHead();
    void showEncoding();
    void fillColumns();
    void mappingChanged();
    void check();
    void decided(const ImportChoices &choices);
    void showResult();
    void take();
    void saveErrors();
    std::vector<int> mapping() const;
    /// Runs with a bar that can stop it.
    Result<ImportResult> run(bool writing);

    Desk &m_desk;
    const ImportKind &m_kind;
    std::unique_ptr<QTemporaryDir> m_folder; ///< holds an old spreadsheet as .xlsx
    ImportRequest m_request;
    ImportResult m_result;
    SheetHead m_head;
    std::vector<QStringList> m_sample;
    bool m_isChecked = false;
    qint64 m_lastCheck = 0; ///< milliseconds it took
    QLabel *m_title;
    QLabel *m_file;
    QPushButton *m_choose;
    QLabel *m_sheetLabel;
    QComboBox *m_sheet;
    QLabel *m_encodingLabel;
    QComboBox *m_encoding;
    QLabel *m_columnsHead;
    QTableWidget *m_columns;
    QLabel *m_summary;
    ImportReview *m_review;
    QPushButton *m_again;
    QPushButton *m_errors;
    QPushButton *m_take;
    QPushButton *m_close;
};

/// Whether what was dragged or copied is one file that might be imported; its name.
QString importableFile(const QMimeData &data);

} // namespace heyuan
