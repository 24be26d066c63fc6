#include "tests/support/builders.h"

#include "tests/support/test_store.h"

namespace heyuan::test {

Area area(const QString &code, const QString &level, qint64 parent)
{
    Area made;
    made.code = code;
    made.nameZh = QStringLiteral("区划") + code;
    made.nameEn = QStringLiteral("Area ") + code;
    made.level = level;
    made.parent = Ref{parent};
    return made;
}

Indicator indicator(const QString &code, const QString &aggregation)
{
    Indicator made;
    made.code = code;
    made.nameZh = QStringLiteral("指标") + code;
    made.nameEn = QStringLiteral("Indicator ") + code;
    made.definitionZh = QStringLiteral("定义");
    made.definitionEn = QStringLiteral("Definition");
    made.unit = QStringLiteral("人次");
    made.frequency = QStringLiteral("month");
    made.aggregation = aggregation;
    made.direction = QStringLiteral("up");
    made.sourceZh = QStringLiteral("市商务局");
    made.sourceEn = QStringLiteral("City commerce bureau");
    return made;
}

Measurement measurement(qint64 indicator, qint64 area, const Period &period, Number value)
{
    Measurement made;
    made.indicator = Ref{indicator};
    made.area = Ref{area};
    made.period = period;
    made.value = value;
    return made;
}

void complain(const Error &error)
{
    qWarning("%s", sentence(error).constData());
}

} // namespace heyuan::test
