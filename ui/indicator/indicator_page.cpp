#include "ui/indicator/indicator_page.h"

#include "ui/catalogue/catalogue_pages.h"
#include "ui/indicator/formula_help.h"

namespace heyuan {

Page *makeIndicatorPage(Desk &desk, QWidget *parent)
{
    std::vector<RecordPageSetup> kinds{
        {.recordType = "indicator",
         .empty = say("Catalogue", "Here stands what is counted: its definition, unit, frequency and who supplies it."),
         .columns = {"code", "name", "unit", "frequency", "aggregation", "direction", "source", "clause_id"},
         .prepare = [&desk](RecordForm &form) { helpWithFormula(form, desk); }},
        {.recordType = "measure_unit",
         .empty = say("Catalogue", "Here stand the units in which figures are entered, with their scale.")}};
    return new RecordTabs(desk, say("Catalogue", "Indicators"), std::move(kinds), parent);
}

} // namespace heyuan
