#pragma once

#include "core/import/import.h"
#include "tests/support/test_store.h"

#include <QFile>

namespace heyuan::test {

/// The import of a file with these lines, head first, beside the database of the test.
inline ImportRequest sheetRequest(const TestStore &store, const QByteArray &kind, const QString &lines)
{
    ImportRequest made;
    made.kind = kind;
    made.file = store.place().path(QString::fromLatin1(kind) + QStringLiteral(".csv"));
    QFile file(made.file);
    if (!file.open(QIODevice::WriteOnly) || file.write(lines.toUtf8()) < 0)
        qWarning("%s", qPrintable(file.errorString()));
    return made;
}

/// Why each refused row stays out, by its row in the file.
inline std::map<qint64, QString> refusals(const ImportResult &result)
{
    std::map<qint64, QString> why;
    for (const ImportFinding &finding : result.findings) {
        if (finding.weight == ImportFinding::Weight::Refused)
            why[finding.row] = finding.sentence.in(Language::English);
    }
    return why;
}

} // namespace heyuan::test
