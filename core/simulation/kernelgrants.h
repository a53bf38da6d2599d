// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/simulation/kernelplan.h"

namespace pathwise {

/// Lays out a job's awards and refreshers as grants into slots and vests out of them, by month. A slot is one stack of
/// units per future; slots are used again once everything in them has vested.
///
/// Awards of a job that starts late (`JobPlan::search`) move with their holder; refreshers keep the employer's yearly
/// dates, whenever one joined. What is open at the end of the job before goes on vesting in a transfer, in slots of its own.
struct JobNeighbours {
    const JobPlan* before = nullptr; ///< of a transfer
    bool goesOn = false;             ///< the next job is a transfer
};
void layOutGrants(JobPlan& plan, const Job& job, const JobNeighbours& neighbours, int months);

} // namespace pathwise
