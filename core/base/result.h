#pragma once

#include "core/base/text.h"

#include <optional>
#include <utility>
#include <variant>
#include <vector>

namespace heyuan {

/// What a caller can do about an error.
enum class ErrorKind {
    Invalid,     ///< a value is refused; issues say which
    Conflict,    ///< the row was changed meanwhile
    NotFound,
    Denied,      ///< not allowed for this person or in this state
    Unavailable, ///< the file or server cannot be reached
    NewerSchema, ///< the database was written by a newer program
    OlderSchema, ///< the database has to be brought up to date first
    File,        ///< reading or writing a file failed
    Cancelled,
    Internal,    ///< a fault of the program
};

/// One refused value: where, and a sentence that says what is wrong and what to do.
struct Issue {
    QByteArray field;
    Text message;
};

/// An error is a sentence for the reader (what, where, what to do) and a detail for the log.
struct Error {
    ErrorKind kind = ErrorKind::Internal;
    Text message;
    QString detail = {};
    std::vector<Issue> issues = {};
};

/// A value or an error. Either is always there; neither is ever thrown.
template <class T> class [[nodiscard]] Result
{
public:
    Result(T value) : m_value(std::move(value)) {}
    Result(Error error) : m_value(std::move(error)) {}
    explicit operator bool() const { return std::holds_alternative<T>(m_value); }
    const T &operator*() const & { return std::get<T>(m_value); }
    T &operator*() & { return std::get<T>(m_value); }
    T &&operator*() && { return std::get<T>(std::move(m_value)); }
    const T *operator->() const { return &std::get<T>(m_value); }
    T *operator->() { return &std::get<T>(m_value); }
    const Error &error() const { return std::get<Error>(m_value); }

private:
    std::variant<T, Error> m_value;
};

/// Success, or an error.
class [[nodiscard]] Status
{
public:
    Status() = default;
    Status(Error error) : m_error(std::move(error)) {}
    explicit operator bool() const { return !m_error; }
    const Error &error() const { return *m_error; }

private:
    std::optional<Error> m_error;
};

} // namespace heyuan
