#pragma once

#include "app/command/output.h"
#include "core/report/content.h"
#include "core/store/store.h"

#include <QElapsedTimer>
#include <QTemporaryDir>

// The command line `heyuan`: what core can do, for scripts and scheduled reports.
namespace heyuan::command {

enum ExitCode { Done = 0, DataFaults = 1, WrongUse = 2, NotOpened = 3 };

/// What stands on the command line.
struct Options {
    QString database;
    Language language = Language::Chinese;
    QDate asOf;
    bool json = false;
    bool dryRun = false;
    bool help = false;
    bool version = false;
    QString out;
    QString document;
    QString format;
    QString trainingClass; ///< number of a class
    QString project = {};      ///< key of a demonstration project
    QString round = {};    ///< name of a selection round
    QString sample;        ///< name of a verification sample
    QString station;       ///< code or name of a service station
    QString area;          ///< code of an area
    QByteArray encoding = {};  ///< of a text file
    QString errors;        ///< where the sheet of errors goes
    QString map;           ///< how columns are to be understood, as JSON
    QString undo;          ///< number of an import
    QString facts;         ///< what is known of a beneficiary, as JSON
    QString rule;          ///< code of an award rule
    QString claim = {};    ///< number of an award claim
    int year = 0;
    int sheet = 1;
    std::vector<std::pair<qint64, qint64>> rows = {}; ///< first and last of the rows to take
    bool takeDoubtful = false;
    bool dropExtremes = false; ///< rank without the highest and the lowest score
    bool unmasked = false;
    bool apply = false;    ///< write what was reckoned
    QString status = {};   ///< only claims of this state
    bool refuseRest = false; ///< who gets nothing of a shortfall is refused
    QString method = {};   ///< of dividing a shortfall: rank, pro-rata
    QString reason = {};   ///< why something is decided
    QString account = {};  ///< code of a fund account
    bool blank = false;    ///< a sheet to be filled in by hand
    QStringList words;   ///< command and its arguments

    /// Options may stand before and after the command. An error says what is wrong with which word.
    static Result<Options> parse(const QStringList &arguments);
    /// The language asked for, also when the rest cannot be read.
    static Language languageOf(const QStringList &arguments);
};

/// One run of the program: options, the database, and where words go.
class Session
{
public:
    explicit Session(Options options);

    const Options &options() const { return m_options; }
    Language language() const { return m_options.language; }
    QString in(const Text &text) const { return text.in(language()); }
    /// The database of --db; without one, and if the command only reads the catalogue, a database in passing.
    Result<Store *> store(bool catalogueWillDo = false);
    /// The date of --as-of, the database's own, or today.
    QDate asOf(Store &store) const;
    Actor actor() const;

    void print(const OutputTable &table);
    void print(const QJsonArray &rows);
    void tell(const Text &sentence);                ///< on standard output, unless JSON is asked for
    void complain(const Text &sentence);            ///< on standard error
    /// On standard error, once a second, when the work takes longer than that.
    void progress(const Text &doing);
    /// As if --area had named it.
    void narrowTo(const QString &area) { m_options.area = area; }
    /// Says what failed and returns the exit code that goes with it.
    int fail(const Error &error);
    int wrongUse(const Text &sentence);

private:
    Options m_options;
    std::unique_ptr<QTemporaryDir> m_passing;
    std::unique_ptr<Store> m_store;
    QElapsedTimer m_clock;
    qint64 m_lastProgress = 0;
};

struct Command {
    const char *name;
    Text usage;                 ///< "heyuan compare EARLIER LATER"
    Text purpose;
    int minimum;                ///< words after the name
    int maximum;
    int (*run)(Session &session, const QStringList &words);
    bool drawsPages = false;    ///< needs fonts and painters
};

const std::vector<Command> &commands();
const Command *commandNamed(const QString &name);
/// Runs one command line and returns its exit code.
int run(const Options &options);

int runInit(Session &session, const QStringList &words);
int runPractice(Session &session, const QStringList &words);
int runVerify(Session &session, const QStringList &words);
int runBackup(Session &session, const QStringList &words);
int runRestore(Session &session, const QStringList &words);
int runCatalogue(Session &session, const QStringList &words);
int runTargets(Session &session, const QStringList &words);
int runMeasure(Session &session, const QStringList &words);
int runImport(Session &session, const QStringList &words);
int runExport(Session &session, const QStringList &words);
int runProject(Session &session, const QStringList &words);
int runDuties(Session &session, const QStringList &words);
int runFund(Session &session, const QStringList &words);
int runReport(Session &session, const QStringList &words);

/// A report that a ledger makes: its name after `heyuan report`, and how it is made from the options.
struct LedgerReport {
    QString name;
    QString Options::*needs = nullptr; ///< an option without which it cannot be made
    Text whatToWrite = {};             ///< the sentence then
    Result<Report> (*make)(Session &session, Store &store) = nullptr;
    QString Options::*orNeeds = nullptr; ///< another option that will do
};
std::vector<LedgerReport> trainingLedgerReports();
std::vector<LedgerReport> projectLedgerReports();
std::vector<LedgerReport> stationLedgerReports();
std::vector<LedgerReport> selectionLedgerReports();
std::vector<LedgerReport> fundLedgerReports();
std::vector<LedgerReport> awardLedgerReports();
std::vector<LedgerReport> dutyLedgerReports();
/// Of all ledgers.
const std::vector<LedgerReport> &ledgerReports();
int runLedgerReport(Session &session, const LedgerReport &report);
int runStations(Session &session, const QStringList &words);
int runSelection(Session &session, const QStringList &words);
/// A table of a report on standard output.
void printTable(Session &session, const Table &table);
/// As its name ends: PDF, spreadsheet or pictures.
Status writeReport(const Report &report, const QString &file);
/// The class of --class.
Result<qint64> classNamed(Store &store, const QString &number);
int runCompare(Session &session, const QStringList &words);
int runCheck(Session &session, const QStringList &words);
int runAward(Session &session, const QStringList &words);
/// award shortfall: the undecided claims of a year against what is free.
int showShortfall(Session &session, Store &store);
/// award claims: the claims of a year.
int listClaims(Session &session, Store &store);
int runCheckIdentifiers(Session &session, const QStringList &words);

} // namespace heyuan::command
