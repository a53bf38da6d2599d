// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/validate.h"

#include "core/plan/walk.h"

#include <cmath>
#include <numeric>
#include <set>

namespace pathwise {

namespace {

constexpr double sumTolerance = 1e-9;

/// Checks each field against its own description.
class RangeCheck {
public:
    explicit RangeCheck(Problems& problems) : m_problems(problems) {}

    template <class T>
    void operator()(const T& value, const FieldInfo& info, const std::string& path, const std::string&)
    {
        if constexpr (IsOptional<T>::value) {
            if (value)
                (*this)(*value, info, path, path);
        } else if constexpr (std::is_same_v<T, double> || std::is_same_v<T, int>) {
            checkNumber(static_cast<double>(value), info, path);
        } else if constexpr (std::is_same_v<T, std::vector<double>>) {
            for (std::size_t index = 0; index < value.size(); ++index)
                checkNumber(value[index], info, joinPath(path, std::to_string(index)));
        } else if constexpr (IsId<T>::value) {
            checkId(value.text(), info, path);
        }
    }

private:
    void checkNumber(double value, const FieldInfo& info, const std::string& path)
    {
        if (!std::isfinite(value))
            m_problems.push_back({.code = ErrorCode::NotFinite, .field = path});
        else if (value < info.min || value > info.max)
            m_problems.push_back(
                {.code = ErrorCode::OutOfRange, .field = path, .value = value, .min = info.min, .max = info.max});
    }

    void checkId(const std::string& text, const FieldInfo& info, const std::string& path)
    {
        if (text.empty() && info.required)
            m_problems.push_back({.code = ErrorCode::MissingField, .field = path});
        if (text.find('/') != std::string::npos)
            m_problems.push_back({.code = ErrorCode::WrongType, .field = path, .text = "id"});
    }

    Problems& m_problems;
};

template <class List>
void checkUniqueIds(const List& list, const std::string& path, Problems& problems)
{
    std::set<std::string> ids;
    for (std::size_t index = 0; index < list.size(); ++index) {
        if (!ids.insert(list[index].id.text()).second)
            problems.push_back({.code = ErrorCode::DuplicateField,
                                .field = joinPath(path, std::to_string(index)) + "/id",
                                .text = list[index].id.text()});
    }
}

template <class List>
void checkNames(const List& list, const std::string& path, Problems& problems)
{
    if (list.empty())
        problems.push_back({.code = ErrorCode::MissingField, .field = path});
    std::set<std::string> names;
    for (std::size_t index = 0; index < list.size(); ++index) {
        const std::string field = joinPath(path, std::to_string(index)) + "/name";
        if (list[index].name.empty())
            problems.push_back({.code = ErrorCode::MissingField, .field = field});
        else if (!names.insert(list[index].name).second)
            problems.push_back({.code = ErrorCode::DuplicateField, .field = field, .text = list[index].name});
    }
}

void checkOwnRoles(const std::vector<OwnRole>& roles, const std::string& path, Problems& problems)
{
    if (roles.empty())
        return;
    checkNames(roles, path, problems);
    for (std::size_t index = 0; index < roles.size(); ++index)
        checkNames(roles[index].levels, joinPath(path, std::to_string(index)) + "/levels", problems);
}

void checkSum(double sum, const std::string& path, Problems& problems)
{
    if (std::abs(sum - 1) > sumTolerance)
        problems.push_back({.code = ErrorCode::BadSum, .field = path, .value = sum, .max = 1});
}

void checkVesting(const Vesting& vesting, const std::string& path, Problems& problems)
{
    if (vesting.shape == VestingShape::Yearly)
        checkSum(std::accumulate(vesting.yearly.begin(), vesting.yearly.end(), 0.0), path + "/yearly", problems);
    if (vesting.shape != VestingShape::Tranches)
        return;
    double sum = 0;
    for (std::size_t index = 0; index < vesting.tranches.size(); ++index) {
        sum += vesting.tranches[index].fraction;
        if (index > 0 && vesting.tranches[index].month < vesting.tranches[index - 1].month)
            problems.push_back(
                {.code = ErrorCode::NotSorted, .field = path + "/tranches/" + std::to_string(index) + "/month"});
    }
    checkSum(sum, path + "/tranches", problems);
}

void checkCompany(const Company& company, const std::string& path, Problems& problems)
{
    if (company.exits.empty())
        return;
    double sum = 0;
    for (const auto& exit : company.exits)
        sum += exit.probability;
    checkSum(sum, path + "/exits", problems);
}

template <class Dated>
void checkDates(const std::vector<Dated>& list, const Stage& stage, const std::string& path, Problems& problems)
{
    for (std::size_t index = 0; index < list.size(); ++index) {
        const Month earliest = index == 0 ? stage.start : list[index - 1].date;
        if (list[index].date < earliest || (stage.end && list[index].date >= *stage.end))
            problems.push_back(
                {.code = ErrorCode::NotSorted, .field = joinPath(path, std::to_string(index)) + "/date"});
    }
}

void checkStage(const Stage& stage, const std::string& path, Problems& problems)
{
    if (stage.end && *stage.end <= stage.start)
        problems.push_back({.code = ErrorCode::NotSorted, .field = path + "/end"});
    checkDates(stage.promotionDates, stage, path + "/promotion_dates", problems);
    checkDates(stage.raises, stage, path + "/raises", problems);
    checkUniqueIds(stage.package.grants, path + "/package/grants", problems);
    for (std::size_t index = 0; index < stage.package.grants.size(); ++index)
        checkVesting(stage.package.grants[index].vesting,
                     path + "/package/grants/" + std::to_string(index) + "/vesting", problems);
    checkCompany(stage.package.company, path + "/package/company", problems);
}

void checkPath(const CareerPath& career, const std::string& path, Problems& problems)
{
    checkUniqueIds(career.stages, path + "/stages", problems);
    for (std::size_t index = 0; index < career.stages.size(); ++index) {
        const std::string stagePath = path + "/stages/" + std::to_string(index);
        checkStage(career.stages[index], stagePath, problems);
        if (index == 0)
            continue;
        const Stage& before = career.stages[index - 1];
        if (career.stages[index].start <= before.start || (before.end && *before.end > career.stages[index].start))
            problems.push_back({.code = ErrorCode::NotSorted, .field = stagePath + "/start"});
    }
}

} // namespace

Problems validate(const Plan& plan)
{
    Problems problems;
    RangeCheck check(problems);
    walkFields(plan, {}, {}, check);
    checkOwnRoles(plan.assumptions.roles, "assumptions/roles", problems);
    checkUniqueIds(plan.paths, "paths", problems);
    for (std::size_t index = 0; index < plan.paths.size(); ++index)
        checkPath(plan.paths[index], "paths/" + elementName(plan.paths[index], index), problems);
    if (!plan.paths.empty() && !plan.baseline.isEmpty() && !findPath(plan, plan.baseline))
        problems.push_back({.code = ErrorCode::UnknownId, .field = "baseline", .text = plan.baseline.text()});
    return problems;
}

} // namespace pathwise
