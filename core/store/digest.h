#pragma once

#include <QByteArray>

namespace heyuan {

/// SHA-256 in hexadecimal. The processor's own instructions do it where it has them: the change log takes one for every
/// row of a file.
QByteArray sha256(QByteArrayView data);

} // namespace heyuan
