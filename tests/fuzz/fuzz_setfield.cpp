// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/fields.h"
#include "core/plan/planfile.h"
#include "tests/fuzz/fuzztarget.h"
#include "tests/support/planmaker.h"

#include <cstdlib>
#include <string_view>

namespace {

/// What `--set FIELD=VALUE` does with its argument.
pathwise::Result<pathwise::Plan> setField(const pathwise::Plan& plan, std::string_view assignment)
{
    const std::size_t equals = assignment.find('=');
    const std::string_view path = assignment.substr(0, equals);
    const std::string_view text = equals == std::string_view::npos ? "" : assignment.substr(equals + 1);
    const auto field = pathwise::fieldAt(plan, path);
    if (!field)
        return pathwise::failure(field.error());
    const auto value = pathwise::parseFieldValue(*field, text);
    if (!value)
        return pathwise::failure(value.error());
    return pathwise::withField(plan, path, *value);
}

} // namespace

/// A value that a field takes is the value the field has afterwards, in the words it is written with.
int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static const pathwise::Plan plan = pathwise::samplePlan();
    const std::string_view assignment(reinterpret_cast<const char*>(data), size);
    const auto changed = setField(plan, assignment);
    if (!changed)
        return 0;
    const auto field = pathwise::fieldAt(*changed, assignment.substr(0, assignment.find('=')));
    if (!field)
        return 0; // the id in the path was what changed
    const auto value = pathwise::parseFieldValue(*field, pathwise::toText(field->value));
    if (!value || *value != field->value)
        std::abort();
    return 0;
}
