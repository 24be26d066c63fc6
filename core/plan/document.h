#pragma once

#include "core/record/record_type.h"

// The plan documents and what is read out of them. These kinds are shown, searched, printed and edited; they carry no
// logic of their own in C++, so they need no value types.
namespace heyuan {

const RecordType &documentType();   ///< 文件
const RecordType &clauseType();     ///< 条款: the tree of a document's text
const RecordType &readingType();    ///< an unclear word, slip or contradiction, and what was decided about it
const RecordType &readingLinkType();///< which items a reading touches
const RecordType &mentionType();    ///< further places that state the same fact
const RecordType &correspondenceType(); ///< one line of a plan-against-plan comparison
const RecordType &taskType();       ///< 任务
const RecordType &taskUnitType();   ///< lead and co-operating units of a task
const RecordType &taskNoteType();   ///< progress notes
const RecordType &dutyType();       ///< reports, meetings, inspections, disclosures that recur

} // namespace heyuan
