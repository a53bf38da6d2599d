// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/package.h"
#include "core/plan/search.h"

namespace pathwise {

/// How a role's pay follows its place (career guide, `location.pay_policy` and `remote.discount`).
enum class PayPolicy { LocationBands, GlobalBand, RemoteDiscount };

template <>
struct Choices<PayPolicy> {
    static constexpr std::array<std::string_view, 3> names{"location_bands", "global_band", "remote_discount"};
};

/// Where promotions come from: none, the dates given, or the ladder's time in level.
enum class Promotions { None, Dates, ByLadder };

template <>
struct Choices<Promotions> {
    static constexpr std::array<std::string_view, 3> names{"none", "dates", "ladder"};
};

/// A promotion on a date: the new level's pay starts in this month.
struct Promotion {
    Month date{2030, 1};
    std::string level = {};
    Unknown unknown = {};
    bool operator==(const Promotion&) const = default;
};

template <class Self, class Visitor>
requires std::is_same_v<std::remove_const_t<Self>, Promotion>
void describe(Self& promotion, Visitor&& visit)
{
    visit("date", promotion.date, FieldInfo{.group = FieldGroup::Career, .required = true});
    visit("level", promotion.level, FieldInfo{.group = FieldGroup::Career, .required = true});
}

/// A raise on a date, on top of the yearly one; the new pay starts in this month.
struct DatedRaise {
    Month date{2030, 1};
    double fraction = 0;
    Unknown unknown = {};
    bool operator==(const DatedRaise&) const = default;
};

template <class Self, class Visitor>
requires std::is_same_v<std::remove_const_t<Self>, DatedRaise>
void describe(Self& raise, Visitor&& visit)
{
    visit("date", raise.date, FieldInfo{.group = FieldGroup::Pay, .required = true});
    visit(
        "fraction", raise.fraction,
        FieldInfo{
            .unit = Unit::Fraction, .group = FieldGroup::Pay, .min = -0.9, .max = 5, .step = 0.005, .required = true});
}

/// One job, or a gap without one, in a path.
struct Stage {
    StageId id;
    std::string title = {};                 ///< the user's own name for it; empty = role and level
    std::string role = "software_engineer"; ///< id in the knowledge; "none" = a gap without pay
    std::string level = "senior";
    std::string segment = "big_tech";
    std::string employer = {};
    std::string place = "us"; ///< id in the knowledge, e.g. "cbsa:12420"
    PayPolicy payPolicy = PayPolicy::LocationBands;
    Month start{2027, 1};          ///< first paid month; may lie before the plan's start
    std::optional<Month> end = {}; ///< first month no longer paid; empty = until the next stage
    int monthsInLevel = 0;         ///< already spent in the level at the start
    Package package;
    std::optional<double> annualRaise = {};
    std::optional<int> raiseMonth =
        {}; ///< 1..12: raises fall in this month, the first prorated; empty = on anniversaries
    std::vector<DatedRaise> raises = {};
    Promotions promotions = Promotions::ByLadder;
    std::vector<Promotion> promotionDates = {};
    int reviewEveryMonths = 6;
    std::optional<double> layoffPerYear = {};
    Search search;
    std::optional<double>
        offerWithinSixMonths; ///< chance of an offer in six months of search; empty = starts on the date
    bool needsVisa = false;
    bool capExempt = false; ///< the employer is exempt from the H-1B cap
    std::optional<double> visaAcceptance = {};
    Unknown unknown = {};
    bool operator==(const Stage&) const = default;
};

template <class Self, class Visitor>
requires std::is_same_v<std::remove_const_t<Self>, Stage>
void describe(Self& stage, Visitor&& visit)
{
    constexpr auto career = FieldGroup::Career;
    visit("id", stage.id, FieldInfo{.required = true});
    visit("title", stage.title, FieldInfo{});
    visit("role", stage.role, FieldInfo{.group = career, .required = true});
    visit("level", stage.level, FieldInfo{.group = career});
    visit("segment", stage.segment, FieldInfo{.group = career});
    visit("employer", stage.employer, FieldInfo{.group = career});
    visit("place", stage.place, FieldInfo{.group = FieldGroup::Place});
    visit("pay_policy", stage.payPolicy, FieldInfo{.group = FieldGroup::Place});
    visit("start", stage.start, FieldInfo{.group = FieldGroup::When, .required = true});
    visit("end", stage.end, FieldInfo{.group = FieldGroup::When});
    visit("months_in_level", stage.monthsInLevel,
          FieldInfo{.unit = Unit::Months, .group = career, .min = 0, .max = 600, .likely = 0.5});
    visit("package", stage.package, FieldInfo{.group = FieldGroup::Pay});
    visit("annual_raise", stage.annualRaise,
          FieldInfo{.unit = Unit::FractionPerYear,
                    .group = FieldGroup::Pay,
                    .min = -0.5,
                    .max = 1,
                    .step = 0.005,
                    .source = "default.annual_raise",
                    .likely = 0.4});
    visit("raise_month", stage.raiseMonth,
          FieldInfo{.unit = Unit::CalendarMonth, .group = FieldGroup::Pay, .min = 1, .max = 12});
    visit("raises", stage.raises, FieldInfo{.group = FieldGroup::Pay});
    visit("promotions", stage.promotions, FieldInfo{.group = career});
    visit("promotion_dates", stage.promotionDates, FieldInfo{.group = career});
    visit("review_every_months", stage.reviewEveryMonths,
          FieldInfo{.unit = Unit::Months, .group = career, .min = 1, .max = 12});
    visit("layoff_per_year", stage.layoffPerYear,
          FieldInfo{.unit = Unit::FractionPerYear,
                    .group = FieldGroup::Risk,
                    .min = 0,
                    .max = 1,
                    .step = 0.005,
                    .source = "segment.{segment}.layoff",
                    .likely = 0.5});
    visit("search", stage.search, FieldInfo{.group = FieldGroup::Search});
    visit("offer_within_six_months", stage.offerWithinSixMonths,
          FieldInfo{.unit = Unit::Fraction,
                    .group = FieldGroup::Search,
                    .min = 0.01,
                    .max = 1,
                    .step = 0.01,
                    .source = "hiring.offer_within_six_months",
                    .likely = 0.3});
    visit("needs_visa", stage.needsVisa, FieldInfo{.group = FieldGroup::Visa});
    visit("cap_exempt", stage.capExempt, FieldInfo{.group = FieldGroup::Visa});
    visit("visa_acceptance", stage.visaAcceptance,
          FieldInfo{.unit = Unit::Fraction,
                    .group = FieldGroup::Visa,
                    .min = 0,
                    .max = 1,
                    .step = 0.01,
                    .source = "visa.h1b_acceptance",
                    .likely = 0.2});
}

} // namespace pathwise
