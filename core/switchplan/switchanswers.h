// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/person.h"

#include <optional>
#include <string>
#include <vector>

namespace pathwise {

/// A job somebody has or wants, by ids of the knowledge.
struct JobAnswer {
    std::string role;
    std::string level;
    std::string segment;
    std::string place; ///< of a remote job: where its holder lives
    bool isRemote = false;
    bool operator==(const JobAnswer&) const = default;
};

/// How the new job comes about.
enum class OfferAnswer { Published, Interviews, InHand };

/// The third path, beside staying and switching.
enum class ThirdChoice {
    Remote, ///< the same switch from home; to the employer's place where the switch itself is remote
    FoundingEngineer,
    AiProductManager, ///< after some years in the new job
    MlopsLead,        ///< likewise
    ResearchResidency,
    Later ///< the same switch, begun a year later
};

/// How much risk counts, beside what is usual ("default.risk_aversion"): half of it, as it is, twice of it.
enum class Caution { Bold, Usual, Careful };

/// The eight answers of "Plan my switch". Empty optional answers take what the knowledge says.
struct SwitchAnswers {
    JobAnswer today{.role = "software_engineer", .level = "senior", .segment = "big_tech", .place = "us"};
    std::optional<double> base = {};   ///< today, USD a year
    std::optional<double> bonus = {};  ///< today, USD a year on target
    std::optional<double> equity = {}; ///< today, USD of stock granted a year
    std::optional<double> experienceYears = {};
    int birthYear = Person().birthYear;
    FilingStatus filingStatus = FilingStatus::Single;
    JobAnswer wanted{.role = "ai_engineer", .level = "senior", .segment = "big_tech", .place = "us"};
    std::optional<double> hoursPerWeek = {}; ///< for learning
    std::vector<std::string> skills = {};    ///< ids of the guide's skills that are there already
    OfferAnswer offer = OfferAnswer::Published;
    int offerMonths = 1; ///< until a job begins that is in hand
    ThirdChoice third = ThirdChoice::Remote;
    double savings = 0; ///< USD
    Caution caution = Caution::Usual;
    bool operator==(const SwitchAnswers&) const = default;
};

/// What the plan and its paths are called, in the user's language.
struct SwitchNames {
    std::string plan;
    std::string stay;
    std::string change;
    std::string third;
};

} // namespace pathwise
