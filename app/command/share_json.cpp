#include "app/command/share_json.h"

namespace heyuan::command {

QJsonObject shareJson(const ShareState &state)
{
    return {{QStringLiteral("code"), state.constraint.code},
            {QStringLiteral("kind"), state.constraint.kind},
            {QStringLiteral("percent"), state.percent ? QJsonValue(state.percent->toString()) : QJsonValue()},
            {QStringLiteral("asked_percent"), state.constraint.value->toString()},
            {QStringLiteral("base_fen"), state.base.fen()},
            {QStringLiteral("amount_fen"), state.amount.fen()},
            {QStringLiteral("limit_fen"), state.limit.fen()},
            {QStringLiteral("room_fen"), state.room.fen()},
            {QStringLiteral("holds"), state.holds},
            {QStringLiteral("quote"), state.constraint.quote},
            {QStringLiteral("zh"), state.sentence().in(Language::Chinese)},
            {QStringLiteral("en"), state.sentence().in(Language::English)}};
}

} // namespace heyuan::command
