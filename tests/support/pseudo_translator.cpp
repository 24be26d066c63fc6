#include "tests/support/pseudo_translator.h"

#include <QAbstractButton>
#include <QAction>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QTabBar>
#include <QTableView>

namespace heyuan::test {

QString PseudoTranslator::translate(const char *, const char *source, const char *, int) const
{
    return u'[' + QString::fromUtf8(source) + u']';
}

QStringList frozenWords(const QWidget &root)
{
    QStringList frozen;
    const auto look = [&](const QObject &owner, const QString &words) {
        const bool isWord = std::any_of(words.begin(), words.end(), [](QChar c) { return c.isLetter(); });
        if (isWord && !words.contains(u'['))
            frozen << QStringLiteral("%1 (%2): %3")
                          .arg(owner.objectName(), QLatin1String(owner.metaObject()->className()), words);
    };
    QList<const QWidget *> widgets{&root};
    for (const QWidget *child : root.findChildren<QWidget *>())
        widgets << child;
    for (const QWidget *widget : widgets) {
        look(*widget, widget->toolTip());
        for (const QAction *action : widget->actions())
            look(*action, action->text());
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            look(*button, button->text());
        else if (const auto *label = qobject_cast<const QLabel *>(widget))
            look(*label, label->text());
        else if (const auto *group = qobject_cast<const QGroupBox *>(widget))
            look(*group, group->title());
        else if (const auto *line = qobject_cast<const QLineEdit *>(widget))
            look(*line, line->placeholderText());
        else if (const auto *tabs = qobject_cast<const QTabBar *>(widget)) {
            for (int i = 0; i < tabs->count(); ++i)
                look(*tabs, tabs->tabText(i));
        } else if (const auto *table = qobject_cast<const QTableView *>(widget)) {
            for (int i = 0; table->model() && i < table->model()->columnCount(); ++i)
                look(*table, table->model()->headerData(i, Qt::Horizontal).toString());
        }
    }
    return frozen;
}

} // namespace heyuan::test
