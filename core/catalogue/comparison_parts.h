#pragma once

#include "core/catalogue/comparison.h"
#include "core/catalogue/plan_data.h"

// What follows from the figures of two items that answer each other.
namespace heyuan::catalogue {

/// One sentence for each figure that differs.
std::vector<Text> differences(const PlanData &data, const Row &before, const Row &after);
/// The judgement that the figures alone allow.
Judgement derived(const PlanData &data, const Row &before, const Row &after);
/// Fills the line's differences, and its doubts where the stated judgement does not fit the figures.
void holdAgainstFigures(const PlanData &data, const std::vector<Row> &before, const std::vector<Row> &after,
                        ComparisonLine &line);

} // namespace heyuan::catalogue
