#pragma once

#include "core/store/background.h"
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
    bool isBusy() const override { return m_reading.isWorking(); }
    bool isComputing() const override { return m_reading.isWorking(); }
    QTableView &table() const { return *m_table; }

private:
    struct Reading {
        std::vector<int> years;
        int year = 0;
        EvidenceMatrix matrix;
    };
    static Result<Reading> readAll(Store &store, int year, qint64 area);
    void fillYears(const std::vector<int> &years, int chosen);
    void read();
    void take(Result<Reading> read);
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
    bool m_isRead = false;
    Background m_reading{this};
};

} // namespace heyuan
