// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/equityquestion.h"

#include <algorithm>

namespace pathwise {

namespace {

constexpr std::size_t usualPackages = 2;

} // namespace

const Stage& stageOf(const Plan& plan, const OfferId& id)
{
    return plan.paths.at(id.path).stages.at(id.stage);
}

std::vector<OfferId> usualOffers(const Plan& plan, const std::vector<OfferId>& all)
{
    std::vector<OfferId> usual;
    const auto add = [&](const auto& wanted) {
        const auto found = std::find_if(all.begin(), all.end(), wanted);
        if (found != all.end() && usual.size() < usualPackages)
            usual.push_back(*found);
    };
    const auto isNewPath = [&](const OfferId& id) {
        return std::none_of(usual.begin(), usual.end(), [&](const OfferId& one) { return one.path == id.path; });
    };
    const std::size_t baseline = plan.paths.empty() ? 0 : baselineIndex(plan);
    add([&](const OfferId& id) { return id.path == baseline; });
    add([&](const OfferId& id) { return isNewPath(id) && hasPrivateEquity(stageOf(plan, id)); });
    add([&](const OfferId& id) { return isNewPath(id); });
    add([&](const OfferId& id) { return isNewPath(id); });
    return usual;
}

EquityQuestion equityQuestion(const Plan& plan, std::vector<OfferId> offers, std::size_t futures)
{
    EquityQuestion question;
    question.offers = std::move(offers);
    question.futures = futures;
    const auto& asked = question.offers;
    const auto inBaseline = std::find_if(asked.begin(), asked.end(), [&](const OfferId& id) {
        return id.path == baselineIndex(plan) && !hasPrivateEquity(stageOf(plan, id));
    });
    const auto cash =
        inBaseline != asked.end() ? inBaseline : std::find_if(asked.begin(), asked.end(), [&](const OfferId& id) {
            return !hasPrivateEquity(stageOf(plan, id));
        });
    question.baseline = cash == asked.end() ? 0 : static_cast<std::size_t>(cash - asked.begin());
    return question;
}

bool isWorthWeighing(const Plan& plan, const std::vector<OfferId>& offers)
{
    return offers.size() >= usualPackages || std::any_of(offers.begin(), offers.end(), [&](const OfferId& id) {
               return hasPrivateEquity(stageOf(plan, id));
           });
}

} // namespace pathwise
