#include "core/fund/reconcile.h"

#include "core/fund/all_of.h"
#include "core/fund/execution.h"

namespace heyuan {

namespace {

Text yuan(Money money) { return Text::plain(money.toText(MoneyScale::Yuan)); }
Text dayText(QDate day) { return Text::plain(day.toString(Qt::ISODate)); }

/// Names, numbers and accounts are compared without blanks, brackets of either width and capitals.
QString compared(const QString &written)
{
    QString plain = written.normalized(QString::NormalizationForm_KC).toCaseFolded();
    for (const QChar c : {QChar(u' '), QChar(u'-'), QChar(u'('), QChar(u')'), QChar(u'['), QChar(u']'), QChar(u'〔'), QChar(u'〕')})
        plain.remove(c);
    return plain;
}

bool agree(const QString &a, const QString &b) { return !a.isEmpty() && compared(a) == compared(b); }

struct Line {
    TreasuryPayment paid;
    int entry = -1;
};

bool isSameDocument(const TreasuryPayment &paid, const FundEntry &booked) { return agree(paid.documentNumber, booked.documentNumber); }

/// The account says it, where both name one; else the name.
bool isSamePayee(const TreasuryPayment &paid, const FundEntry &booked)
{
    if (!paid.payeeAccount.isEmpty() && !booked.payeeAccount.isEmpty())
        return agree(paid.payeeAccount, booked.payeeAccount);
    return agree(paid.payee, booked.payee);
}

/// Both name a payee, and it is another one.
bool isOtherPayee(const TreasuryPayment &paid, const FundEntry &booked)
{
    const bool canTell = (!paid.payeeAccount.isEmpty() && !booked.payeeAccount.isEmpty()) || (!paid.payee.isEmpty() && !booked.payee.isEmpty());
    return canTell && !isSamePayee(paid, booked);
}

bool isNear(const TreasuryPayment &paid, const FundEntry &booked) { return std::abs(paid.paidOn.daysTo(booked.bookedOn)) <= FundRule::shipped().reconcileDays; }

Text whom(const TreasuryPayment &paid)
{
    if (!paid.payee.isEmpty())
        return Text::plain(paid.payee);
    return paid.documentNumber.isEmpty() ? say("Reconcile", "an account without a name") : Text::plain(paid.documentNumber);
}

Text whom(const FundEntry &booked)
{
    if (!booked.payee.isEmpty())
        return Text::plain(booked.payee);
    return booked.claim.isEmpty() ? Text::plain(booked.documentNumber) : Text::plain(booked.claim);
}

/// Payments that stand: confirmed, and not reversed.
Result<std::vector<FundEntry>> standingPayments(Store &store)
{
    const auto all = store.all<FundEntry>(allOf({{"status", Condition::Test::Is, QStringLiteral("confirmed")}, {"kind", Condition::Test::OneOf, QVariantList{QStringLiteral("pay"), QStringLiteral("reversal")}}}));
    if (!all)
        return all.error();
    std::set<qint64> reversed;
    for (const FundEntry &one : *all) {
        if (one.kind == u"reversal")
            reversed.insert(one.reverses.id);
    }
    std::vector<FundEntry> standing;
    for (const FundEntry &one : *all) {
        if (one.kind == u"pay" && !reversed.contains(one.id))
            standing.push_back(one);
    }
    return standing;
}

ReconciledPayment together(const TreasuryPayment &paid, const FundEntry &booked)
{
    ReconciledPayment one{Reconciled::Matched, paid, booked, {}};
    if (*paid.amount != *booked.amount) {
        one.state = Reconciled::AmountDiffers;
        one.sentence = say("Reconcile", "%1: the file has %2 yuan on %3, the books %4 yuan by %5. Look at the voucher and correct the side that is wrong.")
                           .arg(whom(booked)).arg(yuan(*paid.amount)).arg(dayText(paid.paidOn)).arg(yuan(*booked.amount)).arg(booked.documentNumber);
    } else if (paid.paidOn != booked.bookedOn) {
        one.sentence = say("Reconcile", "%1: %2 yuan agree; paid on %3, booked on %4.").arg(whom(booked)).arg(yuan(*paid.amount)).arg(dayText(paid.paidOn)).arg(dayText(booked.bookedOn));
    } else {
        one.sentence = say("Reconcile", "%1: %2 yuan on %3 agree.").arg(whom(booked)).arg(yuan(*paid.amount)).arg(dayText(paid.paidOn));
    }
    return one;
}

/// A line without a payment of its own: paid twice, or not in the books at all.
ReconciledPayment alone(const TreasuryPayment &paid, const std::vector<Line> &lines, const std::vector<FundEntry> &entries)
{
    for (const Line &other : lines) {
        if (other.entry < 0 || *other.paid.amount != *paid.amount)
            continue;
        const FundEntry &booked = entries[size_t(other.entry)];
        if (!isSamePayee(paid, booked) && !(isSameDocument(paid, booked) && !isOtherPayee(paid, booked)))
            continue;
        return {Reconciled::Twice, paid, booked, say("Reconcile", "%1: %2 yuan left on %3 and again on %4, but the books hold one payment (%5). Ask for the second one back, or book what it was for.")
                                                     .arg(whom(paid)).arg(yuan(*paid.amount)).arg(dayText(other.paid.paidOn)).arg(dayText(paid.paidOn)).arg(booked.documentNumber)};
    }
    return {Reconciled::NotInBooks, paid, {}, say("Reconcile", "%1: %2 yuan were paid on %3, and no payment of the books fits. Book it, or ask the treasury what it was.").arg(whom(paid)).arg(yuan(*paid.amount)).arg(dayText(paid.paidOn))};
}

} // namespace

Text reconciledName(Reconciled state)
{
    switch (state) {
    case Reconciled::Matched: return say("Reconcile", "Agrees");
    case Reconciled::AmountDiffers: return say("Reconcile", "Amount differs");
    case Reconciled::Twice: return say("Reconcile", "Paid twice");
    case Reconciled::NotInBooks: return say("Reconcile", "Not in the books");
    case Reconciled::NotInFile: return say("Reconcile", "Not in the file");
    }
    return {};
}

qint64 Reconciliation::number(Reconciled state) const
{
    return std::count_if(payments.begin(), payments.end(), [state](const ReconciledPayment &one) { return one.state == state; });
}

Text Reconciliation::verdict() const
{
    if (payments.empty())
        return say("Reconcile", "Nothing was paid, neither by the file nor by the books.");
    const Text days = say("Reconcile", "%1 to %2").arg(dayText(from)).arg(dayText(to));
    return say("Reconcile", "%1: %2 agree, amount differs %3, paid twice %4, not in the books %5, not in the file %6.")
        .arg(days).arg(number(Reconciled::Matched)).arg(number(Reconciled::AmountDiffers)).arg(number(Reconciled::Twice)).arg(number(Reconciled::NotInBooks)).arg(number(Reconciled::NotInFile));
}

Result<Reconciliation> reconcile(Store &store, std::vector<TreasuryPayment> file)
{
    const auto entries = standingPayments(store);
    if (!entries)
        return entries.error();
    std::stable_sort(file.begin(), file.end(), [](const TreasuryPayment &a, const TreasuryPayment &b) { return a.paidOn < b.paidOn; });
    std::vector<Line> lines;
    for (TreasuryPayment &one : file) {
        if (one.amount && one.paidOn.isValid())
            lines.push_back({std::move(one)});
    }
    std::vector<bool> taken(entries->size(), false);
    using Fits = bool (*)(const TreasuryPayment &, const FundEntry &);
    const auto sameAmount = [](const TreasuryPayment &p, const FundEntry &e) { return *p.amount == e.amount.value_or(Money()); };
    // The surest first, over all lines, so that no line takes what belongs to another one.
    static const std::pair<Fits, bool> passes[] = {
        {[](const TreasuryPayment &p, const FundEntry &e) { return isSameDocument(p, e) && isSamePayee(p, e); }, true},
        {[](const TreasuryPayment &p, const FundEntry &e) { return isSameDocument(p, e) && !isOtherPayee(p, e); }, true},
        {[](const TreasuryPayment &p, const FundEntry &e) { return isSamePayee(p, e) && isNear(p, e); }, true},
        {[](const TreasuryPayment &p, const FundEntry &e) { return isSameDocument(p, e) && !isOtherPayee(p, e); }, false},
        {[](const TreasuryPayment &p, const FundEntry &e) { return isSamePayee(p, e) && isNear(p, e); }, false}};
    for (const auto &[fits, needsAmount] : passes) {
        for (Line &line : lines) {
            for (size_t i = 0; i < entries->size() && line.entry < 0; ++i) {
                if (taken[i] || !fits(line.paid, (*entries)[i]) || (needsAmount && !sameAmount(line.paid, (*entries)[i])))
                    continue;
                // Another line of the same payment and amount is a second payment, not a wrong one.
                if (!needsAmount && std::any_of(lines.begin(), lines.end(), [&](const Line &other) { return other.entry >= 0 && *other.paid.amount == *line.paid.amount && isSamePayee(line.paid, (*entries)[size_t(other.entry)]); }))
                    continue;
                line.entry = int(i);
                taken[i] = true;
            }
        }
    }
    Reconciliation made;
    for (const Line &line : lines) {
        made.from = made.from.isValid() ? std::min(made.from, line.paid.paidOn) : line.paid.paidOn;
        made.to = std::max(made.to, line.paid.paidOn);
        made.payments.push_back(line.entry >= 0 ? together(line.paid, (*entries)[size_t(line.entry)]) : alone(line.paid, lines, *entries));
    }
    for (size_t i = 0; i < entries->size(); ++i) {
        const FundEntry &booked = (*entries)[i];
        if (taken[i] || !made.from.isValid() || booked.bookedOn < made.from || booked.bookedOn > made.to)
            continue;
        made.payments.push_back({Reconciled::NotInFile, {}, booked, say("Reconcile", "%1: %2 yuan are booked as paid on %3 by %4, and the file does not have it. Ask the treasury, or reverse the entry.")
                                                                         .arg(whom(booked)).arg(yuan(booked.amount.value_or(Money()))).arg(dayText(booked.bookedOn)).arg(booked.documentNumber)});
    }
    std::stable_sort(made.payments.begin(), made.payments.end(), [](const ReconciledPayment &a, const ReconciledPayment &b) { return (a.state == Reconciled::Matched) < (b.state == Reconciled::Matched); });
    return made;
}

Result<Reconciliation> reconcileImported(Store &store, QDate from, QDate to)
{
    Filter filter;
    if (from.isValid())
        filter.conditions.push_back({"paid_on", Condition::Test::AtLeast, from});
    if (to.isValid())
        filter.conditions.push_back({"paid_on", Condition::Test::AtMost, to});
    auto file = store.all<TreasuryPayment>(filter);
    return file ? reconcile(store, std::move(*file)) : Result<Reconciliation>(file.error());
}

} // namespace heyuan
