#include "core/store/digest.h"

#include <QCryptographicHash>

#include <openssl/evp.h>

#include <memory>

namespace heyuan {

namespace {

// Looking an algorithm up takes longer than hashing a row: both are kept for as long as the thread lives.
struct Hasher {
    struct Free {
        void operator()(EVP_MD *kind) const { EVP_MD_free(kind); }
        void operator()(EVP_MD_CTX *context) const { EVP_MD_CTX_free(context); }
    };
    std::unique_ptr<EVP_MD, Free> kind{EVP_MD_fetch(nullptr, "SHA256", nullptr)};
    std::unique_ptr<EVP_MD_CTX, Free> context{EVP_MD_CTX_new()};
};

} // namespace

QByteArray sha256(QByteArrayView data)
{
    static thread_local const Hasher hasher;
    QByteArray digest(32, Qt::Uninitialized);
    EVP_MD_CTX *context = hasher.context.get();
    const bool isDone = hasher.kind && context && EVP_DigestInit_ex2(context, hasher.kind.get(), nullptr) == 1
        && EVP_DigestUpdate(context, data.data(), size_t(data.size())) == 1
        && EVP_DigestFinal_ex(context, reinterpret_cast<unsigned char *>(digest.data()), nullptr) == 1;
    if (!isDone) // a library that was built without it
        digest = QCryptographicHash::hash(data.toByteArray(), QCryptographicHash::Sha256);
    return digest.toHex();
}

} // namespace heyuan
