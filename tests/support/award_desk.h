#pragma once

#include "core/award/award_claim.h"
#include "core/award/beneficiary.h"
#include "core/catalogue/loader.h"
#include "core/catalogue/reader.h"
#include "core/fund/entry.h"
#include "core/fund/account.h"
#include "core/store/preparer.h"
#include "tests/support/builders.h"

namespace heyuan::test {

/// A desk with the catalogue, a shop with its facts, and accounts of document 000 for 2019 to 2021 with their money.
struct AwardDesk {
    Store &store;
    qint64 shop = 0;

    explicit AwardDesk(Store &s, int wan = 1000);
    qint64 beneficiary(const QString &name, const QString &account = QStringLiteral("44050162633600000123"));
    /// Facts with which rule 000-R01 gives 200,000 yuan.
    void knows(qint64 who, int year = 2019, const QString &sales = QStringLiteral("1200万元"));
    qint64 claim(qint64 who, int year = 2019, const QString &rule = QStringLiteral("000-R01"));
    Status move(qint64 id, const QString &to, const QString &reason = {}, const QString &by = QStringLiteral("李强"));
    /// As far as the state, with decision, notice, day of payment and order of recovery; the clock is moved as needed.
    Status bring(qint64 id, const QString &to);
    AwardClaim at(qint64 id) { return stored<AwardClaim>(store, id); }
    qint64 account(int year);
    void allocate(int year, int wan);
    void today(QDate day);
};

/// Whether an outcome is a refusal that says this in English.
bool refuses(const Status &status, const char *words);

} // namespace heyuan::test
