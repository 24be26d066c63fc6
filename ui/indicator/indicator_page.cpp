#include "ui/indicator/indicator_page.h"

#include "ui/catalogue/catalogue_pages.h"
#include "ui/indicator/formula_help.h"
#include "ui/indicator/grouping_dialog.h"

namespace heyuan {

Page *makeIndicatorPage(Desk &desk, QWidget *parent)
{
    std::vector<PageTab> kinds{
        RecordPageSetup{.recordType = "indicator",
         .empty = say("Catalogue", "Here stands what is counted: its definition, unit, frequency and who supplies it."),
         .columns = {"code", "name", "unit", "frequency", "aggregation", "direction", "source", "clause_id"},
         .prepare = [&desk](RecordForm &form) { helpWithFormula(form, desk); },
         .actions = {{.name = "breakDown",
                      .image = "unfold",
                      .label = say("Catalogue", "Break down by groups…"),
                      .help = say("Catalogue",
                                  "Report the selected indicator also by sex, town, product or other groups, "
                                  "each with its own measurements and targets"),
                      .run = [](qint64 id, RecordPage &page) { breakDownByGroups(page.desk(), id, &page); }}}},
        RecordPageSetup{.recordType = "dimension",
         .empty = say("Catalogue",
                      "Here stands by what indicators are broken down. Select an indicator in the first tab "
                      "and choose “Break down by groups…”."),
         .columns = {"name", "indicator_id", "parts_equal_total"}},
        RecordPageSetup{.recordType = "measure_unit",
         .empty = say("Catalogue", "Here stand the units in which figures are entered, with their scale.")}};
    return new RecordTabs(desk, say("Catalogue", "Indicators"), std::move(kinds), parent);
}

} // namespace heyuan
