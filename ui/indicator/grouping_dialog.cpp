#include "ui/indicator/grouping_dialog.h"

#include "ui/record/record_columns.h"
#include "ui/settings/appearance.h"
#include "ui/shell/desk.h"
#include "ui/theme/theme.h"

#include <QCheckBox>
#include <QEvent>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>

namespace heyuan {

namespace {

enum Column { ZhColumn, EnColumn, ColumnCount };

QLabel *wrapping(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setWordWrap(true);
    return label;
}

} // namespace

GroupingDialog::GroupingDialog(Desk &desk, const Indicator &whole, QWidget *parent)
    : QDialog(parent), m_desk(desk), m_whole(whole), m_title(wrapping(this)), m_there(wrapping(this)),
      m_zhLabel(new QLabel(this)), m_zh(new QLineEdit(this)), m_enLabel(new QLabel(this)), m_en(new QLineEdit(this)),
      m_check(new QCheckBox(this)), m_checkHelp(wrapping(this)), m_groupsLabel(new QLabel(this)),
      m_groups(new QTableWidget(1, ColumnCount, this)), m_fault(wrapping(this)), m_save(new QPushButton(this)),
      m_cancel(new QPushButton(this))
{
    setObjectName(QStringLiteral("groupingDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(true);
    resize(zoomed(620), zoomed(520));
    m_title->setFont(deskFont(space::groupHeadPoints, true));
    m_title->setObjectName(QStringLiteral("whole"));
    m_checkHelp->setObjectName(QStringLiteral("checkHelp"));
    m_zh->setObjectName(QStringLiteral("dimensionZh"));
    m_en->setObjectName(QStringLiteral("dimensionEn"));
    m_check->setObjectName(QStringLiteral("partsEqualTotal"));
    m_groups->setObjectName(QStringLiteral("groups"));
    m_fault->setObjectName(QStringLiteral("fault"));
    m_save->setObjectName(QStringLiteral("save"));
    m_zhLabel->setBuddy(m_zh);
    m_enLabel->setBuddy(m_en);
    m_groupsLabel->setBuddy(m_groups);
    // The check holds for what is complete and adds up; ratios never do.
    m_check->setChecked(whole.aggregationKind() != Aggregation::Ratio);
    m_check->setEnabled(whole.aggregationKind() != Aggregation::Ratio);
    m_groups->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_groups->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_groups->horizontalHeader()->setHighlightSections(false);
    m_groups->verticalHeader()->setDefaultSectionSize(zoomed(space::row));
    m_groups->setEditTriggers(QAbstractItemView::AllEditTriggers);
    m_fault->hide();
    m_save->setDefault(true);

    auto *form = new QFormLayout;
    form->setSpacing(space::gap);
    form->addRow(m_zhLabel, m_zh);
    form->addRow(m_enLabel, m_en);
    form->addRow(nullptr, m_check);
    form->addRow(nullptr, m_checkHelp);
    auto *foot = new QHBoxLayout;
    foot->addStretch(1);
    foot->addWidget(m_save);
    foot->addWidget(m_cancel);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(space::pageMargin, space::pageMargin, space::pageMargin, space::pageMargin);
    box->setSpacing(space::gap);
    box->addWidget(m_title);
    box->addWidget(m_there);
    box->addLayout(form);
    box->addWidget(m_groupsLabel);
    box->addWidget(m_groups, 1);
    box->addWidget(m_fault);
    box->addLayout(foot);
    connect(m_groups, &QTableWidget::itemChanged, this, &GroupingDialog::growWithEntry);
    connect(m_save, &QPushButton::clicked, this, &GroupingDialog::save);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    retranslate();
    m_zh->setFocus();
}

// There is always an empty line for one more group.
void GroupingDialog::growWithEntry()
{
    const int last = m_groups->rowCount() - 1;
    if (!text(last, ZhColumn).isEmpty() || !text(last, EnColumn).isEmpty())
        m_groups->insertRow(last + 1);
}

// Empty lines between the groups are passed over.
int GroupingDialog::rowOfGroup(int group) const
{
    for (int row = 0; row < m_groups->rowCount(); ++row) {
        if ((!text(row, ZhColumn).isEmpty() || !text(row, EnColumn).isEmpty()) && group-- == 0)
            return row;
    }
    return 0;
}

QString GroupingDialog::text(int row, int column) const
{
    const QTableWidgetItem *item = m_groups->item(row, column);
    return item ? item->text().trimmed() : QString();
}

NewGrouping GroupingDialog::typed() const
{
    NewGrouping grouping;
    grouping.dimension.indicator = Ref{m_whole.id};
    grouping.dimension.nameZh = m_zh->text();
    grouping.dimension.nameEn = m_en->text();
    grouping.dimension.partsEqualTotal = m_check->isChecked();
    for (int row = 0; row < m_groups->rowCount(); ++row) {
        if (!text(row, ZhColumn).isEmpty() || !text(row, EnColumn).isEmpty())
            grouping.groups.push_back({text(row, ZhColumn), text(row, EnColumn)});
    }
    return grouping;
}

void GroupingDialog::save()
{
    m_groups->setCurrentItem(nullptr); // takes what stands in an open cell
    const NewGrouping grouping = typed();
    qint64 dimension = 0;
    const Status written = m_desk.write([&](Transaction &transaction) -> Status {
        const auto made = addGrouping(transaction, grouping);
        if (!made)
            return made.error();
        dimension = *made;
        return {};
    });
    if (!written)
        return showFault(written.error());
    const QString what = tr("“%1” is broken down by %2 into %n group(s).", nullptr, int(grouping.groups.size()))
                             .arg(m_whole.name().onScreen(), grouping.dimension.name().onScreen());
    Desk &desk = m_desk;
    desk.announce(what, [&desk, dimension] {
        const Status back = desk.write(
            [&](Transaction &transaction) { return removeGrouping(transaction, dimension); });
        if (!back)
            emit desk.failed(back.error());
    });
    emit done(dimension);
    accept();
}

void GroupingDialog::showFault(const Error &error)
{
    const bool isOwn = !error.issues.empty();
    m_fault->setText(isOwn ? error.issues.front().message.onScreen() : error.message.onScreen());
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, coloursOf(*this).lightText(Light::Behind));
    m_fault->setPalette(colours);
    m_fault->show();
    const QByteArray field = isOwn ? error.issues.front().field : QByteArray();
    if (field == "name_zh")
        m_zh->setFocus();
    else if (field == "name_en")
        m_en->setFocus();
    else if (field.startsWith("groups")) {
        const QByteArrayList place = field.split('/'); // "groups/1/name_en"
        m_groups->setFocus();
        m_groups->setCurrentCell(place.size() == 3 ? rowOfGroup(place[1].toInt()) : 0,
                                 place.back() == "name_en" ? EnColumn : ZhColumn);
    }
}

void GroupingDialog::retranslate()
{
    setWindowTitle(tr("Break down by groups"));
    m_title->setText(m_whole.name().onScreen());
    std::vector<Text> names;
    if (const auto dimensions = dimensionsOf(m_desk.store(), m_whole.id)) {
        for (const Dimension &one : *dimensions)
            names.push_back(one.name());
    }
    m_there->setText(names.empty()
                         ? tr("Each group becomes an indicator of its own, with its own measurements and "
                              "targets. It is counted like the whole.")
                         : tr("Already broken down by %1. At most three dimensions.").arg(listed(names).onScreen()));
    m_zhLabel->setText(tr("Grouped by (Chinese)"));
    m_zh->setPlaceholderText(tr("for example 性别"));
    m_enLabel->setText(tr("Grouped by (English)"));
    m_en->setPlaceholderText(tr("for example sex"));
    const Field &check = Dimension::description().type().field("parts_equal_total");
    m_check->setText(check.label.onScreen());
    m_checkHelp->setText(m_check->isEnabled() ? check.options.help.onScreen()
                                              : tr("The ratios of groups do not add up to that of the whole."));
    m_groupsLabel->setText(tr("Groups, one a line"));
    m_groups->setHorizontalHeaderLabels({tr("Group (Chinese)"), tr("Group (English)")});
    m_groups->setAccessibleName(m_groupsLabel->text());
    m_save->setText(tr("Break down"));
    m_cancel->setText(tr("Cancel"));
}

void GroupingDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void breakDownByGroups(Desk &desk, qint64 indicator, QWidget *parent)
{
    const auto row = desk.store().find(Indicator::description().type(), indicator);
    if (!row) {
        emit desk.failed(row.error());
        return;
    }
    if (!*row)
        return;
    const Indicator whole = Indicator::description().read(**row);
    if (const Status s = canBreakDown(desk.store(), whole); !s) {
        emit desk.failed(s.error());
        return;
    }
    (new GroupingDialog(desk, whole, parent))->show();
}

} // namespace heyuan
