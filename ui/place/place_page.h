#pragma once

#include "ui/place/area_tree.h"
#include "ui/record/record_page.h"

class QTabBar;
class QStackedWidget;

namespace heyuan {

/// Areas as a tree with their form and their facts; organisation units and users of the database as tables.
class PlacePage : public Page
{
    Q_OBJECT
public:
    explicit PlacePage(Desk &desk, QWidget *parent = nullptr);

    QString title() const override { return tr("Areas and units"); }
    QByteArrayList dependsOn() const override { return {"area", "unit", "fact", "desk_user"}; }
    void retranslate() override;
    void refresh() override;
    void setTitleShown(bool shown) override;
    void select(qint64 id) override;
    bool focusSearch() override;
    bool createNew() override;
    bool save() override;
    bool exportTable() override;
    bool hasUnsavedEntry() const override;

    AreaTree &tree() const { return *m_tree; }
    RecordForm &areaForm() const { return *m_form; }
    RecordPage &facts() const { return *m_facts; }
    RecordPage &units() const { return *m_units; }
    RecordPage &users() const { return *m_users; }

private:
    void showArea(qint64 id);
    bool deleteArea();
    RecordPage *table() const; ///< of the tab in sight; nullptr: the tree
    QLabel *m_head;
    QTabBar *m_bar;
    QToolButton *m_new;
    QToolButton *m_delete;
    QLabel *m_note;
    QStackedWidget *m_stack;
    AreaTree *m_tree;
    RecordForm *m_form;
    RecordPage *m_facts;
    RecordPage *m_units;
    RecordPage *m_users;
    qint64 m_deletedArea = 0;
};

} // namespace heyuan
