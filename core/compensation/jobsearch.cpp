// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compensation/jobsearch.h"

#include "core/calendar/month.h"
#include "core/compensation/stagesources.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace pathwise {

namespace {

constexpr double publishedMonths = 6;

double figure(const Knowledge& knowledge, std::string_view id)
{
    return StageSources::valueOr({}, figureSource(knowledge, id));
}

/// A step of the funnel, what the user says of it, and the skill it asks for.
struct StepSpec {
    const char* id;
    std::optional<double> Search::*entered;
    const char* figure;
    const char* skill;
};

constexpr std::array stepSpecs{
    StepSpec{"application", &Search::answered, "default.funnel.application", ""},
    StepSpec{"screen", &Search::screen, "default.funnel.screen", "prompt_retrieval"},
    StepSpec{"coding", &Search::coding, "default.funnel.coding", ""},
    StepSpec{"system_design", &Search::systemDesign, "default.funnel.system_design", "product_sense"},
    StepSpec{"ml_depth", &Search::mlDepth, "default.funnel.ml_depth", "distributed_training"},
    StepSpec{"responsible_ai", &Search::responsibleAi, "default.funnel.responsible_ai", "responsible_ai"},
};

/// What is left of a probability when the skill that the step asks for is not there yet.
double gapFactor(const std::vector<SkillGap>& gaps, const std::string& skill, double effect)
{
    for (const SkillGap& gap : gaps) {
        if (gap.skill == skill && gap.isEntered && !gap.isClosed)
            return 1 - effect * gap.gap();
    }
    return 1;
}

/// What a certificate adds to the applications: postings that ask for one come into reach (career guide,
/// certification.postings_share). It is worth no pay.
double reachOf(const Knowledge& knowledge, const CareerPath& path)
{
    constexpr double mostAsking = 0.9;
    if (!closesGap(path, certification))
        return 1;
    return 1 / (1 - std::min(mostAsking, figure(knowledge, "certification.postings_share")));
}

void addFunnel(JobSearch& search, const Search& terms, const Knowledge& knowledge, const CareerPath& path,
               const std::vector<SkillGap>& gaps)
{
    const double applications = reachOf(knowledge, path)
        * StageSources::valueOr(terms.applicationsPerMonth,
                                figureSource(knowledge, "default.funnel.applications_per_month"));
    const double effect = figure(knowledge, "default.funnel.gap_effect");
    double through = 1;
    for (const StepSpec& spec : stepSpecs) {
        const double chance = StageSources::valueOr(terms.*spec.entered, figureSource(knowledge, spec.figure))
            * gapFactor(gaps, spec.skill, effect);
        through *= chance;
        search.steps.push_back({spec.id, chance, applications * through});
    }
    search.offerPerApplication = through;
    search.monthlyOffer = 1 - std::pow(1 - through, applications);
}

/// Whether employers of the role tend to be exempt from the cap (career guide, visa.cap_exempt).
bool isCapExempt(const Knowledge& knowledge, const Stage& stage)
{
    const Role* role = knowledge.roles.find(stage.role);
    return role && role->spec.capExempt;
}

/// Months from the stage's planned start until the path's learning is done, when its search waits for that.
int waitForLearning(const Plan& plan, const Knowledge& knowledge, const CareerPath& path, const Stage& job)
{
    if (!job.search.afterLearning)
        return 0;
    const LearningTotal learning = learningTotal(plan, knowledge, path);
    const int planned = job.start - plan.assumptions.start;
    return learning.months > 0 ? std::max(0, learning.doneMonth - planned) : 0;
}

/// P(later than k) of a geometric search that starts after `wait` months and takes at least one more.
std::vector<double> geometric(double monthly, int wait, int months)
{
    std::vector<double> later;
    double left = 1;
    for (int month = 0; month <= months; ++month) {
        later.push_back(left);
        left *= month < wait ? 1 : 1 - monthly;
    }
    return later;
}

/// The start waits for the first accepted visa on or after the offer: one chance a year. `offerLater` is of the offer.
std::vector<double> withVisa(const std::vector<double>& offerLater, Month start, int startMonth, double acceptance)
{
    std::vector<double> later(offerLater.size(), 1.0);
    double waiting = 0; // has an offer but no visa yet
    double started = 0;
    for (std::size_t month = 0; month < later.size(); ++month) {
        const double offeredBefore = month == 0 ? 1.0 : offerLater[month - 1];
        waiting += offeredBefore - offerLater[month];
        if ((start + static_cast<int>(month)).month() == startMonth) {
            started += acceptance * waiting;
            waiting *= 1 - acceptance;
        }
        later[month] = 1 - started;
    }
    return later;
}

} // namespace

JobSearch jobSearch(const Plan& plan, const Knowledge& knowledge, const CareerPath& path, std::size_t stage, int months)
{
    const Stage& job = path.stages[stage];
    JobSearch search;
    search.needsVisa = job.needsVisa && !job.capExempt && !isCapExempt(knowledge, job);
    search.searches = job.search.mode != SearchMode::None || job.offerWithinSixMonths.has_value() || search.needsVisa;
    if (!search.searches)
        return search;
    if (job.search.mode == SearchMode::Funnel) {
        addFunnel(search, job.search, knowledge, path, skillGaps(plan, knowledge, path));
    } else if (job.search.mode == SearchMode::Published || job.offerWithinSixMonths) {
        const double published =
            StageSources::valueOr(job.offerWithinSixMonths, figureSource(knowledge, "hiring.offer_within_six_months"));
        search.monthlyOffer = 1 - std::pow(1 - published, 1 / publishedMonths);
    }
    const bool hasOffer = job.search.mode == SearchMode::None && !job.offerWithinSixMonths;
    search.waitMonths = hasOffer ? 0 : waitForLearning(plan, knowledge, path, job);
    search.laterThan = hasOffer ? std::vector<double>(static_cast<std::size_t>(months) + 1, 0.0)
                                : geometric(search.monthlyOffer, search.waitMonths, months);
    if (search.needsVisa) {
        search.visaAcceptance =
            StageSources::valueOr(job.visaAcceptance, figureSource(knowledge, "visa.h1b_acceptance"));
        const int startMonth = static_cast<int>(std::lround(figure(knowledge, "default.visa.start_month")));
        search.laterThan = withVisa(search.laterThan, job.start, startMonth, search.visaAcceptance);
    }
    return search;
}

std::optional<int> searchQuantile(const JobSearch& search, double probability)
{
    for (std::size_t month = 0; month < search.laterThan.size(); ++month) {
        if (search.laterThan[month] <= 1 - probability + 1e-12)
            return static_cast<int>(month);
    }
    return std::nullopt;
}

} // namespace pathwise
