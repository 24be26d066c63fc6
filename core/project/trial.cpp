#include "core/project/trial.h"

#include "core/store/preparer.h"

namespace heyuan {

namespace {

/// What is stored counts as the books have counted it: drafts only where they take.
void countEntry(ProjectBook &book, const ProjectEntry &entry, bool forth)
{
    const auto source = sourceFromKey(entry.source);
    if (!source || !entry.amount || (entry.status != u"confirmed" && !ProjectBook::takes(entry.to)))
        return;
    book.count(entry.line.id, entry.contract.id, *source, entry.from, entry.to, forth ? *entry.amount : Money() - *entry.amount);
}

} // namespace

bool ProjectTrial::judges(const RecordType &type) const
{
    return &type == &ProjectEntry::description().type() || &type == &Contract::description().type();
}

Result<ProjectBook *> ProjectTrial::bookOf(qint64 project)
{
    auto at = m_books.find(project);
    if (at == m_books.end()) {
        auto book = ProjectBook::load(m_store.database(), project, {}, true);
        if (!book)
            return book.error();
        at = m_books.emplace(project, std::move(*book)).first;
    }
    return &at->second;
}

Status ProjectTrial::take(const RecordType &type, const Record *before, Record after)
{
    if (Status s = heldAsConfirmed(type, before, &after); !s)
        return s;
    if (&type == &Contract::description().type())
        return takeContract(before, after);
    setEntryAccounts(after);
    return takeEntry(before, after);
}

Status ProjectTrial::takeEntry(const Record *before, const Record &after)
{
    ProjectEntry entry = ProjectEntry::description().read(after);
    if (Status s = entryIsInOrder(m_store, entry); !s)
        return s;
    const auto book = bookOf(entry.project.id);
    if (!book)
        return book.error();
    const auto &contracts = (*book)->contracts;
    const auto of = std::find_if(contracts.begin(), contracts.end(), [&](const ContractMoney &one) { return one.contract.id == entry.contract.id; });
    if (of != contracts.end())
        entry.line = of->contract.line;
    if (before)
        countEntry(**book, ProjectEntry::description().read(*before), false);
    countEntry(**book, entry, true);
    Status fits = moneySuffices(**book);
    if (!fits) {
        countEntry(**book, entry, false);
        if (before)
            countEntry(**book, ProjectEntry::description().read(*before), true);
    }
    return fits;
}

Status ProjectTrial::takeContract(const Record *before, const Record &after)
{
    Contract contract = Contract::description().read(after);
    if (Status s = contractIsInOrder(m_store, contract); !s)
        return s;
    const auto book = bookOf(contract.project.id);
    if (!book)
        return book.error();
    auto &contracts = (*book)->contracts;
    if (!before) {
        const auto same = std::find_if(contracts.begin(), contracts.end(), [&](const ContractMoney &one) { return one.contract.number == contract.number; });
        if (same != contracts.end())
            return Error{ErrorKind::Denied, say("Project", "The project has a contract %1 already: “%2”. Enter another number, or change that one.").arg(contract.number).arg(same->contract.name), {}, {}};
        contract.id = --m_new;
    }
    std::optional<ContractMoney> was;
    const auto at = std::find_if(contracts.begin(), contracts.end(), [&](const ContractMoney &one) { return one.contract.id == contract.id; });
    const auto place = at - contracts.begin();
    if (at == contracts.end()) {
        contracts.push_back({contract, {}, {}});
    } else {
        was = *at;
        at->contract = contract;
    }
    Status fits = lineSuffices(**book, contract);
    if (!fits && was)
        contracts[size_t(place)] = *was;
    else if (!fits)
        contracts.pop_back();
    return fits;
}

} // namespace heyuan
