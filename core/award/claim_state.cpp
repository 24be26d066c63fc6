#include "core/award/claim_state.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace heyuan::award {

namespace {

QStringList words(const QJsonValue &list)
{
    QStringList all;
    for (const QJsonValue &one : list.toArray())
        all << one.toString();
    return all;
}

} // namespace

const ClaimStates &ClaimStates::shipped()
{
    // A broken file leaves no moves: claims then stay where they are, and say so.
    static const ClaimStates states = [] {
        ClaimStates read;
        QFile file(QStringLiteral(":/award_claim_state.json"));
        if (!file.open(QIODevice::ReadOnly))
            return read;
        const QJsonObject root = QJsonDocument::fromJson(file.readAll()).object();
        for (const QJsonValue &move : root[QLatin1String("moves")].toArray())
            read.moves.push_back({move[QLatin1String("from")].toString(), move[QLatin1String("to")].toString(), move[QLatin1String("another")].toBool(), move[QLatin1String("reason")].toBool()});
        read.awarded = words(root[QLatin1String("awarded")]);
        read.ended = words(root[QLatin1String("ended")]);
        return read;
    }();
    return states;
}

const ClaimMove *ClaimStates::move(const QString &from, const QString &to) const
{
    for (const ClaimMove &one : moves) {
        if (one.from == from && one.to == to)
            return &one;
    }
    return nullptr;
}

QStringList ClaimStates::next(const QString &from) const
{
    QStringList all;
    for (const ClaimMove &one : moves) {
        if (one.from == from)
            all << one.to;
    }
    return all;
}

} // namespace heyuan::award
