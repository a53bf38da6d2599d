// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulation/kernelgrants.h"

#include "core/calendar/month.h"

#include <algorithm>
#include <optional>

namespace pathwise {

namespace {

std::size_t indexOf(int index)
{
    return static_cast<std::size_t>(index);
}

double vestedAfter(const std::vector<double>& vested, int months)
{
    if (months < 0 || vested.empty())
        return 0;
    return indexOf(months) < vested.size() ? vested[indexOf(months)] : 1.0;
}

/// Fraction that vests `months` after a grant. What is vested at the grant itself vests with the first month: there is
/// no earlier payday.
double vestsAfter(const std::vector<double>& vested, int months)
{
    const double before = months <= 1 ? 0 : vestedAfter(vested, months - 1);
    return months < 1 ? 0 : vestedAfter(vested, months) - before;
}

struct Grant {
    int month = 0;      ///< month index at which the units are fixed or taken over; at least 0
    int grantMonth = 0; ///< may lie before the plan
    GrantEvent event;
    std::optional<std::size_t> carriedFrom; ///< slot of the job before
    std::vector<double> vests;              ///< fraction of the units at grant, by month, 0 .. horizon
    int lastVest = 0;                       ///< in the job; 0 = nothing vests there
    bool isOpen = false;                    ///< something vests after it
};

void measure(Grant& grant, const JobPlan& plan)
{
    for (std::size_t month = 0; month < grant.vests.size(); ++month) {
        if (grant.vests[month] == 0)
            continue;
        if (month > indexOf(plan.lastMonth))
            grant.isOpen = true;
        else
            grant.lastVest = static_cast<int>(month);
    }
}

Grant grantOf(const std::vector<double>& vested, int grantMonth, const JobPlan& plan, int months)
{
    Grant grant;
    grant.month = std::max({grantMonth, plan.start, 0});
    grant.grantMonth = grantMonth;
    grant.vests.resize(indexOf(months) + 1);
    for (int month = std::max(grant.month + 1, plan.firstMonth); month <= months; ++month)
        grant.vests[indexOf(month)] = vestsAfter(vested, month - grantMonth);
    measure(grant, plan);
    return grant;
}

/// What the job before left open.
std::vector<Grant> carriedGrants(const JobPlan& plan, const JobPlan* before)
{
    std::vector<Grant> grants;
    if (!before)
        return grants;
    for (const OpenSlot& open : before->open) {
        Grant grant;
        grant.month = plan.start;
        grant.grantMonth = open.grantMonth;
        grant.carriedFrom = open.slot;
        grant.vests = open.vests;
        measure(grant, plan);
        grants.push_back(std::move(grant));
    }
    return grants;
}

std::vector<Grant> fixedGrants(const JobPlan& plan, const Job& job, const JobNeighbours& neighbours, int months)
{
    std::vector<Grant> grants = carriedGrants(plan, neighbours.before);
    for (const Award& award : job.awards) {
        if (plan.search || award.month > plan.lastMonth)
            continue;
        grants.push_back(grantOf(award.vested, award.month, plan, months));
        grants.back().event = {.dollars = award.dollars, .units = award.units};
    }
    for (int month = job.start + job.refresh.firstMonth; !job.refresh.vested.empty() && month <= plan.lastMonth;
         month += std::max(job.refresh.everyMonths, 1)) {
        if (month < plan.firstMonth)
            continue;
        grants.push_back(grantOf(job.refresh.vested, month, plan, months));
        grants.back().event.refreshScale = plan.monthlyRaise[indexOf(month)] * monthsPerYear;
    }
    std::stable_sort(grants.begin(), grants.end(),
                     [](const Grant& left, const Grant& right) { return left.month < right.month; });
    std::erase_if(grants,
                  [&](const Grant& grant) { return grant.lastVest == 0 && !(grant.isOpen && neighbours.goesOn); });
    return grants;
}

/// Gives each grant a slot that is empty by then: interval colouring in order of the grants. What stays open keeps its slot.
void assignSlots(JobPlan& plan, std::vector<Grant>& grants, bool goesOn)
{
    std::vector<int> freeFrom;
    for (Grant& grant : grants) {
        auto slot = std::find_if(freeFrom.begin(), freeFrom.end(), [&](int month) { return month <= grant.month; });
        if (slot == freeFrom.end())
            slot = freeFrom.insert(slot, 0);
        *slot = grant.isOpen && goesOn ? plan.lastMonth + 1 : grant.lastVest;
        grant.event.slot = static_cast<std::size_t>(slot - freeFrom.begin());
    }
    plan.slotCount = freeFrom.size();
}

void layOutByMonth(JobPlan& plan, const std::vector<Grant>& grants, int months)
{
    plan.vests.start.assign(1, 0);
    plan.grants.start.assign(1, 0);
    for (int month = 0; month <= months; ++month) {
        for (const Grant& grant : grants) {
            const double fraction = month <= plan.lastMonth ? grant.vests[indexOf(month)] : 0;
            if (fraction != 0)
                plan.vests.items.push_back({grant.event.slot, fraction, grant.grantMonth});
            if (grant.month == month && !grant.carriedFrom)
                plan.grants.items.push_back(grant.event);
        }
        plan.vests.start.push_back(plan.vests.items.size());
        plan.grants.start.push_back(plan.grants.items.size());
    }
}

void layOutCarried(JobPlan& plan, std::vector<Grant>& grants, bool goesOn)
{
    for (Grant& grant : grants) {
        if (grant.carriedFrom)
            plan.carried.push_back({*grant.carriedFrom, grant.event.slot});
        if (!grant.isOpen || !goesOn)
            continue;
        std::fill_n(grant.vests.begin(), plan.lastMonth + 1, 0.0);
        plan.open.push_back({grant.event.slot, grant.grantMonth, std::move(grant.vests)});
    }
}

void layOutFloating(JobPlan& plan, const Job& job, int months)
{
    for (const Award& award : job.awards) {
        FloatingAward floating{.slot = plan.slotCount++,
                               .month = std::max(award.month, plan.start),
                               .dollars = award.dollars,
                               .units = award.units};
        for (int after = 0; after <= months; ++after)
            floating.vestsAfter.push_back(vestsAfter(award.vested, after));
        plan.floating.push_back(std::move(floating));
    }
}

} // namespace

void layOutGrants(JobPlan& plan, const Job& job, const JobNeighbours& neighbours, int months)
{
    std::vector<Grant> grants = fixedGrants(plan, job, neighbours, months);
    assignSlots(plan, grants, neighbours.goesOn);
    layOutByMonth(plan, grants, months);
    layOutCarried(plan, grants, neighbours.goesOn);
    if (plan.search)
        layOutFloating(plan, job, months);
}

} // namespace pathwise
