#pragma once

#include "core/import/import_kind.h"

namespace heyuan {

/// How sure the desk is that a column of the file is meant by a column of the kind.
enum class Confidence { None, Guess, Likely, Sure };

struct ColumnMatch {
    QString head = {};            ///< as the file heads it, groups of two rows joined: 联系方式 / 手机
    int column = -1;              ///< place in ImportKind::columns; -1: left out
    Confidence confidence = Confidence::None;
};

/// Where the head of a sheet is and what its columns mean.
struct SheetHead {
    int firstRow = -1;            ///< among the rows looked at; -1: there is none
    int rows = 0;                 ///< one, or two where a row of groups stands above
    std::vector<ColumnMatch> columns = {};
    QByteArray encoding = {};     ///< in which a text file was read; empty for a spreadsheet
    bool isFound() const { return firstRow >= 0; }
    /// Columns that the kind needs and the sheet does not have.
    std::vector<int> missing(const ImportKind &kind) const;
};

/// Looks through the first rows of a sheet for the one that heads the columns: titles may stand above it, columns in any
/// order, a row of groups over it. Rows below it help where a head says nothing: 18 signs are a citizen ID.
SheetHead findHead(const std::vector<QStringList> &rows, const ImportKind &kind);

/// How far into a sheet a head is sought.
constexpr int headRows = 25;

} // namespace heyuan
