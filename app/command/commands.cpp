#include "app/command/command.h"

#include <QTextStream>

namespace heyuan::command {

const std::vector<Command> &commands()
{
    static const std::vector<Command> table{
        {"init", say("Command", "heyuan init --db FILE"),
         say("Command", "Make a new database with the plan documents."), 0, 0, runInit},
        {"practice", say("Command", "heyuan practice --db FILE"),
         say("Command", "Make a practice database with invented figures."), 0, 0, runPractice},
        {"catalogue", say("Command", "heyuan catalogue KIND [--document 000]"),
         say("Command",
             "List what the plan documents say: documents, clauses, targets, indicators, tasks, units, areas, rules, "
             "funds, budgets, phases, duties, materials, facts, readings, constraints, deliverables."),
         1, 1, runCatalogue},
        {"targets", say("Command", "heyuan targets --db FILE [--as-of DATE] [--document 000]"),
         say("Command", "Show how the targets stand on a date."), 0, 0, runTargets},
        {"measure", say("Command", "heyuan measure import FILE.xlsx|.csv --db FILE [--dry-run]"),
         say("Command", "Read measurements from a spreadsheet or CSV file, all or nothing."), 2, 2, runMeasure},
        {"import",
         say("Command", "heyuan import persons|attendances|classes|areas|facts|institutions|job-events|stations|beneficiaries|beneficiary-facts|treasury-payments|plan-lines|assets|contracts|payments|measurements FILE.xlsx|.csv --db FILE [--class NUMBER] [--sheet N] [--rows 5-20,33] [--encoding NAME] [--map FILE] [--dry-run] [--errors OUT.xlsx] [--take-doubtful]"),
         say("Command", "Read somebody's spreadsheet or CSV file: what can be taken is taken, the rest is listed with its reason. --undo NUMBER takes an import back."), 0, 2, runImport},
        {"export", say("Command", "heyuan export persons|attendances|classes|areas|facts|institutions|job-events|stations|beneficiaries|beneficiary-facts|treasury-payments|payments|measurements --db FILE --out FILE.xlsx|.csv [--unmasked]"),
         say("Command", "Write all rows of a kind, headed so that they import again. --unmasked shows numbers of persons in full, and keeps that on record."), 1, 1, runExport},
        {"project", say("Command", "heyuan project list|budget|balance|constraints|stations|coverage|deliverables|disclosures PROJECT --db FILE [--as-of DATE]; heyuan project what-if FILE.json --db FILE; heyuan project evidence PROJECT --out FOLDER --db FILE"),
         say("Command", "Demonstration projects: budget, money by line, shares with the room that is left, deliverables, disclosures; or try a change of the budget without writing it; or write the evidence of the self-evaluation as numbered folders."), 1, 2, runProject},
        {"duties", say("Command", "heyuan duties --db FILE [--as-of DATE] [--document 000] [--json]"),
         say("Command", "Reports, meetings, inspections and disclosures that the documents ask for: what is overdue, due, coming up and done."), 0, 0, runDuties},
        {"fund", say("Command", "heyuan fund balance|execution --db FILE [--as-of DATE] [--json]; heyuan fund open YEAR [--document 000] --db FILE; heyuan fund reconcile FILE.xlsx|.csv --db FILE [--json]; heyuan fund shortfall --db FILE [--year 2019] [--json] [--apply --method rank|pro-rata --document NUMBER --reason WORDS [--refuse-rest] [--account CODE]] [--undo NUMBER --reason WORDS]"),
         say("Command", "Funds: what is allocated, committed, paid and free by account and use; execution by quarter and area with idle money and late transfers; or open the accounts of a year from what the documents promise; or hold a payment file of the bank or treasury against the books; or show what claims ask for beyond what is free, and decide the round by rank or pro rata."), 1, 2, runFund},
        {"report",
         say("Command", "heyuan report KIND --db FILE --out FILE.pdf [--paper A4|A3|A2|A1] [--class NUMBER] [--sample NAME] [--project KEY] [--station CODE] [--area CODE] [--round NAME] [--claim NUMBER [--blank]] [--year YEAR]"),
         say("Command", "Write a report as PDF, spreadsheet or picture (.pdf, .xlsx, .png, .svg); an unknown KIND is answered with the list of all."), 1, 1, runReport,
         true},
        {"award", say("Command", "heyuan award rules|evaluate|facts-template|test-rules [--facts FILE.json] [--rule 000-R01] [--on DATE]; heyuan award what-if QUESTION.json --db FILE [--json] [--out FILE]; heyuan award shortfall --db FILE [--year 2019] [--json]; heyuan award claims --db FILE [--year 2019] [--status reviewed] [--json]"),
         say("Command", "Award rules: list them, judge a beneficiary's facts by them with every step of the amount, write an empty file of facts, test every rule and version at its boundaries; run the claims of a year under an edited copy of a rule or another reading; or hold the undecided claims of a year against what is free, by rank and pro rata."),
         1, 2, runAward, true},
        {"stations", say("Command", "heyuan stations list|check [FILE.xlsx|.csv]|coverage --db FILE [--area CODE] [--as-of DATE]"),
         say("Command", "Show the service stations, hold them or those of a file against the siting rules, or show which towns and villages are served."), 1, 2, runStations},
        {"selection", say("Command", "heyuan selection list|ranking|plans [ROUND] --db FILE [--drop-extremes]; heyuan selection confirm ROUND --db FILE [--reason WORDS --document NUMBER]; heyuan selection reopen ROUND --db FILE --reason WORDS"),
         say("Command", "Selection of demonstration counties: the rounds, the order of a round's applicants by the mean of the experts' scores, the winners' plans against the share rules; confirm the result that somebody else entered (with the override of a share that binds), or open it again."), 1, 2, runSelection},
        {"compare", say("Command", "heyuan compare EARLIER LATER"),
         say("Command", "Set a plan against another: kept, moved, changed, dropped, new."), 2, 2, runCompare},
        {"check", say("Command", "heyuan check [id|credit-code|mobile|bank-card NUMBER…]"),
         say("Command", "Check the plans' own arithmetic and list contradictions; or check numbers of persons and "
                        "enterprises."),
         0, 10000, runCheck},
        {"verify", say("Command", "heyuan verify --db FILE"),
         say("Command", "Look the whole database over: change log, references, sums."), 0, 0, runVerify},
        {"backup", say("Command", "heyuan backup FILE --db FILE"),
         say("Command", "Write a checked copy of the database."), 1, 1, runBackup},
        {"restore", say("Command", "heyuan restore FILE --db FILE"),
         say("Command", "Put a backup in the place of the database; the old file is kept beside it."), 1, 1,
         runRestore},
    };
    return table;
}

const Command *commandNamed(const QString &name)
{
    for (const Command &command : commands()) {
        if (name == QLatin1String(command.name))
            return &command;
    }
    return nullptr;
}

namespace {

void printHelp(const Session &session)
{
    QTextStream out(stdout);
    out << session.in(say("Command", "heyuan: the Heyuan Programme Desk without its window")) << "\n\n";
    for (const Command &command : commands())
        out << "  " << session.in(command.usage) << "\n      " << session.in(command.purpose) << '\n';
    out << '\n' << session.in(say("Command", "Options, before or after the command:")) << '\n';
    const std::pair<const char *, Text> options[] = {
        {"--db FILE|postgresql://…", say("Command", "the database")},
        {"--lang zh|en", say("Command", "language of the output")},
        {"--as-of YYYY-MM-DD", say("Command", "the date for which figures are shown")},
        {"--json", say("Command", "a JSON array instead of a table")},
        {"--document CODE", say("Command", "only this plan document")},
        {"--area CODE", say("Command", "only this area and what lies in it")},
        {"--out FILE", say("Command", "where a report is written")},
        {"--dry-run", say("Command", "read and check an import, write nothing")},
        {"--help, --version", say("Command", "this text; the version")}};
    for (const auto &[name, purpose] : options)
        out << "  " << QString::fromUtf8(name).leftJustified(28) << session.in(purpose) << '\n';
    out << '\n'
        << session.in(say("Command", "Exit codes: 0 done, 1 the data has faults (each is listed), 2 wrong use, 3 a "
                                     "file or server cannot be opened."))
        << '\n';
}

} // namespace

int run(const Options &options)
{
    Session session(options);
    if (options.version) {
        QTextStream(stdout) << "heyuan " HEYUAN_VERSION "\n";
        return Done;
    }
    if (options.help) {
        printHelp(session);
        return Done;
    }
    if (options.words.isEmpty())
        return session.wrongUse(say("Command", "No command is given. heyuan --help lists them."));
    const Command *command = commandNamed(options.words.first());
    if (!command)
        return session.wrongUse(
            say("Command", "There is no command “%1”. heyuan --help lists them.").arg(options.words.first()));
    const QStringList words = options.words.mid(1);
    if (words.size() < command->minimum || words.size() > command->maximum)
        return session.wrongUse(say("Command", "Write: %1").arg(command->usage));
    return command->run(session, words);
}

} // namespace heyuan::command
