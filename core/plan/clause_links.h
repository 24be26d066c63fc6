#pragma once

#include "core/store/store.h"

// What is said in a clause: every item that cites it, and the other way round.
namespace heyuan {

/// An item that cites a clause, with the words it quotes there.
struct ClauseLink {
    const RecordType *type = nullptr;
    Record item;
    QString quote;
    bool isFurtherPlace = false;   ///< stated here again; its own clause is another
};

/// Items of every kind that cite the clause, in the order of recordTypes().
Result<std::vector<ClauseLink>> linksOfClause(Store &store, qint64 clause);

/// How many items of each kind were read out of a document; kinds without one are left out.
struct KindCount {
    const RecordType *type = nullptr;
    qint64 items = 0;
};
Result<std::vector<KindCount>> itemsOfDocument(Store &store, qint64 document);

/// Where an item of any kind stands: its clause and the words it quotes. Nothing if no kind with a clause has this id.
struct ItemPlace {
    const RecordType *type = nullptr;
    qint64 clause = 0;
    QString quote;
};
Result<std::optional<ItemPlace>> placeOfItem(Store &store, qint64 item);

/// Unclear wordings that touch an item.
Result<std::vector<Record>> readingsOfItem(Store &store, const RecordType &type, const Record &item);

/// Where the quotes lie in the clause's text; white space does not count. (start, length), sorted, merged.
std::vector<std::pair<qsizetype, qsizetype>> placesOf(const QString &text, const QStringList &quotes);

} // namespace heyuan
