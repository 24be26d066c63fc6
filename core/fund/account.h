#pragma once

#include "core/base/money.h"
#include "core/store/store.h"

namespace heyuan {

/// A fund account 资金账户: the money of one fund in one year. What a document promises for it, and what it sets aside
/// inside it, are rows of fund_commitment; an account names the one it was made from.
struct FundAccount {
    qint64 id = 0;
    int version = 0;
    QString code;
    int year = 0;
    QString level;         ///< city, city_wide, county, central, provincial
    QString nameZh;        ///< with the year, as accounts are told apart: 2020年促进电子商务发展专项资金
    QString nameEn;
    Ref commitment;
    Ref area;
    QDate closedOn;        ///< the year is closed: from this day on nothing new is promised out of it
    QString note;

    static const Described<FundAccount> &description();
    Text name() const { return Text::of(nameZh, nameEn); }
};

/// Opens the accounts of a year from what the documents promise, or one of them; those that are there stay as they are.
/// Returns how many were opened; NotFound where nothing is promised for the year.
Result<int> makeFundAccounts(Transaction &transaction, int year, qint64 document = 0);
/// The documents that promise money for a year: those whose accounts can be opened.
Result<std::vector<Record>> documentsPromising(Store &store, int year);

} // namespace heyuan
