#include "core/identity/identifier.h"
#include "core/identity/identifier_rule.h"

#include <algorithm>

namespace heyuan {

namespace {

QString lastFour(const QString &value)
{
    // Of something short even four signs would be most of it.
    const qsizetype shown = value.size() > 8 ? 4 : 0;
    return QString(value.size() - shown, u'*') + value.right(shown);
}

} // namespace

QString maskedCitizenId(const QString &value) { return lastFour(value); }

QString maskedAccount(const QString &value) { return lastFour(value); }

QString maskedPhone(const QString &value)
{
    return value.size() == 11 ? value.left(3) + QStringLiteral("****") + value.right(4) : lastFour(value);
}

QString maskedName(const QString &name)
{
    const QStringList &doubleSurnames = IdentifierRule::shipped().compoundSurnames;
    const QString plain = name.trimmed();
    if (plain.size() < 2)
        return plain;
    const bool isDouble = plain.size() > 2 && std::any_of(doubleSurnames.begin(), doubleSurnames.end(),
                                                          [&](const QString &surname) { return plain.startsWith(surname); });
    if (isDouble)
        return plain.left(2) + QString(plain.size() - 2, u'*');
    if (plain.size() == 2)
        return plain.left(1) + u'*';
    return plain.left(1) + QString(plain.size() - 2, u'*') + plain.right(1);
}

} // namespace heyuan
