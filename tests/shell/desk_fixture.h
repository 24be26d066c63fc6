#pragma once

#include "ui/start/new_database.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace heyuan {

/// A database with the plan documents in a folder of its own; made once for a test program, copied for each test.
class DeskFixture
{
public:
    Location fresh()
    {
        if (!QFile::exists(path(QStringLiteral("original")))) {
            Location original;
            original.file = path(QStringLiteral("original"));
            const Status made = makeDatabase(original, FirstContent::Catalogue, QStringLiteral("tester"),
                                             [](int, const Text &) { return true; });
            if (!made)
                qFatal("%s", qPrintable(made.error().message.in(Language::English)));
        }
        Location copy;
        copy.file = path(QStringLiteral("copy%1").arg(++m_copies));
        QFile::copy(path(QStringLiteral("original")), copy.file);
        return copy;
    }
    QString path(const QString &name) const { return m_folder.filePath(name + QStringLiteral(".heyuan")); }
    QString folder() const { return m_folder.path(); }

private:
    QTemporaryDir m_folder;
    int m_copies = 0;
};

} // namespace heyuan
