#pragma once

#include "core/project/project.h"
#include "core/report/content.h"
#include "core/store/store.h"

namespace heyuan {

/// Something a project disclosed or has to disclose. An item may have several: every decision is one.
struct Disclosure {
    qint64 id = 0;
    int version = 0;
    Ref project;
    QString item;          ///< of disclosure_rule.json
    QString name;          ///< what it is, where an item has several
    QDate dueOn;
    QDate disclosedOn;
    QString place;         ///< website, notice board, newspaper
    QString link;
    QString documentNumber;
    QString note;

    static const Described<Disclosure> &description();
};

/// An item that the project's document asks to be disclosed, with what was disclosed of it.
struct DisclosureItem {
    enum class State { Disclosed, Late, Overdue, Open };
    QString key;
    Text name;
    Text cited;            ///< document and clause
    QString quote;
    std::vector<Disclosure> rows;
    State state = State::Open;
    QDate lastOn;          ///< of the latest disclosure up to the day

    bool isComplete() const { return state == State::Disclosed || state == State::Late; }
};

Text disclosureStateName(DisclosureItem::State state);
Light disclosureStateLight(DisclosureItem::State state);

/// What a project has to disclose, and how far it has.
struct DisclosureList {
    Project project;
    QDate asOf;
    std::vector<DisclosureItem> items;

    static Result<DisclosureList> load(Store &store, const Project &project, QDate asOf);
    qint64 complete() const;
    /// "Disclosed: 7 of 9 items; overdue 1."
    Text verdict() const;
};

/// Writes a row for every item that has none yet.
Status makeDisclosures(Transaction &transaction, qint64 project);
Table disclosureTable(const DisclosureList &list);
Result<Report> disclosureReport(Store &store, qint64 project, QDate asOf, Language language);

} // namespace heyuan
