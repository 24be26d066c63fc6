#pragma once

#include "core/project/contract.h"
#include "core/project/revision.h"
#include "core/store/store.h"

#include <map>

namespace heyuan {

/// A budget line and its money up to a day.
struct LineMoney {
    qint64 id = 0;
    int number = 0;
    Text group;
    Text item;
    QString className;         ///< rural_circulation, county_centre …
    qint64 clause = 0;
    SourceMoney original;      ///< as the document prints it
    SourceMoney current;       ///< with the revisions confirmed by the day
    SourceMoney committed;     ///< by contracts
    SourceMoney paid;          ///< payments less returns
    SourceMoney open() const { return current - committed; }
};

/// A contract and its money.
struct ContractMoney {
    Contract contract;
    SourceMoney committed;
    SourceMoney paid;
};

/// The books of one project up to a day (K2): every figure is the sum of entries and can be made again from them.
struct ProjectBook {
    Project project;
    QDate asOf;
    std::vector<LineMoney> lines;             ///< in the document's order, without the printed total
    std::vector<ContractMoney> contracts;     ///< by number
    SourceMoney allocated;
    SourceMoney paid;

    SourceMoney original() const { return sum(&LineMoney::original); }
    SourceMoney current() const { return sum(&LineMoney::current); }
    SourceMoney committed() const { return sum(&LineMoney::committed); }
    SourceMoney cash() const { return allocated - paid; }
    const LineMoney *line(qint64 id) const;
    /// Whether what goes to this account is out of the budget or of the money at hand: drafts count there already.
    static bool takes(const QString &account);
    /// Counts an entry; with an amount below nothing, takes one back.
    void count(qint64 line, qint64 contract, FundingSource source, const QString &from, const QString &to, Money amount);

    /// Confirmed entries and revisions up to `asOf`; an invalid day: all of them. With `withDrafts`, drafts count too as
    /// far as they take money: what is checked before anything is written.
    static Result<ProjectBook> load(Database &database, qint64 project, QDate asOf, bool withDrafts = false);

private:
    SourceMoney sum(SourceMoney LineMoney::*of) const;
};

/// The project with this key or code; NotFound with the sentence that says which there are.
Result<Project> projectNamed(Store &store, const QString &name);

} // namespace heyuan
