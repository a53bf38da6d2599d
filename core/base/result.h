// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <tl/expected.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace pathwise {

/// What can be wrong with something a user gave us. Few and stable: the app turns each into a sentence.
enum class ErrorCode {
    CannotRead,     ///< the file is missing or its bytes cannot be read (`text` = the system's reason)
    CannotWrite,    ///< the file cannot be written (`text` = the system's reason)
    TooLarge,       ///< more bytes, elements or nesting than allowed (`value`, `max`)
    Empty,          ///< nothing in it
    Damaged,        ///< not well-formed (`line`, `text` = what was met)
    NotOurs,        ///< well-formed, but not a file of this kind
    NewerVersion,   ///< written by a newer program (`value` = its version, `max` = the newest known)
    UnknownField,   ///< no such field (`text` = the nearest known name, if any)
    MissingField,   ///< a field that must be there is not
    DuplicateField, ///< the same field, or the same id, twice
    WrongType,      ///< `text` = the type that was wanted
    OutOfRange,     ///< `value` outside `min`..`max`
    NotFinite,      ///< NaN or infinity
    UnknownChoice,  ///< `text` = what was given, `choices` = what is allowed
    NotSorted,      ///< dates that should follow one another do not
    BadSum,         ///< parts that should add up to `max` add up to `value`
    UnknownId,      ///< a reference to something that is not there (`text`)
    Unavailable,    ///< data that this needs is not loaded (`text` = which)
    Cancelled       ///< the caller asked to stop
};

/// One thing that is wrong, without prose: core writes no sentences.
/// `file` and `field` say where: a field path such as `paths/ai/stages/0/package/base`, or a JSON path of a data file.
struct Error {
    ErrorCode code = ErrorCode::Damaged;
    std::string field = {};
    std::string text = {};
    std::optional<double> value = {};
    std::optional<double> min = {};
    std::optional<double> max = {};
    std::vector<std::string> choices = {};
    std::string file = {};
    std::optional<std::size_t> line = {};

    bool operator==(const Error&) const = default;
};

template <class T>
using Result = tl::expected<T, Error>;

using Problems = std::vector<Error>;

[[nodiscard]] inline tl::unexpected<Error> failure(Error error)
{
    return tl::unexpected<Error>(std::move(error));
}

/// The code's stable name, e.g. "out_of_range", for machine-readable output.
[[nodiscard]] const char* name(ErrorCode code);

} // namespace pathwise
