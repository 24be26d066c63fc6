#include "ui/shell/help_windows.h"

#include "core/store/migrator.h"
#include "ui/settings/appearance.h"
#include "ui/shell/actions.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace heyuan {

namespace {

class HelpWindow : public QDialog
{
public:
    HelpWindow(const QString &title, const QString &richText, QWidget *parent) : QDialog(parent)
    {
        setAttribute(Qt::WA_DeleteOnClose);
        setWindowTitle(title);
        auto *words = new QLabel(richText);
        words->setTextFormat(Qt::RichText);
        words->setWordWrap(true);
        words->setOpenExternalLinks(true);
        words->setTextInteractionFlags(Qt::TextBrowserInteraction);
        words->setAlignment(Qt::AlignTop);
        words->setContentsMargins(space::gap, space::gap, space::gap, space::gap);
        words->setAccessibleName(title);
        auto *area = new QScrollArea(this);
        area->setWidget(words);
        area->setWidgetResizable(true);
        area->setFrameShape(QFrame::NoFrame);
        auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
        connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
        auto *column = new QVBoxLayout(this);
        column->addWidget(area, 1);
        column->addWidget(buttons);
    }
};

} // namespace

void showShortcuts(const Actions &actions, QWidget *parent)
{
    QString rows;
    for (const auto &[words, keys] : actions.shortcuts())
        rows += QStringLiteral("<tr><td style='padding:2px 24px 2px 0'>%1</td><td><b>%2</b></td></tr>")
                    .arg(words.toHtmlEscaped(), keys.toHtmlEscaped());
    auto *window = new HelpWindow(QCoreApplication::translate("Help", "Keyboard shortcuts"),
                                  QStringLiteral("<table cellspacing='0'>%1</table>").arg(rows), parent);
    window->resize(zoomed(460), zoomed(620));
    window->show();
}

void showAbout(QWidget *parent)
{
    const auto migrations = migrator::shipped();
    const int schema = migrations.empty() ? 0 : migrations.back().number;
    const QString versions = QCoreApplication::translate("Help", "Version %1, tables of version %2, Qt %3")
                                 .arg(QStringLiteral(HEYUAN_VERSION))
                                 .arg(schema)
                                 .arg(QString::fromLatin1(qVersion()));
    const QString purpose = QCoreApplication::translate(
        "Help", "For the people who run an e-commerce development programme: from the plan's words to targets, "
                "figures, lights and reports.");
    const QString licence = QCoreApplication::translate(
        "Help", "This program is free software: you may use, study, share and change it under the terms of the GNU "
                "General Public License, version 3 or any later version. It comes without any warranty.");
    const QString icons = QCoreApplication::translate(
        "Help",
        "The icons are those of Breeze (KDE), under the GNU Lesser General Public License, version 3 or later.");
    auto *window = new HelpWindow(
        QCoreApplication::translate("Help", "About this program"),
        QStringLiteral(
            "<h2>%1</h2><p>%2</p><p>%3</p><p>%4</p><p><a "
            "href='https://www.gnu.org/licenses/gpl-3.0.html'>gnu.org/licenses/gpl-3.0.html</a></p><p>%5</p>")
            .arg(QCoreApplication::translate("Help", "Heyuan Programme Desk"), purpose, versions, licence, icons),
        parent);
    window->resize(zoomed(480), zoomed(420));
    window->show();
}

} // namespace heyuan
