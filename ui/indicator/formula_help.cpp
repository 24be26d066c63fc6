#include "ui/indicator/formula_help.h"

#include "core/base/pinyin.h"
#include "core/indicator/formula_book.h"
#include "ui/record/record_form.h"
#include "ui/shell/desk.h"
#include "ui/theme/theme.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QLineEdit>
#include <QRegularExpression>
#include <QStringListModel>

namespace heyuan {

namespace {

std::vector<Indicator> dictionary(Desk &desk)
{
    auto all = desk.store().all<Indicator>();
    return all ? std::move(*all) : std::vector<Indicator>();
}

/// As a formula of nobody yet: names are checked here; circles and adding up are checked when it is saved.
QString reading(Desk &desk, const QString &typed, Language language, const QColor &fault)
{
    std::vector<Indicator> all = dictionary(desk);
    Indicator &draft = all.emplace_back();
    draft.id = -1;
    draft.aggregation = QStringLiteral("ratio");
    draft.formula = typed;
    const FormulaBook book(all);
    if (const Text wrong = book.fault(draft.id); !wrong.isEmpty())
        return QStringLiteral("<span style=\"color:%1\">%2</span>").arg(fault.name(), wrong.in(language).toHtmlEscaped());
    return say("FormulaHelp", "Read as: %1").arg(book.inWords(draft.id, language)).in(language).toHtmlEscaped();
}

class NameCompleter : public QCompleter
{
public:
    NameCompleter(QLineEdit &line, Desk &desk) : QCompleter(&line), m_line(line), m_desk(desk)
    {
        setModel(&m_names);
        setCompletionMode(QCompleter::UnfilteredPopupCompletion);
        setMaxVisibleItems(12);
        setWidget(&line);
        connect(&line, &QLineEdit::textEdited, this, &NameCompleter::offer);
        connect(this, qOverload<const QString &>(&QCompleter::activated), this, &NameCompleter::put);
    }

private:
    /// Where the name begins that is being written: after a bracket that nobody closed before the cursor.
    int begun() const
    {
        static const QRegularExpression open(QStringLiteral("[\\[【［][^\\]】］]*$"));
        const auto match = open.match(m_line.text().left(m_line.cursorPosition()));
        return match.hasMatch() ? int(match.capturedStart()) + 1 : -1;
    }
    void offer()
    {
        const int from = begun();
        if (from < 0) {
            popup()->hide();
            return;
        }
        const QString typed = m_line.text().mid(from, m_line.cursorPosition() - from);
        QStringList names;
        for (const Indicator &indicator : dictionary(m_desk)) {
            if (typed.isEmpty() || found(typed, indicator.nameZh + u' ' + indicator.nameEn + u' ' + indicator.code))
                names << indicator.name().onScreen();
        }
        m_names.setStringList(names);
        if (names.isEmpty())
            popup()->hide();
        else
            complete();
    }
    void put(const QString &name)
    {
        const int from = begun();
        if (from < 0)
            return;
        const QString text = m_line.text();
        int to = m_line.cursorPosition();
        if (to < text.size() && QStringView(u"]】］").contains(text[to]))
            ++to;
        // Like typing, so that the form hears of it and Ctrl+Z takes it back.
        m_line.setSelection(from, to - from);
        m_line.insert(name + u']');
        emit m_line.textEdited(m_line.text());
    }

    QLineEdit &m_line;
    Desk &m_desk;
    QStringListModel m_names;
};

} // namespace

void helpWithFormula(RecordForm &form, Desk &desk)
{
    FieldRow *row = form.row("formula");
    row->setReading([&desk, row](const QString &typed, Language language) {
        return reading(desk, typed, language, coloursOf(*row).lightText(Light::Behind));
    });
    if (auto *line = qobject_cast<QLineEdit *>(row->editor().input()))
        new NameCompleter(*line, desk);
}

} // namespace heyuan
