// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/result.h"

namespace pathwise {

const char* name(ErrorCode code)
{
    switch (code) {
    case ErrorCode::CannotRead: return "cannot_read";
    case ErrorCode::CannotWrite: return "cannot_write";
    case ErrorCode::TooLarge: return "too_large";
    case ErrorCode::Empty: return "empty";
    case ErrorCode::Damaged: return "damaged";
    case ErrorCode::NotOurs: return "not_ours";
    case ErrorCode::NewerVersion: return "newer_version";
    case ErrorCode::UnknownField: return "unknown_field";
    case ErrorCode::MissingField: return "missing_field";
    case ErrorCode::DuplicateField: return "duplicate_field";
    case ErrorCode::WrongType: return "wrong_type";
    case ErrorCode::OutOfRange: return "out_of_range";
    case ErrorCode::NotFinite: return "not_finite";
    case ErrorCode::UnknownChoice: return "unknown_choice";
    case ErrorCode::NotSorted: return "not_sorted";
    case ErrorCode::BadSum: return "bad_sum";
    case ErrorCode::UnknownId: return "unknown_id";
    case ErrorCode::Unavailable: return "unavailable";
    case ErrorCode::Cancelled: return "cancelled";
    }
    return "damaged";
}

} // namespace pathwise
