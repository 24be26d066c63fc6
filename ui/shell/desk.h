#pragma once

#include "core/access/access.h"
#include "core/base/figure.h"
#include "core/store/store.h"

#include <QHash>
#include <QObject>

namespace heyuan {

/// What every page works on: the open database, the area and as-of date chosen at the top, who works here, and the way
/// to other pages. One per window; pages hold a reference and listen to its signals.
class Desk : public QObject
{
    Q_OBJECT
public:
    Desk(std::unique_ptr<Store> store, Actor actor, QObject *parent = nullptr);
    /// The day for which a desk on this database shows figures until somebody chooses another.
    static QDate firstAsOf(Store &store);
    ~Desk() override;

    Store &store() { return *m_store; }
    const Actor &actor() const { return m_actor; }
    void setActor(Actor actor);
    /// What the present user may do; the door asks again at every write.
    const Access &access() const { return m_access; }
    bool isPractice() const { return m_practice; }
    QString databaseName() const;

    QDate asOf() const { return m_asOf; }
    void setAsOf(QDate day);
    /// The chosen area: the programme's city, or one of its counties.
    qint64 area() const { return m_area; }
    void setArea(qint64 area);
    /// The programme's city and its counties and zones, in the order of their codes.
    qint64 city() const { return m_city; }
    const std::vector<qint64> &counties() const { return m_counties; }

    /// Writes through the store's one door as the present user. The caller shows the error.
    Status write(const std::function<Status(Transaction &)> &work, const QString &reason = {});

    /// The words that name a row in the reader's language ("—" for none); kept until that kind of record changes.
    QString titleOf(QByteArrayView recordType, qint64 id);
    /// All rows of a kind with their titles, sorted for the reader: for choosing a reference.
    std::vector<std::pair<qint64, QString>> choicesOf(QByteArrayView recordType);

    /// Says in a short line what was done; `undo`, where there is one, is offered beside it.
    void announce(const QString &sentence, std::function<void()> undo = {});
    /// What is selected on the page, for the status bar: how many rows and their sum in words. 0: nothing.
    void showSelection(qint64 rows, const QString &sum = {}) { emit selectionShown(rows, sum); }

signals:
    void actorChanged();
    void asOfChanged(QDate day);
    void areaChanged(qint64 area);
    void recordsChanged(const heyuan::ChangeSet &changes);
    /// A page asks for another: its key ("targets", "documents" …) and the row to select there (0: none).
    void pageRequested(const QByteArray &page, qint64 id);
    /// Open the rows behind a figure.
    void originRequested(const heyuan::Origin &origin);
    /// A short line for the status bar: what was done.
    void said(const QString &sentence);
    void undoOffered(const QString &sentence, const std::function<void()> &undo);
    void selectionShown(qint64 rows, const QString &sum);
    /// The refused operation, for the line of the page that asked.
    void failed(const heyuan::Error &error);

private:
    void readProgramme();
    void readAccess();
    std::unique_ptr<Store> m_store;
    Actor m_actor;
    QString m_givenName;  ///< of the settings; the name among the users goes before it
    Access m_access;
    bool m_practice = false;
    QDate m_asOf;
    qint64 m_area = 0;
    qint64 m_city = 0;
    std::vector<qint64> m_counties;
    QHash<QByteArray, QHash<qint64, Record>> m_titles; ///< by record type; only the values that make titles are used
};

} // namespace heyuan
