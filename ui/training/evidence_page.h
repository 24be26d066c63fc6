#pragma once

#include "core/training/class_evidence.h"
#include "ui/shell/page.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QTableView;
class QToolButton;

namespace heyuan {

class EvidenceModel;

/// Classes of a year against the kinds of evidence that each of them needs: what is on file, what is missing, how much is
/// complete. Enter opens the class; the archive index prints.
class EvidencePage : public Page
{
    Q_OBJECT
public:
    explicit EvidencePage(Desk &desk, QWidget *parent = nullptr);

    QString title() const override { return tr("Evidence"); }
    QByteArrayList dependsOn() const override { return {"training_class", "attachment"}; }
    void retranslate() override;
    void refresh() override;
    bool print() override;
    bool exportTable() override;
    QTableView &table() const { return *m_table; }

private:
    void fillYears();
    void read();
    void showRows();
    void openClass();
    Result<Report> index() const;
    Desk &m_desk;
    EvidenceModel *m_model;
    QLabel *m_summary;
    QComboBox *m_year;
    QCheckBox *m_onlyIncomplete;
    QToolButton *m_print;
    QToolButton *m_export;
    QTableView *m_table;
    EvidenceMatrix m_matrix;
};

} // namespace heyuan
