#include "ui/targets/target_model.h"

#include "core/base/pinyin.h"
#include "core/programme/reports.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QPixmap>

namespace heyuan {

namespace {

QPixmap lightPixmap(Light light, const Palette &palette)
{
    constexpr int size = 12;
    constexpr int scale = 2; // sharp on screens of double density
    QPixmap pixmap(size * scale, size * scale);
    pixmap.setDevicePixelRatio(scale);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    paintLight(painter, QRectF(1, 1, size - 2, size - 2), light, palette);
    return pixmap;
}

/// Figures of one target in an area, for its row.
struct Stand {
    const Figure *value;
    const Figure *required;
    const Figure *share;
    const Evaluation *evaluation;
};

Stand standIn(const TargetProgress &t, qint64 area)
{
    if (const AreaProgress *county = t.county(area))
        return {&county->value, &county->required, &county->share, &county->evaluation};
    return {&t.value, &t.required, &t.share, &t.whole};
}

QString withUnit(const Figure &figure)
{
    if (!figure.isKnown())
        return figure.toText();
    const QString unit = figure.unit.onScreen();
    return unit == u"%" || unit.isEmpty() ? figure.toText() + unit : figure.toText() + u' ' + unit;
}

} // namespace

TargetModel::TargetModel(QObject *parent) : QAbstractTableModel(parent) {}

void TargetModel::showProgress(const ProgressPtr &progress, qint64 area, const Palette &palette)
{
    std::vector<qint64> targets;
    if (progress) {
        for (const TargetProgress &t : progress->targets())
            targets.push_back(t.target.id);
    }
    const bool isSame = targets == m_targets;
    if (!isSame)
        beginResetModel();
    m_progress = progress;
    m_area = area;
    m_palette = &palette;
    m_targets = std::move(targets);
    if (!isSame)
        endResetModel();
    else if (!m_targets.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void TargetModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_targets.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

const TargetProgress *TargetModel::at(int row) const
{
    if (!m_progress || row < 0 || size_t(row) >= m_progress->targets().size())
        return nullptr;
    return &m_progress->targets()[size_t(row)];
}

int TargetModel::rowOf(qint64 target) const
{
    const auto found = std::find(m_targets.begin(), m_targets.end(), target);
    return found == m_targets.end() ? -1 : int(found - m_targets.begin());
}

int TargetModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_targets.size());
}
int TargetModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString TargetModel::text(const TargetProgress &t, int column) const
{
    const Stand stand = standIn(t, m_area);
    switch (column) {
    case LightColumn:
        return t.county(m_area) && !t.county(m_area)->isJudged ? tr("Contribution")
                                                               : lightName(stand.evaluation->light).onScreen();
    case NameColumn: return t.target.name().onScreen();
    case AskedColumn: return askedInWords(t).onScreen();
    case DueColumn: return t.target.due.isValid() ? t.target.due.toString(Qt::ISODate) : QStringLiteral("—");
    case AchievedColumn:
    case RequiredColumn: {
        const Figure &figure = column == AchievedColumn ? *stand.value : *stand.required;
        const auto done = doneInWords(t, figure);
        return done ? done->onScreen() : withUnit(figure);
    }
    case ShareColumn: return withUnit(*stand.share);
    case DocumentColumn: return t.document.onScreen();
    default: return {};
    }
}

QVariant TargetModel::sortKey(const TargetProgress &t, int column) const
{
    const Stand stand = standIn(t, m_area);
    const auto key = [](const Figure &f) {
        return f.isKnown() ? QVariant(f.value.raw()) : QVariant(std::numeric_limits<qlonglong>::min());
    };
    switch (column) {
    case LightColumn: {
        static constexpr Light order[] = {Light::Behind, Light::AtRisk, Light::OnCourse,
                                          Light::Met,    Light::NotDue, Light::NoData};
        return int(std::find(std::begin(order), std::end(order), stand.evaluation->light) - std::begin(order));
    }
    case DueColumn: return t.target.due.isValid() ? t.target.due : QDate(9999, 12, 31);
    case AchievedColumn: return key(*stand.value);
    case RequiredColumn: return key(*stand.required);
    case ShareColumn: return key(*stand.share);
    default: return text(t, column);
    }
}

QVariant TargetModel::data(const QModelIndex &index, int role) const
{
    const TargetProgress *t = index.isValid() ? at(index.row()) : nullptr;
    if (!t)
        return {};
    const int column = index.column();
    const bool isNumber = column == AchievedColumn || column == RequiredColumn || column == ShareColumn;
    switch (role) {
    case Qt::DisplayRole: return text(*t, column);
    case Qt::DecorationRole:
        return column == LightColumn ? QVariant(lightPixmap(ProgrammeProgress::lightIn(*t, m_area), *m_palette))
                                     : QVariant();
    case Qt::TextAlignmentRole: return int((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::ToolTipRole: {
        const Evaluation &e = *standIn(*t, m_area).evaluation;
        const QString verdict = (e.verdict.isEmpty() ? e.missing : e.verdict).onScreen();
        return column == LightColumn && m_progress ? verdict + u'\n' + m_progress->rule().inWords().onScreen()
               : column == NameColumn              ? text(*t, column)
                                                   : verdict;
    }
    case Qt::AccessibleTextRole: return text(*t, column);
    case IdRole: return t->target.id;
    case SortRole: return sortKey(*t, column);
    case LightRole: return int(ProgrammeProgress::lightIn(*t, m_area));
    case SearchRole:
        return QStringList{t->target.code, t->target.nameZh, t->target.nameEn, t->indicator.nameZh, t->indicator.nameEn}
            .join(u'\n');
    default: return {};
    }
}

QVariant TargetModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case LightColumn: return tr("Light");
    case NameColumn: return tr("Target");
    case AskedColumn: return tr("Asked");
    case DueColumn: return tr("Due");
    case AchievedColumn: return tr("Achieved");
    case RequiredColumn: return tr("Required");
    case ShareColumn: return tr("Reached");
    case DocumentColumn: return tr("Document");
    default: return {};
    }
}

TargetFilter::TargetFilter(QObject *parent) : QSortFilterProxyModel(parent)
{
    setSortRole(TargetModel::SortRole);
    setSortLocaleAware(true);
}

void TargetFilter::set(const ProgrammeProgress::Choice &choice, std::optional<Light> light, const QString &words)
{
    m_choice = choice;
    m_light = light;
    m_words = words;
    invalidateFilter();
}

bool TargetFilter::filterAcceptsRow(int row, const QModelIndex &) const
{
    const auto *model = static_cast<const TargetModel *>(sourceModel());
    const TargetProgress *t = model->at(row);
    if (!t || !m_choice.holds(*t))
        return false;
    const QModelIndex index = model->index(row, 0);
    if (m_light && int(*m_light) != index.data(TargetModel::LightRole).toInt())
        return false;
    return m_words.isEmpty() || found(m_words, index.data(TargetModel::SearchRole).toString());
}

} // namespace heyuan
