#include "ui/document/clause_model.h"

#include "core/plan/document.h"

namespace heyuan {

Status ClauseModel::load(Store &store)
{
    auto documents = store.select(documentType());
    if (!documents)
        return documents.error();
    auto clauses = store.select(clauseType());
    if (!clauses)
        return clauses.error();
    beginResetModel();
    m_nodes.clear();
    m_roots.clear();
    m_byId.clear();
    std::map<qint64, int> byDocument;
    for (Record &document : *documents) {
        byDocument[document.id] = m_byId[document.id] = int(m_nodes.size());
        m_roots.push_back(int(m_nodes.size()));
        m_nodes.push_back({std::move(document), true, -1, int(m_roots.size()) - 1, {}});
    }
    const RecordType &type = clauseType();
    for (const Record &clause : *clauses) {
        m_byId[clause.id] = int(m_nodes.size());
        m_nodes.push_back({clause, false, -1, 0, {}});
    }
    for (const Record &clause : *clauses) { // in reading order
        const int at = m_byId[clause.id];
        const auto parent = m_byId.find(type.value(clause, "parent_id").toLongLong());
        const auto document = byDocument.find(type.value(clause, "document_id").toLongLong());
        const int under = parent != m_byId.end() ? parent->second : document != byDocument.end() ? document->second : -1;
        if (under < 0)
            continue;
        m_nodes[size_t(at)].parent = under;
        m_nodes[size_t(at)].row = int(m_nodes[size_t(under)].children.size());
        m_nodes[size_t(under)].children.push_back(at);
    }
    endResetModel();
    return {};
}

void ClauseModel::retranslate()
{
    const std::function<void(const QModelIndex &)> tell = [&](const QModelIndex &parent) {
        const int rows = rowCount(parent);
        if (rows == 0)
            return;
        emit dataChanged(index(0, 0, parent), index(rows - 1, 0, parent));
        for (int row = 0; row < rows; ++row)
            tell(index(row, 0, parent));
    };
    tell({});
}

QModelIndex ClauseModel::indexOf(qint64 id) const
{
    const auto at = m_byId.find(id);
    if (at == m_byId.end())
        return {};
    return createIndex(m_nodes[size_t(at->second)].row, 0, quintptr(at->second));
}

const Record *ClauseModel::clauseAt(const QModelIndex &index) const
{
    return index.isValid() && !node(index).isDocument ? &node(index).record : nullptr;
}

const Record *ClauseModel::documentAt(const QModelIndex &index) const
{
    if (!index.isValid())
        return nullptr;
    int at = int(index.internalId());
    while (at >= 0 && !m_nodes[size_t(at)].isDocument)
        at = m_nodes[size_t(at)].parent;
    return at < 0 ? nullptr : &m_nodes[size_t(at)].record;
}

QModelIndex ClauseModel::index(int row, int column, const QModelIndex &parent) const
{
    const auto &rows = parent.isValid() ? node(parent).children : m_roots;
    if (column != 0 || row < 0 || size_t(row) >= rows.size())
        return {};
    return createIndex(row, column, quintptr(rows[size_t(row)]));
}

QModelIndex ClauseModel::parent(const QModelIndex &child) const
{
    const int at = child.isValid() ? node(child).parent : -1;
    return at < 0 ? QModelIndex() : createIndex(m_nodes[size_t(at)].row, 0, quintptr(at));
}

int ClauseModel::rowCount(const QModelIndex &parent) const
{
    return int(parent.isValid() ? node(parent).children.size() : m_roots.size());
}

int ClauseModel::columnCount(const QModelIndex &) const { return 1; }

QVariant ClauseModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Node &n = node(index);
    const RecordType &type = n.isDocument ? documentType() : clauseType();
    const auto words = [&](const char *zh, const char *en) {
        return Text::of(type.value(n.record, zh).toString(), type.value(n.record, en).toString()).onScreen();
    };
    switch (role) {
    case Qt::DisplayRole: {
        if (n.isDocument)
            return type.value(n.record, "code").toString() + QStringLiteral("  ") + words("short_zh", "short_en");
        const QString number = type.value(n.record, "number").toString();
        return number.isEmpty() ? words("name_zh", "name_en") : number + u' ' + words("name_zh", "name_en");
    }
    case Qt::ToolTipRole:
        return n.isDocument ? words("name_zh", "name_en") : type.value(n.record, "path").toString() + u'\n' + words("name_zh", "name_en");
    case ClauseIdRole: return n.record.id;
    case SearchRole: {
        QStringList all;
        for (const char *key : {"number", "path", "code", "name_zh", "name_en", "text_zh", "text_en"})
            all << type.value(n.record, key).toString();
        return all.join(u'\n');
    }
    }
    return {};
}

} // namespace heyuan
