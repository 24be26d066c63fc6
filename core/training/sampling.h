#pragma once

#include <QString>
#include <vector>

namespace heyuan {

// The arithmetic of a verification sample (H7), without the ledger: the same rows, size and seed give the same sample on
// every machine.
namespace sampling {

struct Stratum {
    QString name = {};
    std::vector<qint64> members = {}; ///< identities, in any order
};

/// How many to take of each stratum: in proportion to its members, the rest to the largest remainders, and to the stratum
/// that stands first where those are equal. Never more than there are.
std::vector<qint64> allot(const std::vector<qint64> &members, qint64 size);

/// Those drawn, stratum by stratum, each in the order of the identities.
std::vector<Stratum> draw(std::vector<Stratum> strata, qint64 size, quint64 seed);

/// Shares from 0 to 1.
struct Interval {
    double lower = 0;
    double upper = 1;
};

/// The 95 % score interval of a share (E. B. Wilson, Journal of the American Statistical Association 22, 1927, 209-212).
/// Of no cases nothing is known: from 0 to 1.
Interval wilson(qint64 hits, qint64 cases);

} // namespace sampling
} // namespace heyuan
