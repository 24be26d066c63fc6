#pragma once

#include "core/plan/clause_links.h"
#include "ui/theme/theme.h"

namespace heyuan {

/// Puts a clause and its items into rich text for the reader; everything from the data is escaped.
class ClauseHtml
{
public:
    ClauseHtml(const Palette &colours, Language language) : m_colours(colours), m_language(language) {}

    /// One plain line: document and status.
    QString place(const Record &document) const;
    /// `chineseText`: the text below begins in Chinese.
    QString title(const Record &document, const Record *clause, bool chineseText) const;
    /// The text with the quoted words of its items marked, those in `focus` strongest; an anchor "quote" stands there.
    QString text(const Record &clause, const std::vector<ClauseLink> &links, bool chinese, bool english, const QString &focus = {}) const;
    QString documentFacts(const Record &document) const;
    /// What was read out of a document. Addresses: "page:record_type", "readings:DOCUMENT".
    QString summary(const Record &document, const std::vector<KindCount> &counts, int undecided) const;
    /// Items by kind, unclear wordings last. Addresses: the record type (with - for _) and the row's id, "target:123".
    QString links(Store &store, const std::vector<ClauseLink> &links) const;

private:
    using TextSpan = std::pair<qsizetype, qsizetype>;
    QString words(const RecordType &type, const Record &record, const char *stem) const;
    bool beginsWithName(const Record &clause, bool chinese) const;
    QString broken(QString html, bool headed) const;
    QString marked(const QString &text, const std::vector<TextSpan> &quotes, const std::vector<TextSpan> &focus) const;
    QString item(const ClauseLink &link) const;
    const Palette &m_colours;
    Language m_language;
};

} // namespace heyuan
