#pragma once

#include "ui/shell/desk.h"

namespace heyuan {

/// Something the reader can go to: a page, or a row on a page.
struct SearchHit {
    QByteArray page;       ///< key of the page; empty for an area that is chosen at the top
    qint64 id = 0;         ///< row to select there, 0 for the page itself
    QByteArray recordType; ///< empty for a page
    QString title;
    QString detail; ///< code or place in the document
    Text kind;
    QString icon;
};

/// Finds pages, targets, clauses, indicators, areas, tasks, documents and units by characters, codes and pinyin
/// initials. It is filled at the first search and again for the kinds that have changed.
class SearchIndex
{
public:
    explicit SearchIndex(Desk &desk) : m_desk(desk) {}

    /// The best hits first; with nothing typed, the pages.
    std::vector<SearchHit> find(const QString &typed, size_t most);
    /// Kinds of record that were changed are read again at the next search.
    void forget(const ChangeSet &changes);

private:
    struct Entry {
        qint64 id = 0;
        Text title;
        QString detail;
        QString folded;   ///< all words in lower case
        QString initials; ///< of the Chinese title
    };
    struct Kind;
    static const std::vector<Kind> &kinds();
    const std::vector<Entry> &entriesOf(const Kind &kind);
    Entry entryOf(const RecordType &type, const Record &row) const;
    /// The city and its counties are chosen at the top, whatever the page.
    bool isChosenAtTheTop(const Kind &kind, qint64 id) const;
    Desk &m_desk;
    std::map<QByteArray, std::vector<Entry>> m_entries;
};

} // namespace heyuan
