// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/errorline.h"

#include "app/cli/clicontext.h"
#include "core/base/numbertext.h"

#include <ostream>

namespace pathwise {

namespace {

std::string number(const std::optional<double>& value)
{
    return value ? numberText(*value) : std::string("?");
}

std::string listed(const std::vector<std::string>& choices)
{
    std::string text;
    for (const auto& choice : choices)
        text += (text.empty() ? "" : ", ") + choice;
    return text;
}

std::string reason(const Error& error, const char* sentence)
{
    return error.text.empty() ? std::string(sentence) + '.' : std::string(sentence) + ": " + error.text + '.';
}

std::string rangeText(const Error& error)
{
    const std::string is = error.value ? ", but is " + number(error.value) + '.' : std::string(".");
    if (error.min && error.max)
        return "must lie between " + number(error.min) + " and " + number(error.max) + is;
    if (error.min)
        return "must be at least " + number(error.min) + is;
    if (error.max)
        return "must be at most " + number(error.max) + is;
    return "is not a possible value" + is;
}

std::string choiceText(const Error& error, const char* what)
{
    const std::string given = error.text.empty() ? std::string("the value") : '"' + error.text + '"';
    std::string text = given + ' ' + what;
    if (!error.choices.empty())
        text += "; known are " + listed(error.choices);
    return text + '.';
}

std::string fileText(const Error& error)
{
    switch (error.code) {
    case ErrorCode::CannotRead: return reason(error, "cannot be read");
    case ErrorCode::CannotWrite: return reason(error, "cannot be written");
    case ErrorCode::TooLarge:
        return error.max ? "is larger than the limit of " + number(error.max) + '.' : std::string("is too large.");
    case ErrorCode::Empty: return "is empty.";
    case ErrorCode::Damaged: return reason(error, "is damaged and cannot be understood");
    case ErrorCode::NotOurs: return "is not a Pathwise plan.";
    case ErrorCode::NewerVersion:
        return "was written by a newer Pathwise (version " + number(error.value) + " of the format; this one knows "
            + number(error.max) + ").";
    case ErrorCode::Unavailable: return reason(error, "needs data that are not installed");
    case ErrorCode::Cancelled: return "was stopped before it was done.";
    default: return {};
    }
}

std::string fieldText(const Error& error)
{
    switch (error.code) {
    case ErrorCode::UnknownField:
        return error.text.empty() ? std::string("there is no such field.")
                                  : "there is no such field; did you mean " + error.text + '?';
    case ErrorCode::MissingField: return "is missing.";
    case ErrorCode::DuplicateField: return reason(error, "is there twice");
    case ErrorCode::WrongType:
        return error.text.empty() ? std::string("has the wrong type.") : "must be of type " + error.text + '.';
    case ErrorCode::OutOfRange: return rangeText(error);
    case ErrorCode::NotFinite: return "must be a finite number.";
    case ErrorCode::UnknownChoice: return choiceText(error, "is not among the choices");
    case ErrorCode::NotSorted: return "dates must follow one another.";
    case ErrorCode::BadSum:
        return "the parts must add up to " + number(error.max) + ", but add up to " + number(error.value) + '.';
    case ErrorCode::UnknownId: return choiceText(error, "is not known");
    default: return {};
    }
}

} // namespace

std::string errorLine(const Error& error)
{
    std::string where = error.file;
    if (error.line)
        where += (where.empty() ? "line " : ":") + std::to_string(*error.line);
    if (!error.field.empty())
        where += (where.empty() ? "" : ": ") + error.field;
    const std::string what = fileText(error) + fieldText(error);
    return where.empty() ? what : where + ": " + what;
}

int exitCodeOf(const Error& error)
{
    switch (error.code) {
    case ErrorCode::CannotWrite:
    case ErrorCode::Unavailable:
    case ErrorCode::Cancelled: return exitTrouble;
    default: return exitBadInput;
    }
}

void complain(CliContext& context, const Error& error)
{
    context.err << "pathwise-cli: " << errorLine(error) << '\n';
    context.exitCode = exitCodeOf(error);
}

} // namespace pathwise
