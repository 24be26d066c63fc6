#include "core/training/sampling.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <random>

namespace heyuan::sampling {

namespace {

/// From 0 to below - 1, each as likely as the other. The distributions of the standard library differ between compilers,
/// the generator does not.
quint64 drawBelow(std::mt19937_64 &generator, quint64 below)
{
    constexpr quint64 most = std::numeric_limits<quint64>::max();
    const quint64 limit = most - most % below;
    quint64 value = generator();
    while (value >= limit)
        value = generator();
    return value % below;
}

} // namespace

std::vector<qint64> allot(const std::vector<qint64> &members, qint64 size)
{
    const qint64 all = std::accumulate(members.begin(), members.end(), qint64(0));
    const qint64 wanted = std::clamp<qint64>(size, 0, all);
    std::vector<qint64> shares(members.size(), 0);
    if (wanted == 0)
        return shares;
    std::vector<qint64> remainders(members.size(), 0);
    qint64 left = wanted;
    for (size_t i = 0; i < members.size(); ++i) {
        shares[i] = members[i] * wanted / all;
        remainders[i] = members[i] * wanted % all;
        left -= shares[i];
    }
    std::vector<size_t> order(members.size());
    std::iota(order.begin(), order.end(), size_t(0));
    std::stable_sort(order.begin(), order.end(), [&](size_t a, size_t b) { return remainders[a] > remainders[b]; });
    // What is left is less than the number of strata with a remainder, and a stratum with one has a member to spare.
    for (qint64 i = 0; i < left; ++i)
        ++shares[order[size_t(i)]];
    return shares;
}

std::vector<Stratum> draw(std::vector<Stratum> strata, qint64 size, quint64 seed)
{
    std::sort(strata.begin(), strata.end(), [](const Stratum &a, const Stratum &b) { return a.name < b.name; });
    std::vector<qint64> members;
    for (const Stratum &stratum : strata)
        members.push_back(qint64(stratum.members.size()));
    const std::vector<qint64> shares = allot(members, size);
    std::mt19937_64 generator(seed);
    for (size_t i = 0; i < strata.size(); ++i) {
        std::vector<qint64> &rows = strata[i].members;
        std::sort(rows.begin(), rows.end());
        const size_t take = size_t(shares[i]);
        for (size_t at = 0; at < take; ++at)
            std::swap(rows[at], rows[at + size_t(drawBelow(generator, quint64(rows.size() - at)))]);
        rows.resize(take);
        std::sort(rows.begin(), rows.end());
    }
    return strata;
}

Interval wilson(qint64 hits, qint64 cases)
{
    if (cases <= 0)
        return {};
    constexpr double z = 1.959963984540054; // 97.5 % of the normal distribution lie below
    const double n = double(cases);
    const double share = double(hits) / n;
    const double centre = share + z * z / (2 * n);
    const double half = z * std::sqrt(share * (1 - share) / n + z * z / (4 * n * n));
    const double scale = 1 + z * z / n;
    return {hits == 0 ? 0.0 : std::max(0.0, (centre - half) / scale),
            hits == cases ? 1.0 : std::min(1.0, (centre + half) / scale)};
}

} // namespace heyuan::sampling
