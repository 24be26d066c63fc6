#pragma once

#include "core/award/fact.h"

namespace heyuan::award {

/// The name of a case of a self-test in the reader's words. Names are written in English, with the key of the fact they
/// turn on; what is no fact stands in resources/award_case_name.json. A name that somebody typed stays as it is.
Text caseName(const FactBook &book, const QString &name);

} // namespace heyuan::award
