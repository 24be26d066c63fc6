#include "ui/award/case_result_edit.h"

#include "core/base/money.h"
#include "ui/shell/icons.h"
#include "ui/theme/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QLineEdit>
#include <QToolButton>

namespace heyuan {

namespace {

QString key(const QComboBox &box) { return box.currentData().toString(); }
bool hasAmount(const QString &kind) { return kind == u"amount" || kind == u"person"; }

QString kindOf(const QJsonObject &result)
{
    if (result.isEmpty())
        return QStringLiteral("open");
    if (result[QLatin1String("eligible")].isNull())
        return QStringLiteral("undecided");
    if (!result[QLatin1String("eligible")].toBool())
        return QStringLiteral("no");
    if (result[QLatin1String("elsewhere")].toBool())
        return QStringLiteral("elsewhere");
    return result[QLatin1String("by_person")].toBool() ? QStringLiteral("person") : QStringLiteral("amount");
}

} // namespace

CaseResultEdit::CaseResultEdit(QWidget *parent) : QWidget(parent), m_box(new QVBoxLayout(this)), m_add(new QToolButton(this))
{
    m_box->setContentsMargins({});
    m_box->setSpacing(space::grid);
    m_add->setObjectName(QStringLiteral("addResult"));
    m_add->setAutoRaise(true);
    m_add->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_add->setIcon(icon(QStringLiteral("add")));
    m_box->addWidget(m_add, 0, Qt::AlignLeft);
    connect(m_add, &QToolButton::clicked, this, [this] {
        addRow();
        retranslate();
        emit edited();
    });
    addRow();
    retranslate();
}

void CaseResultEdit::addRow()
{
    Row row{new QWidget(this), new QComboBox, new QLineEdit, new QToolButton};
    const QString number = m_rows.empty() ? QString() : QString::number(m_rows.size() + 1);
    row.kind->setObjectName(QStringLiteral("caseExpect") + number);
    row.amount->setObjectName(QStringLiteral("caseAmount") + number);
    for (const char *one : {"open", "no", "amount", "undecided", "person", "elsewhere"})
        row.kind->addItem(QString(), QString::fromLatin1(one));
    row.kind->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    row.kind->setMinimumContentsLength(10);
    row.remove->setAutoRaise(true);
    row.remove->setIcon(icon(QStringLiteral("remove")));
    auto *line = new QHBoxLayout(row.line);
    line->setContentsMargins({});
    line->setSpacing(space::grid);
    line->addWidget(row.kind, 3);
    line->addWidget(row.amount, 2);
    line->addWidget(row.remove);
    m_box->insertWidget(int(m_rows.size()), row.line);
    connect(row.kind, &QComboBox::activated, this, [this] {
        updateRows();
        emit edited();
    });
    connect(row.amount, &QLineEdit::textEdited, this, &CaseResultEdit::edited);
    connect(row.remove, &QToolButton::clicked, this, [this, widget = row.line] { removeRow(widget); });
    m_rows.push_back(row);
    row.kind->setCurrentIndex(m_rows.size() > 1 ? row.kind->findData(QStringLiteral("no")) : 0);
    updateRows();
}

void CaseResultEdit::removeRow(QWidget *line)
{
    const auto at = std::find_if(m_rows.begin(), m_rows.end(), [line](const Row &row) { return row.line == line; });
    if (at == m_rows.end() || m_rows.size() < 2)
        return;
    line->hide();
    line->deleteLater();
    m_rows.erase(at);
    updateRows();
    emit edited();
}

void CaseResultEdit::updateRows()
{
    for (const Row &row : m_rows) {
        row.amount->setVisible(hasAmount(key(*row.kind)));
        row.remove->setVisible(m_rows.size() > 1);
    }
    m_add->setVisible(key(*m_rows.front().kind) != u"open");
    for (const Row &row : m_rows)
        row.amount->setPlaceholderText(key(*row.kind) == u"person" ? tr("at most (yuan)") : tr("yuan"));
}

void CaseResultEdit::show(const Row &row, const QJsonObject &result)
{
    const QString kind = kindOf(result);
    row.kind->setCurrentIndex(row.kind->findData(kind));
    const QJsonValue fen = result[kind == u"person" ? QLatin1String("cap_fen") : QLatin1String("amount_fen")];
    row.amount->setText(fen.isUndefined() ? QString() : Money::fen(fen.toInteger()).toText(MoneyScale::Yuan));
}

void CaseResultEdit::setExpected(const QJsonObject &expected)
{
    QJsonArray results = expected[QLatin1String("ambiguous")].toArray();
    if (results.isEmpty())
        results.append(expected);
    while (m_rows.size() > size_t(results.size())) {
        m_rows.back().line->hide();
        m_rows.back().line->deleteLater();
        m_rows.pop_back();
    }
    while (m_rows.size() < size_t(results.size()))
        addRow();
    for (size_t i = 0; i < m_rows.size(); ++i)
        show(m_rows[i], results[qsizetype(i)].toObject());
    updateRows();
    retranslate();
}

QJsonObject CaseResultEdit::resultOf(const Row &row) const
{
    const QString kind = key(*row.kind);
    if (kind == u"open")
        return {};
    if (kind == u"undecided")
        return {{QStringLiteral("eligible"), QJsonValue::Null}};
    QJsonObject result{{QStringLiteral("eligible"), kind != u"no"}};
    const auto money = Money::parse(row.amount->text());
    if (kind == u"amount")
        result.insert(QStringLiteral("amount_fen"), money.value_or(Money::fen(-1)).fen()); // not a sum: no case comes to it
    if (kind == u"elsewhere")
        result.insert(QStringLiteral("elsewhere"), true);
    if (kind == u"person")
        result.insert(QStringLiteral("by_person"), true);
    if (kind == u"person" && !row.amount->text().trimmed().isEmpty())
        result.insert(QStringLiteral("cap_fen"), money.value_or(Money::fen(-1)).fen());
    return result;
}

QJsonObject CaseResultEdit::expected() const
{
    if (m_rows.size() == 1)
        return resultOf(m_rows.front());
    QJsonArray results;
    for (const Row &row : m_rows)
        results.append(resultOf(row));
    return {{QStringLiteral("ambiguous"), results}};
}

void CaseResultEdit::retranslate()
{
    const QStringList kinds{tr("not reckoned yet"), tr("not eligible"), tr("eligible, yuan:"), tr("undecided"), tr("eligible, a person decides"), tr("eligible, another regulation decides")};
    for (const Row &row : m_rows) {
        for (int i = 0; i < kinds.size(); ++i)
            row.kind->setItemText(i, kinds[i]);
        row.kind->setAccessibleName(tr("Expected"));
        row.kind->setToolTip(row.kind->currentText());
        row.amount->setAccessibleName(tr("Expected amount (yuan)"));
        row.remove->setToolTip(tr("Remove this result"));
    }
    m_add->setText(tr("Another reading"));
    m_add->setToolTip(tr("Where words are unclear, each of their readings has a result of its own, in the order in which they are shown"));
    updateRows();
}

} // namespace heyuan
