#pragma once

#include "core/attachment/attachment.h"
#include "core/report/content.h"
#include "core/store/store.h"

namespace heyuan {

/// What evidence one class has, by kind of attachment (H6).
struct ClassEvidence {
    qint64 id = 0;
    QString number;
    QString name;
    qint64 area = 0;
    QDate startsOn;
    bool isHeld = false;        ///< a class that is not held yet lacks nothing
    std::vector<int> files;     ///< one count a kind, as EvidenceMatrix::kinds
    int others = 0;             ///< files of kinds that nobody asks for

    int missing() const;        ///< kinds without a file
    int percent() const;        ///< kinds that are there, of those asked for; rounded down, so that only a whole file is 100
};

/// Classes against kinds of evidence, of some days and one area (0: all).
struct EvidenceMatrix {
    QStringList kinds;          ///< asked for by resources/attachment_rule.json, in the order they are filed
    std::vector<ClassEvidence> classes;
    int held() const;
    int complete() const;       ///< classes held that lack nothing
    std::vector<int> missingByKind() const; ///< classes held that lack the kind
};
Result<EvidenceMatrix> evidenceMatrix(Store &store, QDate first, QDate last, qint64 area = 0);

/// Name of a kind of attachment.
Text attachmentKindName(const QString &kind);

/// Archive index 档案目录: the matrix, then every class with its files in the order they are filed, and what is missing.
Result<Report> archiveIndex(Store &store, QDate first, QDate last, qint64 area, Language language);
/// The same of one class.
Result<Report> classArchiveIndex(Store &store, qint64 trainingClass, Language language);

} // namespace heyuan
