#include "ui/award/round_steps.h"

#include "core/award/shortfall_apply.h"
#include "ui/award/step_dialog.h"
#include "ui/shell/desk.h"

namespace heyuan {

using namespace award;

namespace {

Text yuan(Money money) { return Text::plain(money.toText(MoneyScale::Yuan)); }

Field words(const char *key, const Text &label, int length)
{
    return {.key = key, .label = label, .type = FieldType::Text, .options = {.required = true, .maxLength = length}};
}

Field choice(const char *key, const Text &label, std::vector<Choice> choices)
{
    return {.key = key, .label = label, .type = FieldType::Choice, .options = {.required = true, .choices = std::move(choices)}};
}

/// Where one account is concerned, it needs no choosing.
QVariant onlyOne(const std::vector<Choice> &choices) { return choices.size() == 1 ? QVariant(QString::fromUtf8(choices.front().key)) : QVariant(); }

void refuse(Desk &desk, const Text &sentence) { emit desk.failed({ErrorKind::Denied, sentence}); }

} // namespace

void decideRound(Desk &desk, int year, QWidget *parent)
{
    const auto all = shortfallsOf(desk.store(), year);
    if (!all)
        return emit desk.failed(all.error());
    std::vector<Shortfall> rounds;
    std::vector<Choice> accounts;
    Text help;
    for (const Shortfall &one : *all) {
        if (!one.isShort())
            continue;
        rounds.push_back(one);
        accounts.push_back({QByteArray::number(one.account.id), one.account.name()});
        help = help.isEmpty() ? one.verdict() : say("Shortfall", "%1 %2").arg(help).arg(one.verdict());
    }
    if (rounds.empty())
        return refuse(desk, say("Shortfall", "Every account suffices for the claims of %1. Decide them one by one.").arg(QString::number(year)));
    help = say("Shortfall", "%1 All claims of the round are decided in one step, to the fen; it can be taken back until one is paid.").arg(help);
    StepSetup setup{.name = "decideRound",
                    .title = say("Shortfall", "Decide the round"),
                    .help = help,
                    .fields = {choice("account", say("FundAccount", "Fund account"), accounts), choice("method", say("Shortfall", "Divided"), {{"rank", cutMethodName(CutMethod::ByRank)}, {"pro_rata", cutMethodName(CutMethod::ProRata)}}),
                               choice("rest", say("Shortfall", "Who gets nothing"), {{"wait", say("Shortfall", "Waits at the review for other money")}, {"refuse", say("Shortfall", "Is refused by the same document")}}),
                               words("document", say("Claim", "Decision"), 120), words("reason", say("Claim", "Reason"), 400)},
                    .values = {onlyOne(accounts), {}, QStringLiteral("wait")},
                    .button = say("Shortfall", "Decide"),
                    .take = {}};
    const auto outcome = std::make_shared<CutOutcome>();
    setup.take = [&desk, rounds, year, outcome](const std::vector<QVariant> &values) -> Status {
        const qint64 account = values[0].toLongLong();
        const auto at = std::find_if(rounds.begin(), rounds.end(), [account](const Shortfall &one) { return one.account.id == account; });
        const CutRequest request{year, account, values[1].toString() == u"rank" ? CutMethod::ByRank : CutMethod::ProRata, values[3].toString(), values[4].toString(), at->free, at->asked, values[2].toString() == u"refuse"};
        return desk.write([&](Transaction &transaction) -> Status {
            const auto made = applyShortfall(transaction, request);
            *outcome = made ? *made : CutOutcome();
            return made ? Status() : made.error();
        }, request.reason);
    };
    auto *dialog = new StepDialog(desk, std::move(setup), parent);
    QObject::connect(dialog, &StepDialog::taken, parent, [&desk, outcome] {
        desk.announce(say("Shortfall", "Decided: %1 claims at %2 yuan; waiting without an award: %3; refused: %4.").arg(qint64(outcome->decided)).arg(yuan(outcome->sum)).arg(qint64(outcome->without)).arg(qint64(outcome->refused)).onScreen());
    });
    dialog->show();
}

void undoRound(Desk &desk, int year, QWidget *parent)
{
    const auto accounts = desk.store().all<FundAccount>();
    if (!accounts)
        return emit desk.failed(accounts.error());
    std::vector<Choice> rounds;
    std::vector<std::pair<qint64, QString>> meant;
    for (const FundAccount &account : *accounts) {
        const auto documents = cutDocuments(desk.store(), year, account.id);
        if (!documents)
            return emit desk.failed(documents.error());
        for (const QString &document : *documents) {
            rounds.push_back({QByteArray::number(qlonglong(meant.size())), say("Shortfall", "%1, %2").arg(document).arg(account.name())});
            meant.emplace_back(account.id, document);
        }
    }
    if (rounds.empty())
        return refuse(desk, say("Shortfall", "No claim of %1 is decided at a cut amount.").arg(QString::number(year)));
    StepSetup setup{.name = "undoRound",
                    .title = say("Shortfall", "Take the decision back"),
                    .help = say("Shortfall", "The claims go back to the review at what they asked for, and the money is free again. Refused as soon as one of them is paid."),
                    .fields = {choice("document", say("Claim", "Decision"), rounds), words("reason", say("Claim", "Reason"), 400)},
                    .values = {onlyOne(rounds)},
                    .button = say("Shortfall", "Take back"),
                    .take = [&desk, year, meant](const std::vector<QVariant> &values) -> Status {
                        const auto &[account, document] = meant[size_t(values[0].toInt())];
                        return desk.write([&](Transaction &transaction) -> Status {
                            const auto made = undoShortfall(transaction, year, account, document);
                            return made ? Status() : made.error();
                        }, values[1].toString().trimmed());
                    }};
    auto *dialog = new StepDialog(desk, std::move(setup), parent);
    QObject::connect(dialog, &StepDialog::taken, parent, [&desk] { desk.announce(say("Shortfall", "The claims are back at the review.").onScreen()); });
    dialog->show();
}

} // namespace heyuan
