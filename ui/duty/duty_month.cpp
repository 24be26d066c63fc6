#include "ui/duty/duty_month.h"

#include "ui/record/quiet_delegate.h"
#include "ui/shell/icons.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QPainter>
#include <QTableWidget>
#include <QToolButton>

namespace heyuan {

namespace {

constexpr int daysOfWeek = 7;
constexpr int weeksShown = 6;
constexpr int lineRole = Qt::UserRole;       ///< QStringList: mark and name of each duty
constexpr int lightRole = Qt::UserRole + 1;  ///< QVariantList: the light of each
constexpr int todayRole = Qt::UserRole + 2;

/// The number of the day, and below it what is due, shortened to the cell; what has no room is counted.
class DayDelegate : public QuietDelegate
{
public:
    using QuietDelegate::QuietDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const override
    {
        QStyleOptionViewItem option = given;
        initStyleOption(&option, index);
        const Palette &colours = coloursOf(*option.widget);
        painter->save();
        painter->fillRect(option.rect, option.state & QStyle::State_Selected ? colours.selection : colours.surface);
        const QRect box = option.rect.adjusted(space::grid, 2, -space::grid, -2);
        const QFont small = deskFont(space::smallPoints);
        const QFontMetrics metrics(small);
        painter->setFont(deskFont(space::smallPoints, index.data(todayRole).toBool()));
        painter->setPen(index.data(todayRole).toBool() ? colours.accentText : colours.mutedText);
        painter->drawText(box, Qt::AlignTop | Qt::AlignRight, index.data().toString());
        painter->setFont(small);
        const QStringList lines = index.data(lineRole).toStringList();
        const QVariantList lights = index.data(lightRole).toList();
        const int height = metrics.height();
        const int room = std::max(1, (box.height() - height) / height);
        for (int i = 0; i < lines.size(); ++i) {
            const QRect line(box.left(), box.top() + height * (i + 1), box.width(), height);
            if (i == room - 1 && lines.size() > room) {
                painter->setPen(colours.mutedText);
                painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter, QStringLiteral("+%1").arg(lines.size() - i));
                break;
            }
            const Light light = Light(lights.at(i).toInt());
            paintLight(*painter, QRectF(line.left(), line.top() + height * 0.2, height * 0.6, height * 0.6), light, colours);
            painter->setPen(colours.text);
            const QRect words = line.adjusted(height, 0, 0, 0);
            painter->drawText(words, Qt::AlignLeft | Qt::AlignVCenter, metrics.elidedText(lines.at(i), Qt::ElideRight, words.width()));
        }
        painter->restore();
    }
};

} // namespace

DutyMonth::DutyMonth(QWidget *parent)
    : QWidget(parent), m_head(new QLabel(this)), m_back(new QToolButton(this)), m_forward(new QToolButton(this)), m_today(new QToolButton(this)), m_days(new QTableWidget(weeksShown, daysOfWeek, this))
{
    m_head->setFont(deskFont(space::groupHeadPoints, true));
    m_head->setObjectName(QStringLiteral("month"));
    for (const auto &[button, image] : {std::pair(m_back, "back"), {m_forward, "forward"}, {m_today, "calendar"}}) {
        button->setAutoRaise(true);
        button->setIcon(icon(QLatin1String(image)));
    }
    m_back->setObjectName(QStringLiteral("monthBack"));
    m_forward->setObjectName(QStringLiteral("monthForward"));
    m_days->setObjectName(QStringLiteral("days"));
    m_days->setItemDelegate(new DayDelegate(m_days));
    m_days->verticalHeader()->hide();
    m_days->verticalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_days->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_days->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_days->setSelectionMode(QAbstractItemView::SingleSelection);
    m_days->setFrameShape(QFrame::NoFrame);
    m_days->setTabKeyNavigation(false);
    auto *line = new QHBoxLayout;
    line->addWidget(m_back);
    line->addWidget(m_head);
    line->addWidget(m_forward);
    line->addWidget(m_today);
    line->addStretch(1);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins({});
    box->addLayout(line);
    box->addWidget(m_days, 1);
    connect(m_back, &QToolButton::clicked, this, [this] { setMonth(m_month.next(-1)); });
    connect(m_forward, &QToolButton::clicked, this, [this] { setMonth(m_month.next()); });
    connect(m_today, &QToolButton::clicked, this, [this] { setMonth(Period::containing(m_asOf, PeriodKind::Month)); });
    connect(m_days, &QTableWidget::currentCellChanged, this, [this](int row, int column) {
        const QDate day = row < 0 ? QDate() : m_month.first().addDays(1 - m_month.first().dayOfWeek() + row * daysOfWeek + column);
        for (const DutyOccurrence &one : m_occurrences) {
            if (one.due == day)
                return emit chosen(one.duty->id, day);
        }
    });
    retranslate();
}

void DutyMonth::setMonth(const Period &month)
{
    m_month = month;
    emit monthChanged(month);
}

void DutyMonth::setOccurrences(std::vector<DutyOccurrence> occurrences, QDate asOf)
{
    m_occurrences = std::move(occurrences);
    m_asOf = asOf;
    fill();
}

void DutyMonth::fill()
{
    const QSignalBlocker quiet(m_days);
    m_head->setText(m_month.toText(screenLanguage()));
    const QDate first = m_month.first().addDays(1 - m_month.first().dayOfWeek());
    for (int i = 0; i < weeksShown * daysOfWeek; ++i) {
        const QDate day = first.addDays(i);
        QStringList lines, tip;
        QVariantList lights;
        for (const DutyOccurrence &one : m_occurrences) {
            if (one.due != day)
                continue;
            lines << one.duty->name.onScreen();
            lights << int(dutyStateLight(one.state));
            tip << tr("%1: %2").arg(dutyStateName(one.state).onScreen(), one.duty->name.onScreen());
        }
        const bool isHere = day.month() == m_month.first().month();
        auto *item = new QTableWidgetItem(isHere ? QString::number(day.day()) : QString());
        if (isHere) {
            item->setData(lineRole, lines);
            item->setData(lightRole, lights);
            item->setData(todayRole, day == m_asOf);
            item->setToolTip(tip.join(u'\n'));
            item->setData(Qt::AccessibleTextRole, QString(day.toString(Qt::ISODate) + u' ' + tip.join(u' ')));
        } else {
            item->setFlags(Qt::NoItemFlags);
        }
        m_days->setItem(i / daysOfWeek, i % daysOfWeek, item);
    }
    m_days->setRowHidden(weeksShown - 1, first.addDays((weeksShown - 1) * daysOfWeek).month() != m_month.first().month());
    m_days->setRowHidden(weeksShown - 2, first.addDays((weeksShown - 2) * daysOfWeek).month() != m_month.first().month());
}

void DutyMonth::retranslate()
{
    m_days->setHorizontalHeaderLabels({tr("Mon"), tr("Tue"), tr("Wed"), tr("Thu"), tr("Fri"), tr("Sat"), tr("Sun")});
    m_days->setAccessibleName(tr("Calendar of the month"));
    m_back->setToolTip(tr("Month before"));
    m_forward->setToolTip(tr("Next month"));
    m_today->setToolTip(tr("Month of the as-of date"));
    if (m_month.year())
        fill();
}

} // namespace heyuan
