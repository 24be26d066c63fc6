#pragma once

#include "core/record/record_type.h"

#include <map>

namespace heyuan {

/// One column a file may have.
struct ImportColumn {
    QByteArray key = {};               ///< unique in its kind: "trainee.id_number", "group.poor"
    const RecordType *type = nullptr;  ///< the record its value goes into; nullptr: see `group`
    QByteArray field = {};
    QByteArray group = {};             ///< a yes/no column that says the person belongs to this group
    QByteArray within = {};            ///< names an area of this level in which the area of `field` lies: 镇 beside 村
    QStringList heads = {};            ///< how files head it, besides the field's own label
    std::map<QString, QByteArray> values = {}; ///< how files write the choices, besides their own words
    bool isNeeded = false;
    Text label() const;
    const Field *fieldInfo() const { return type ? &type->field(field) : nullptr; }
};

/// What can be imported: rows of one kind of record, or attendances, which bring their persons along.
struct ImportKind {
    QByteArray key = {};               ///< "persons", "classes", "attendances" …
    QByteArray recordType = {};
    Text label = {};
    std::vector<ImportColumn> columns = {};
    std::vector<QByteArrayList> matches = {}; ///< keys by which a row is known again, the surest first

    int indexOf(QByteArrayView column) const;
};

/// From resources/import_kind.json and the records' own fields.
const std::vector<ImportKind> &importKinds();
const ImportKind *importKindNamed(QByteArrayView key);

} // namespace heyuan
