#include "ui/shell/desk.h"

#include "core/base/pinyin.h"
#include "core/summary_keepers.h"
#include "core/place/area.h"
#include "core/plan/programme.h"
#include "core/record/entry.h"

#include <QFileInfo>

namespace heyuan {

QDate Desk::firstAsOf(Store &store)
{
    const QDate fixed = QDate::fromString(store.info(QStringLiteral("as_of")), Qt::ISODate);
    return fixed.isValid() ? fixed : QDate::currentDate(); // the practice year lies in the past
}

Desk::Desk(std::unique_ptr<Store> store, Actor actor, QObject *parent)
    : QObject(parent), m_store(std::move(store)), m_actor(std::move(actor)), m_asOf(firstAsOf(*m_store))
{
    if (m_store->summaryKeepers().empty())
        addSummaryKeepers(*m_store); // what is entered here reaches the sums of the areas above
    m_practice = m_store->info(QStringLiteral("practice")) == u"1";
    readProgramme();
    setActor(m_actor);
    m_store->setListener([this](const ChangeSet &changes) { emit recordsChanged(changes); });
    // The first to hear of a change, also of one that was written beside the window over another connection.
    connect(this, &Desk::recordsChanged, this, [this](const ChangeSet &changes) {
        for (const auto &[type, ids] : changes.records)
            m_titles.remove(type);
        for (const QByteArray &type : changes.reloaded)
            m_titles.remove(type);
        if (changes.touches("area"))
            readProgramme();
        if (changes.touches("desk_user"))
            readAccess();
    });
}

Desk::~Desk() = default;

void Desk::readProgramme()
{
    m_counties.clear();
    const auto programme = currentProgramme(*m_store);
    m_city = programme ? programme->area : 0;
    Filter filter;
    filter.conditions.push_back({"parent_id", Condition::Test::Is, m_city});
    if (const auto areas = m_store->all<Area>(filter)) {
        for (const Area &area : *areas)
            m_counties.push_back(area.id);
    }
    if (!m_area)
        m_area = m_city;
}

QString Desk::databaseName() const
{
    const Location &location = m_store->location();
    return location.engine == Engine::Sqlite ? QFileInfo(location.file).fileName() : location.database + u'@' + location.host;
}

void Desk::setAsOf(QDate day)
{
    if (!day.isValid() || day == m_asOf)
        return;
    m_asOf = day;
    emit asOfChanged(day);
}

void Desk::setArea(qint64 area)
{
    if (area == m_area || area == 0)
        return;
    m_area = area;
    emit areaChanged(area);
}

void Desk::setActor(Actor actor)
{
    m_actor = std::move(actor);
    m_givenName = m_actor.name;
    if (m_actor.account.isEmpty())
        m_actor.account = systemAccount();
    readAccess();
}

void Desk::readAccess()
{
    const auto access = accessOf(m_store->database(), m_actor.account);
    m_access = access ? *access : Access{.isOpen = false};
    m_actor.name = m_access.user ? m_access.user->name : m_givenName;
    emit actorChanged();
}

void Desk::announce(const QString &sentence, std::function<void()> undo)
{
    if (undo)
        emit undoOffered(sentence, undo);
    else
        emit said(sentence);
}

Status Desk::write(const std::function<Status(Transaction &)> &work, const QString &reason)
{
    return m_store->write({m_actor.name, reason, m_actor.account}, work);
}

QString Desk::titleOf(QByteArrayView recordType, qint64 id)
{
    const RecordType *type = recordTypeNamed(recordType);
    if (!type || id == 0)
        return QStringLiteral("—");
    auto &known = m_titles[type->name];
    auto at = known.find(id);
    if (at == known.end()) {
        const auto row = m_store->find(*type, id);
        if (!row || !*row)
            return QStringLiteral("—");
        at = known.insert(id, **row);
    }
    const Record row = *at; // a title may ask for another, and `known` moves
    QStringList words;
    for (const int index : type->titleIndexes(screenLanguage())) {
        const Field &field = type->fields[size_t(index)];
        const QVariant &value = row.values[size_t(index)];
        const QString word = field.type == FieldType::Reference ? titleOf(field.options.reference, value.toLongLong())
                                                                : displayValue(field, value, screenLanguage());
        if (!word.isEmpty())
            words << word;
    }
    if (words.isEmpty()) { // a name that was given in one language only
        for (const int index : type->titleIndexes(screenLanguage() == Language::Chinese ? Language::English : Language::Chinese))
            words << row.values[size_t(index)].toString();
    }
    return words.join(u' ');
}

std::vector<std::pair<qint64, QString>> Desk::choicesOf(QByteArrayView recordType)
{
    std::vector<std::pair<qint64, QString>> choices;
    const RecordType *type = recordTypeNamed(recordType);
    if (!type)
        return choices;
    if (const auto rows = m_store->select(*type)) {
        auto &known = m_titles[type->name];
        for (const Record &row : *rows)
            known.insert(row.id, row);
        for (const Record &row : *rows)
            choices.emplace_back(row.id, titleOf(type->name, row.id));
    }
    if (type->order.isEmpty())
        std::sort(choices.begin(), choices.end(), [](const auto &a, const auto &b) { return compareText(a.second, b.second) < 0; });
    return choices;
}

} // namespace heyuan
