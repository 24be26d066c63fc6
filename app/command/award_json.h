#pragma once

#include "core/award/explanation.h"

#include <QJsonObject>

namespace heyuan::command {

/// An evaluation for scripts.
QJsonObject json(const award::RuleBook &book, const award::Evaluation &evaluation);
QJsonObject json(const award::FactBook &book, const award::JudgedRule &rule);
/// A value in the unit of its fact: true, 1200, "1200.5", "national".
QJsonValue factJson(const award::AwardFact &fact, qint64 value);
/// An empty file of facts; all those that these rules ask for.
QJsonObject factsTemplate(const award::RuleBook &book, const std::vector<const award::JudgedRule *> &rules);

/// A small file that somebody wrote.
Result<QByteArray> contentOfFile(const QString &name);
/// The file of --facts, read and held against the rules.
Result<award::Claim> claimOfFile(const QString &file, const award::RuleBook &book);

class Session;
/// The claims of a year under an edited copy of a rule or another reading, as the file asks.
int runWhatIf(Session &session, Store &store, const award::RuleBook &book, const QString &file);

} // namespace heyuan::command
