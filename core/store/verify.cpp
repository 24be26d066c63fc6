#include "core/store/verify.h"

#include "core/store/change_log.h"

namespace heyuan {

namespace {

Status addOrphans(Store &store, std::vector<Text> &faults)
{
    for (const RecordType *type : recordTypes()) {
        for (const Field &field : type->fields) {
            if (field.type != FieldType::Reference)
                continue;
            auto count = store.database().scalar(
                QStringLiteral("select count(*) from %1 a left join %2 b on b.id = a.%3 where a.%3 is not null and b.id is null")
                    .arg(QString::fromUtf8(type->name), QString::fromUtf8(field.options.reference), QString::fromUtf8(field.key)));
            if (!count)
                return count.error();
            if (count->toLongLong() > 0)
                faults.push_back(say("Verify", "%1: in %2 rows the %3 points to a row that does not exist.").arg(type->plural)
                                     .arg(count->toLongLong()).arg(field.label));
        }
    }
    return {};
}

// A row that was changed past the one door has another version or value than its last entry in the log.
Status addUnlogged(Store &store, std::vector<Text> &faults)
{
    for (const RecordType *type : recordTypes()) {
        auto count = store.database().scalar(
            QStringLiteral("select count(*) from %1 a join (select record_id, max(version) as version from change_log where record_type = ? "
                           "and record_id <> 0 group by record_id) b on b.record_id = a.id where a.version <> b.version").arg(QString::fromUtf8(type->name)),
            {QString::fromUtf8(type->name)});
        if (!count)
            return count.error();
        if (count->toLongLong() > 0)
            faults.push_back(say("Verify", "%1: %2 rows were changed without an entry in the change log.").arg(type->plural).arg(count->toLongLong()));
    }
    return {};
}

} // namespace

Result<std::vector<Text>> verifyDatabase(Store &store)
{
    auto faults = change_log::verify(store);
    if (!faults)
        return faults;
    if (Status s = addOrphans(store, *faults); !s)
        return s.error();
    if (Status s = addUnlogged(store, *faults); !s)
        return s.error();
    for (const auto &keeper : store.summaryKeepers()) {
        auto more = keeper->verify(store.database());
        if (!more)
            return more.error();
        faults->insert(faults->end(), more->begin(), more->end());
    }
    return faults;
}

} // namespace heyuan
