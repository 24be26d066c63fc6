#pragma once

#include "core/measurement/entry_grid.h"
#include "core/report/content.h"
#include "ui/shell/page.h"

class QComboBox;
class QFrame;
class QLabel;
class QPushButton;
class QSpinBox;
class QToolButton;

namespace heyuan {

class CellStrip;
class ChoiceBox;
class EntryGridModel;
class EntryGridView;
class MarkLegend;
class RefusalList;
class RefusedKeeper;
class SheetEntry;

/// Measurements are entered here, in a sheet: one indicator, one county or one period at a time.
class MeasurementPage : public Page
{
    Q_OBJECT
public:
    explicit MeasurementPage(Desk &desk, QWidget *parent = nullptr);
    ~MeasurementPage() override;

    QString title() const override { return tr("Measurements"); }
    QByteArrayList dependsOn() const override;
    void retranslate() override;
    void refresh() override;
    /// A measurement, or an indicator.
    void select(qint64 id) override;
    bool showOrigin(const Origin &origin) override;
    bool focusSearch() override;
    bool print() override;
    bool exportTable() override;
    bool undo() override;
    bool redo() override;
    bool hasUnsavedEntry() const override;

    void showSheet(const GridQuestion &question);
    const GridQuestion &question() const { return m_question; }
    EntryGridView &view() const { return *m_view; }
    EntryGridModel &model() const { return *m_model; }
    SheetEntry &entry() const { return *m_entry; }

private:
    Report report() const;
    void build();
    void fillChoices();
    std::vector<Indicator> indicatorsToChoose(const std::vector<Indicator> &all);
    void readChoices();
    void ask();
    void showChoosers();
    void tellWhyEmpty();
    bool isOfOneIndicator() const;
    bool isOfOneArea() const;
    void updateButtons();
    void updateSelection();
    void askToApprove();
    void approveAsked();
    void step(int by);
    void followArea(qint64 area);
    QToolButton *button(const char *name, const char *image);

    GridQuestion m_question;
    SwingRule m_rule;
    bool m_asking = false;
    bool m_first = true;
    EntryGridModel *m_model;
    SheetEntry *m_entry;
    RefusedKeeper *m_keeper;
    EntryGridView *m_view;
    CellStrip *m_strip;
    RefusalList *m_refusals;
    QComboBox *m_layout;
    ChoiceBox *m_document;
    ChoiceBox *m_indicator;
    ChoiceBox *m_area;
    QSpinBox *m_year;
    QComboBox *m_period;
    QToolButton *m_previous;
    QToolButton *m_next;
    QToolButton *m_quarters;
    QToolButton *m_transposed;
    QToolButton *m_undo;
    QToolButton *m_redo;
    QToolButton *m_approve;
    QToolButton *m_export;
    QFrame *m_approveBar;
    QLabel *m_approveText;
    QPushButton *m_approveYes;
    QPushButton *m_approveNo;
    QLabel *m_unit;
    QLabel *m_empty;
    MarkLegend *m_legend;
    std::vector<CellKey> m_toApprove;
};

} // namespace heyuan
