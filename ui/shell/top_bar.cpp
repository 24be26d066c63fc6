#include "ui/shell/top_bar.h"

#include "ui/settings/appearance.h"
#include "ui/shell/desk.h"
#include "ui/shell/icons.h"

#include <QCalendarWidget>
#include <QComboBox>
#include <QDateEdit>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QResizeEvent>
#include <QSignalBlocker>
#include <QToolButton>

#include <functional>

namespace heyuan {

namespace {

// The calendar behind the field is a small window of its own, with pictures on its buttons: it is made when somebody comes
// near the field, not while the program starts.
class DayEdit : public QDateEdit
{
public:
    DayEdit(std::function<void(QDate)> chosen, QWidget *parent) : QDateEdit(parent), m_chosen(std::move(chosen)) {}

    bool event(QEvent *event) override
    {
        const auto type = event->type();
        if (m_chosen && (type == QEvent::Enter || type == QEvent::FocusIn || type == QEvent::MouseButtonPress)) {
            calendarWidget()->setFirstDayOfWeek(Qt::Monday);
            connect(calendarWidget(), &QCalendarWidget::clicked, this, std::exchange(m_chosen, nullptr));
        }
        return QDateEdit::event(event);
    }

private:
    std::function<void(QDate)> m_chosen;
};

} // namespace

TopBar::TopBar(Desk &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_title(new QLabel(this)), m_areaLabel(new QLabel(this)),
      m_area(new QComboBox(this)), m_dayLabel(new QLabel(this)), m_day(new DayEdit([this](QDate day) { m_desk.setAsOf(day); }, this)),
      m_search(new QPushButton(this)), m_language(new QToolButton(this)), m_user(new QToolButton(this))
{
    setObjectName(QStringLiteral("topBar"));
    m_title->setObjectName(QStringLiteral("pageTitle"));
    m_title->setFont(deskFont(space::pageTitlePoints, true));
    m_area->setObjectName(QStringLiteral("area"));
    m_area->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_area->setFocusPolicy(Qt::StrongFocus);
    m_areaLabel->setBuddy(m_area);
    m_day->setObjectName(QStringLiteral("asOf"));
    m_day->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    m_day->setCalendarPopup(true);
    m_day->setFocusPolicy(Qt::StrongFocus);
    m_day->setDate(desk.asOf());
    m_dayLabel->setBuddy(m_day);
    m_search->setObjectName(QStringLiteral("search"));
    m_search->setIcon(icon(QStringLiteral("search")));
    m_language->setObjectName(QStringLiteral("language"));
    m_user->setObjectName(QStringLiteral("user"));
    m_user->setIcon(icon(QStringLiteral("user")));
    m_user->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    for (QToolButton *button : {m_language, m_user})
        button->setAutoRaise(true);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::pageMargin, 6, space::gap, 7);
    row->setSpacing(space::gap);
    row->setSizeConstraint(QLayout::SetNoConstraint); // fit() sees to it
    row->addWidget(m_title);
    if (desk.isPractice()) {
        m_practice = new QLabel(this);
        m_practice->setObjectName(QStringLiteral("practiceMark"));
        m_practice->setFont(deskFont(space::bodyPoints, true));
        m_practice->setAutoFillBackground(true);
        m_practice->setContentsMargins(6, 2, 6, 2);
        row->addWidget(m_practice);
    }
    row->addStretch(1);
    row->addWidget(m_areaLabel);
    row->addWidget(m_area);
    row->addSpacing(space::grid);
    row->addWidget(m_dayLabel);
    row->addWidget(m_day);
    row->addSpacing(space::grid);
    row->addWidget(m_search);
    row->addWidget(m_language);
    row->addWidget(m_user);

    connect(m_area, &QComboBox::activated, this, [this] { m_desk.setArea(m_area->currentData().toLongLong()); });
    connect(m_day, &QDateEdit::editingFinished, this, [this] { m_desk.setAsOf(m_day->date()); });
    connect(m_search, &QPushButton::clicked, this, &TopBar::searchRequested);
    connect(m_language, &QToolButton::clicked, this, &TopBar::languageRequested);
    connect(m_user, &QToolButton::clicked, this, &TopBar::userRequested);
    connect(&desk, &Desk::areaChanged, this, [this](qint64 area) { m_area->setCurrentIndex(m_area->findData(area)); });
    connect(&desk, &Desk::asOfChanged, m_day, &QDateEdit::setDate);
    connect(&desk, &Desk::actorChanged, this, &TopBar::retranslate);
    connect(&desk, &Desk::recordsChanged, this, [this](const ChangeSet &changes) {
        if (changes.touches("area"))
            fillAreas();
    });
    retranslate();
}

void TopBar::setPageTitle(const QString &title)
{
    m_title->setText(title);
    fit();
}

void TopBar::fillAreas()
{
    m_area->clear();
    if (m_desk.city())
        m_area->addItem(tr("%1 (whole city)").arg(m_desk.titleOf("area", m_desk.city())), m_desk.city());
    for (const qint64 county : m_desk.counties())
        m_area->addItem(m_desk.titleOf("area", county), county);
    m_area->setCurrentIndex(m_area->findData(m_desk.area()));
    m_area->setEnabled(m_area->count() > 0);
}

void TopBar::retranslate()
{
    m_areaLabel->setText(tr("&Area"));
    m_area->setAccessibleName(tr("Area whose figures are shown"));
    m_area->setToolTip(m_area->accessibleName());
    m_dayLabel->setText(tr("As &of"));
    m_day->setAccessibleName(tr("Day as of which every figure is judged"));
    m_day->setToolTip(m_day->accessibleName());
    m_search->setToolTip(tr("Search pages, targets, clauses, indicators, areas, tasks and units (Ctrl+K)"));
    m_search->setAccessibleName(m_search->toolTip());
    // The button names the language it leads to, in that language.
    m_language->setText(screenLanguage() == Language::Chinese ? QStringLiteral("EN") : QStringLiteral("中"));
    m_language->setToolTip(tr("Switch to Chinese or English"));
    m_language->setAccessibleName(m_language->toolTip());
    m_user->setText(m_desk.actor().name);
    const Access &access = m_desk.access();
    m_user->setToolTip(access.isOpen ? tr("Your name, as it stands in the change log; click to change it")
                       : access.role ? tr("You work as %1").arg(access.role->label.onScreen())
                                     : tr("Your account is not among the users of this database: you can read, not write"));
    m_user->setAccessibleName(tr("User %1").arg(m_desk.actor().name));
    if (m_practice) {
        m_practice->setToolTip(
            tr("This is the practice database. Nothing in it is real, and nothing you do here changes real data."));
    }
    fillAreas();
    recolour();
    fit();
}

// Where the window is narrow or the zoom large, words give way that the reader can do without, the last ones first.
void TopBar::fit()
{
    const auto show = [this](int level) {
        m_user->setToolButtonStyle(level < 1 ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
        m_search->setText(level < 2 ? tr("Search or go to …") : QString());
        m_dayLabel->setVisible(level < 3);
        m_areaLabel->setVisible(level < 4);
        if (m_practice)
            m_practice->setText(level < 3 ? tr("Practice: invented figures") : tr("Practice"));
    };
    if (!m_isPlaced) // it has no width yet that anything would have to fit
        return show(0);
    constexpr int levels = 5;
    for (int level = 0; level < levels; ++level) {
        show(level);
        layout()->activate();
        if (layout()->sizeHint().width() <= width())
            return;
    }
}

void TopBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_isPlaced = true;
    if (event->size().width() != event->oldSize().width())
        fit();
}

void TopBar::recolour()
{
    const Palette &palette = screenPalette();
    QPalette words = this->palette();
    words.setColor(QPalette::WindowText, m_practice ? palette.onPractice : palette.text);
    for (QLabel *label : {m_title, m_areaLabel, m_dayLabel})
        label->setPalette(words);
    if (m_practice) {
        QPalette inverse = words;
        inverse.setColor(QPalette::WindowText, palette.practice);
        inverse.setColor(QPalette::Window, palette.onPractice);
        m_practice->setPalette(inverse);
    }
}

void TopBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::StyleChange)
        recolour();
    else if (event->type() == QEvent::FontChange)
        fit();
}

void TopBar::paintEvent(QPaintEvent *)
{
    const Palette &palette = screenPalette();
    QPainter painter(this);
    painter.fillRect(rect(), m_practice ? palette.practice : palette.window);
    painter.fillRect(QRect(0, height() - 1, width(), 1), palette.hairline);
}

} // namespace heyuan
