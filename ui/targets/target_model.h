#pragma once

#include "ui/overview/progress_source.h"

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>

namespace heyuan {

struct Palette;

/// The targets with how they stand, for a table. It holds identities and asks the present progress for the rest, so
/// that a refresh changes figures and keeps selection and place.
class TargetModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        LightColumn,
        NameColumn,
        AskedColumn,
        DueColumn,
        AchievedColumn,
        RequiredColumn,
        ShareColumn,
        DocumentColumn,
        ColumnCount
    };
    enum Role { IdRole = Qt::UserRole + 1, SortRole, LightRole, SearchRole };

    explicit TargetModel(QObject *parent = nullptr);

    /// `area` is a county, or 0 for the whole of each target.
    void showProgress(const ProgressPtr &progress, qint64 area, const Palette &palette);
    void retranslate();
    const TargetProgress *at(int row) const;
    int rowOf(qint64 target) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const TargetProgress &t, int column) const;
    QVariant sortKey(const TargetProgress &t, int column) const;
    ProgressPtr m_progress;
    qint64 m_area = 0;
    std::vector<qint64> m_targets;
    const Palette *m_palette = nullptr;
};

/// What of it is shown: document, year, light and words.
class TargetFilter : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    explicit TargetFilter(QObject *parent = nullptr);
    void set(const ProgrammeProgress::Choice &choice, std::optional<Light> light, const QString &words);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    ProgrammeProgress::Choice m_choice;
    std::optional<Light> m_light;
    QString m_words;
};

} // namespace heyuan
