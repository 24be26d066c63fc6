#pragma once

#include "core/store/store.h"

#include <QAbstractItemModel>

namespace heyuan {

/// The documents and their clause trees, in the reader's language.
class ClauseModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Role { ClauseIdRole = Qt::UserRole + 1, SearchRole };
    using QAbstractItemModel::QAbstractItemModel;

    Status load(Store &store);
    void retranslate();
    /// Of a clause or a document.
    QModelIndex indexOf(qint64 id) const;
    /// nullptr for a document.
    const Record *clauseAt(const QModelIndex &index) const;
    const Record *documentAt(const QModelIndex &index) const; ///< the document a row belongs to

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Node {
        Record record;
        bool isDocument = false;
        int parent = -1;
        int row = 0;
        std::vector<int> children;
    };
    const Node &node(const QModelIndex &index) const { return m_nodes[size_t(index.internalId())]; }
    std::vector<Node> m_nodes;
    std::vector<int> m_roots;
    std::map<qint64, int> m_byId;
};

} // namespace heyuan
