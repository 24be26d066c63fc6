#pragma once

#include "core/programme/progress.h"
#include "ui/shell/page.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QSplitter;
class QTableView;
class QToolButton;

namespace heyuan {

class ProgressSource;
class TargetDetail;
class TargetFilter;
class TargetModel;

/// All targets with their lights, filtered by document, year, light and words; beside them everything about one.
class TargetsPage : public Page
{
    Q_OBJECT
public:
    explicit TargetsPage(Desk &desk, QWidget *parent = nullptr);

    QString title() const override;
    QByteArrayList dependsOn() const override;
    void retranslate() override;
    void refresh() override;
    void select(qint64 target) override;
    qint64 currentItem() const override;
    bool showOrigin(const Origin &origin) override;
    bool isComputing() const override;
    bool focusSearch() override;
    bool createNew() override;
    bool save() override;
    bool print() override;
    bool exportTable() override;
    bool isBusy() const override;
    bool hasUnsavedEntry() const override;

    TargetDetail &detailOfTarget() const { return *m_detail; }
    QTableView &table() const { return *m_table; }

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showProgress();
    void fillFilters();
    void applyFilter();
    void updateCount();
    void arrangeColumns();
    void recolour();
    qint64 county() const;
    ProgrammeProgress::Choice choice() const;

    ProgressSource &m_source;
    TargetModel *m_model;
    TargetFilter *m_filter;
    QLineEdit *m_search;
    QComboBox *m_document;
    QComboBox *m_year;
    QComboBox *m_light;
    QToolButton *m_new;
    QToolButton *m_printButton;
    QLabel *m_count;
    QTableView *m_table;
    QSplitter *m_splitter;
    TargetDetail *m_detail;
    qint64 m_wanted = 0; ///< to be selected once the figures are there
    bool m_filled = false;
    bool m_arranging = false;
};

} // namespace heyuan
