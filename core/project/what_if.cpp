#include "core/project/what_if.h"

#include "core/base/money_words.h"

#include <QJsonArray>

namespace heyuan {

namespace {

Error wrong(Text sentence) { return {ErrorKind::Invalid, std::move(sentence), {}, {}}; }

Result<SourceMoney> amountsOf(const QJsonObject &change)
{
    SourceMoney amounts;
    for (auto it = change.begin(); it != change.end(); ++it) {
        if (it.key() == u"line")
            continue;
        const auto source = it.key().endsWith(u"_fen") ? sourceFromKey(it.key().chopped(4)) : std::nullopt;
        if (!source)
            return wrong(say("WhatIf", "“%1” is no amount of a change. There are central_fen, provincial_fen and local_fen.").arg(it.key()));
        const qint64 fen = it->toInteger();
        if (!it->isDouble() || double(fen) != it->toDouble())
            return wrong(say("WhatIf", "%1 has to be a whole number of fen.").arg(it.key()));
        amounts[*source] = Money::fen(fen);
    }
    return amounts;
}

} // namespace

Result<WhatIf> tryChange(Store &store, const QJsonObject &wanted, QDate asOf)
{
    const auto project = projectNamed(store, wanted.value(QStringLiteral("project")).toString());
    if (!project)
        return project.error();
    auto view = ProjectView::load(store, project->id, asOf);
    if (!view)
        return view.error();
    const QJsonArray changes = wanted.value(QStringLiteral("changes")).toArray();
    if (changes.isEmpty())
        return wrong(say("WhatIf", "The file names no changes. Write {\"project\": …, \"changes\": [{\"line\": 1, \"central_fen\": -1000000}]}."));
    WhatIf tried{*view, std::move(*view), {}};
    for (const QJsonValue &value : changes) {
        const QJsonObject change = value.toObject();
        const int number = change.value(QStringLiteral("line")).toInt(-1);
        auto &lines = tried.after.book.lines;
        const auto line = std::find_if(lines.begin(), lines.end(), [number](const LineMoney &one) { return one.number == number; });
        if (line == lines.end())
            return wrong(say("WhatIf", "The budget has no line %1.").arg(number));
        const auto amounts = amountsOf(change);
        if (!amounts)
            return amounts.error();
        line->current += *amounts;
    }
    const auto constraints = moneyConstraints(store.database(), tried.after.book.project);
    if (!constraints)
        return constraints.error();
    tried.after.shares = shareStates(tried.after.book, *constraints);
    tried.after.committed = shareStates(tried.after.book, *constraints, ShareStage::Contracts);
    for (const LineMoney &line : tried.after.book.lines) {
        for (const FundingSource source : fundingSources) {
            if (line.current[source] < line.committed[source] || line.current[source] < Money())
                tried.refusals.push_back(say("WhatIf", "Line %1 “%2” would have RMB %3 of %4; contracts have %5 of it.").arg(line.number).arg(line.item).arg(amountInSentence(line.current[source]))
                                             .arg(sourceName(source)).arg(amountInSentence(line.committed[source])));
        }
    }
    for (const ShareState &state : tried.after.shares) {
        if (!state.holds)
            tried.refusals.push_back(say("Project", "%1 (%2: “%3”)").arg(state.sentence()).arg(state.constraint.code).arg(state.constraint.quote));
    }
    return tried;
}

} // namespace heyuan
