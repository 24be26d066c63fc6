#pragma once

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

namespace heyuan::test {

/// What a run of the command line left.
struct Outcome {
    int code = -1;
    QByteArray out;
    QString err;
    QJsonArray rows() const { return QJsonDocument::fromJson(out).array(); }
    QJsonObject row(qsizetype i = 0) const { return rows().at(i).toObject(); }
};

/// Runs the whole program that was built beside the tests.
inline Outcome runHeyuan(const QStringList &arguments)
{
    constexpr int longestMs = 60000;
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(QStringLiteral("QT_QPA_PLATFORM")); // it finds its own way without a display
    process.setProcessEnvironment(environment);
    process.start(QCoreApplication::applicationDirPath() + QStringLiteral("/../app/heyuan"), arguments);
    if (!process.waitForFinished(longestMs))
        return {};
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -2, process.readAllStandardOutput(), QString::fromUtf8(process.readAllStandardError())};
}

} // namespace heyuan::test
