#pragma once

#include "core/catalogue/loader.h"
#include "core/catalogue/reader.h"
#include "core/project/budget.h"
#include "core/selection/ranking.h"
#include "tests/support/builders.h"
#include "tests/support/test_store.h"

namespace heyuan::test {

/// A round under the notice of 2017, with the catalogue's counties as applicants.
struct Selected {
    Store &store;
    qint64 round = 0;

    explicit Selected(Store &s) : store(s)
    {
        if (const auto loaded = Catalogue::load(store, clerk()); loaded)
            round = put(store, blankRound());
        else
            complain(loaded.error());
    }
    static SelectionRound blankRound()
    {
        SelectionRound row;
        row.name = QStringLiteral("2017年遴选");
        row.document = {catalogue::idOf("document", u"004")};
        row.opensOn = QDate(2017, 7, 10);
        row.closesOn = QDate(2017, 7, 21);
        row.noticeFrom = QDate(2017, 7, 27);
        row.noticeTo = QDate(2017, 7, 31);
        return row;
    }
    Applicant blank(const QString &area, const QString &status = QStringLiteral("recommended")) const
    {
        Applicant row;
        row.round = {round};
        row.area = {catalogue::idOf("area", area)};
        row.status = status;
        row.recommendedBy = QStringLiteral("市商务局、财政局、扶贫局");
        row.recommendedOn = QDate(2017, 7, 20);
        row.reason = QStringLiteral("材料不全");
        return row;
    }
    /// Its id, or 0 where it is refused; the refusal is kept.
    qint64 add(const Applicant &row)
    {
        qint64 id = 0;
        const Status done = store.write(clerk(), [&](Transaction &t) -> Status {
            const auto made = t.insert(row);
            if (!made)
                return made.error();
            id = *made;
            return {};
        });
        why = done ? QString() : done.error().message.in(Language::English);
        return done ? id : 0;
    }
    qint64 score(qint64 applicant, const QString &expert, Number points, bool hasConflict = false)
    {
        ExpertScore row;
        row.applicant = {applicant};
        row.expert = expert;
        row.score = points;
        row.hasConflict = hasConflict;
        row.conflictReason = hasConflict ? QStringLiteral("任职单位") : QString();
        return put(store, row);
    }
    std::vector<MaterialCheck> lines(qint64 applicant)
    {
        Filter filter;
        filter.conditions = {{"applicant_id", Condition::Test::Is, applicant}};
        const auto rows = store.all<MaterialCheck>(filter);
        return rows ? *rows : std::vector<MaterialCheck>();
    }
    QString why;
};

} // namespace heyuan::test
