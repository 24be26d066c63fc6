#pragma once

#include "core/import/import.h"
#include "core/training/training_class.h"
#include "tests/support/builders.h"
#include "tests/support/test_store.h"

#include <QFile>

namespace heyuan::test {

/// A database with a county and a class, and files beside it.
struct ImportDesk {
    Store &store;
    QTemporaryDir folder;
    qint64 county = 0;
    qint64 trainingClass = 0;
    int files = 0;

    explicit ImportDesk(Store &s) : store(s)
    {
        county = put(store, area(u"441625"_qs, u"county"_qs, put(store, area(u"441600"_qs, u"city"_qs))));
        rename(county, u"东源县"_qs);
        TrainingClass row;
        row.name = u"农村电商运营"_qs;
        row.kind = u"skill"_qs;
        row.status = u"held"_qs;
        row.area = {county};
        row.startsOn = QDate(2020, 5, 18);
        trainingClass = put(store, row);
    }
    void rename(qint64 id, const QString &name)
    {
        (void)change<Area>(store, id, [&](Area &row) { row.nameZh = name; });
    }
    ImportRequest request(const QByteArray &kind, const QByteArray &content, qint64 into = 0)
    {
        ImportRequest made;
        made.kind = kind;
        made.file = folder.filePath(QStringLiteral("%1.csv").arg(++files));
        made.trainingClass = into;
        QFile file(made.file);
        if (file.open(QIODevice::WriteOnly))
            file.write(content);
        return made;
    }
    qint64 count(const RecordType &type)
    {
        const auto rows = store.count(type);
        return rows ? *rows : -1;
    }
};

/// The codes of the findings of a row, in order.
inline QByteArrayList codes(const ImportResult &result, qint64 row)
{
    QByteArrayList list;
    for (const ImportFinding &finding : result.findings) {
        if (finding.row == row)
            list << finding.code;
    }
    return list;
}

} // namespace heyuan::test
