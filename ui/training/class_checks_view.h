#pragma once

#include "core/training/class_checks.h"
#include "ui/shell/desk.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;

namespace heyuan {

/// What is wrong or unlikely about a class and its roster, and the reasons with which warnings passed.
class ClassChecksView : public QWidget
{
    Q_OBJECT
public:
    ClassChecksView(Desk &desk, QWidget *parent);
    void show(qint64 trainingClass);
    QTreeWidget &findings() const { return *m_list; }

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void refresh();
    void retranslate();
    void letPass();
    const ClassFinding *current() const;
    Desk &m_desk;
    qint64 m_class = 0;
    bool m_isStale = true;
    std::vector<ClassFinding> m_findings;
    QLabel *m_summary;
    QTreeWidget *m_list;
    QLineEdit *m_reason;
    QPushButton *m_pass;
};

} // namespace heyuan
