#pragma once

#include "core/report/content.h"
#include "core/store/store.h"
#include "core/training/trainee.h"
#include "core/training/training_class.h"

// What the prints of the training ledger have in common.
namespace heyuan {

struct RosterLine {
    Trainee person;
    QString counting;
    QString certificate;
};

/// A class with its roster, in the order in which it was entered.
struct ClassRoster {
    TrainingClass of;
    std::vector<RosterLine> lines;
    static Result<ClassRoster> load(Store &store, qint64 trainingClass);
};

Result<TrainingClass> classOf(Store &store, qint64 id);
/// A value of a person as a print shows it: masked, as everywhere.
TableCell personCell(const char *field, const QString &value, Language language);
/// Number on the list, name, sex, citizen ID, telephone.
std::vector<TableColumn> personColumns();
std::vector<TableCell> personCells(int number, const Trainee &person, Language language);
/// Name of a row of a kind that has one in both languages; empty for none.
Result<Text> nameOf(Store &store, const char *table, qint64 id);
Text daysOf(const TrainingClass &of);
/// An empty report about a class.
Report reportOn(const TrainingClass &of, const Text &title, Language language);

} // namespace heyuan
