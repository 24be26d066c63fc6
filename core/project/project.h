#pragma once

#include "core/base/money.h"
#include "core/record/record_type.h"

#include <array>

namespace heyuan {

/// Where the money of a project comes from 资金来源.
enum class FundingSource { Central, Provincial, Local };
inline constexpr std::array fundingSources{FundingSource::Central, FundingSource::Provincial, FundingSource::Local};
/// "central", "provincial", "local".
QString sourceKey(FundingSource source);
std::optional<FundingSource> sourceFromKey(const QString &key);
const std::vector<Choice> &fundingSourceChoices();
Text sourceName(FundingSource source);

/// One amount a source.
struct SourceMoney {
    std::array<Money, 3> amounts{};

    Money &operator[](FundingSource source) { return amounts[size_t(source)]; }
    Money operator[](FundingSource source) const { return amounts[size_t(source)]; }
    Money total() const { return amounts[0] + amounts[1] + amounts[2]; }
    SourceMoney &operator+=(const SourceMoney &other);
    friend SourceMoney operator+(SourceMoney a, const SourceMoney &b) { return a += b; }
    friend SourceMoney operator-(const SourceMoney &a, const SourceMoney &b);
    friend bool operator==(const SourceMoney &, const SourceMoney &) = default;
};

/// A demonstration project 示范项目. Its budget lines, phases, deliverables and constraints name it by `key`.
struct Project {
    qint64 id = 0;
    int version = 0;
    QString code;
    QString nameZh;
    QString nameEn;
    QString key;           ///< "huidong-2019"
    Ref area;
    QDate startsOn;
    QDate endsOn;
    QString status;        ///< preparing, running, accepted, closed
    Ref document;
    Ref clause;
    QString quote;
    QString noteZh;
    QString noteEn;

    static const Described<Project> &description();
    Text name() const { return Text::of(nameZh, nameEn); }
};

} // namespace heyuan
