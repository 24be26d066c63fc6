#pragma once

#include "core/base/money.h"
#include "core/base/text.h"

#include <QStringList>

// The structured text of an award rule, put into sentences.
namespace heyuan {

/// One line a condition, each in the rule's own words, with a mark on those whose wording is unclear.
QStringList conditionWords(const QString &json, Language language);
/// "200,000 yuan", "20 % of the investment, at most 500,000 yuan for each beneficiary" …; one line a tier.
QStringList amountWords(const QString &json, Language language);
/// A sum as each language counts it: 10万元, 100,000 yuan.
Text moneyWords(Money amount);
/// How the award goes together with others; empty if the rule says nothing.
QString stackingWords(const QString &json, Language language);

} // namespace heyuan
