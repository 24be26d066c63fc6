#pragma once

#include "core/plan/clause_links.h"
#include "ui/theme/theme.h"

namespace heyuan {

/// Puts a clause and its items into rich text for the reader; everything from the data is escaped.
class ClauseHtml
{
public:
    ClauseHtml(const Palette &colours, Language language) : m_colours(colours), m_language(language) {}

    QString head(const Record &document, const Record *clause) const;
    /// The text with the quoted words of its items marked.
    QString text(const Record &clause, const std::vector<ClauseLink> &links, bool chinese, bool english) const;
    QString documentFacts(const Record &document) const;
    /// Items by kind; a link's address is the record type (with - for _) and the row's id: "target:123".
    QString links(const std::vector<ClauseLink> &links) const;

private:
    QString words(const RecordType &type, const Record &record, const char *stem) const;
    const Palette &m_colours;
    Language m_language;
};

} // namespace heyuan
