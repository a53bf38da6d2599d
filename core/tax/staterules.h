// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tax/filingstatus.h"
#include "core/tax/ruleinfo.h"
#include "core/tax/schedule.h"

#include <array>
#include <cstdint>
#include <string>
#include <vector>

namespace pathwise {

struct SpecialShape;

/// How an allowance shrinks with income. The README of resources/tax defines each kind.
struct Phaseout {
    enum class Kind : std::uint8_t { None, Steps, StepsTotal, Width, Cliff, Table, Brackets, TwoTier };
    enum class Rounding : std::uint8_t { Up, Down };
    enum class Income : std::uint8_t { FederalAgi, StateAgi };

    Kind kind = Kind::None;
    Rounding rounding = Rounding::Up;
    Income income = Income::FederalAgi;
    ByStatus<double> start; ///< or the limit of a cliff, or the low start of two tiers
    ByStatus<double> step;  ///< or the width, or the high start of two tiers
    ByStatus<double> reductionAmount;
    double reductionFraction = 0;
    ByStatus<double> floor;
    double roundReductionDownTo = 0; ///< 0: not rounded
    double lowRate = 0;
    double highRate = 0;
    double maxReductionFraction = 0;
    double fullReductionAbove = 0;
    ByStatus<LookupTable> table;
    ByStatus<Schedule> schedule;
};

/// A deduction, exemption or credit.
struct Allowance {
    enum class Per : std::uint8_t { Return, Filer, Dependent, Person };
    enum class Amount : std::uint8_t { Fixed, FederalStandardDeduction, FederalEarnedIncomeCredit, ByChildren };

    RuleId rule{};
    Amount kind = Amount::Fixed;
    Per per = Per::Return;
    ByStatus<double> amount;
    int skipFirst = 0;
    int headOfHouseholdExtraUnits = 0;
    bool limitedToFica = false; ///< of each filer: no more than Social Security and Medicare withheld
    bool orFicaIfMore = false;  ///< employee FICA instead, where that is more
    double fraction = 0;        ///< of the federal earned income credit, with children
    double fractionWithoutChildren = 0;
    double plusWithChildren = 0; ///< dollars more where there is a federal credit with children
    std::array<double, 4> byChildren{};
    Phaseout phaseout;
};

/// Moves from the federal starting income to the state's.
struct Adjustment {
    enum class Kind : std::uint8_t {
        SubtractFractionOfLongGains,
        SubtractFractionOfQualifiedDividends,
        SubtractLongGainsUpTo,
        SubtractSmallerSpouseIncome,
        AddFederalDeductionExcess,
        SubtractLongGainsWithinTaxableShare
    };

    RuleId rule{};
    Kind kind = Kind::SubtractFractionOfLongGains;
    double fraction = 0;
    double threshold = 0;
    ByStatus<double> cap;
    bool separateFilersTakeHalf = false; ///< of what the couple's gains would allow, instead of up to half the cap
};

/// A tax with a base of its own beside the main rates.
struct ExtraTax {
    enum class Base : std::uint8_t { TaxableIncome, NetInvestmentIncome, LongGainsAboveDeduction, Flat };

    RuleId rule{};
    Base base = Base::Flat;
    ByStatus<Schedule> schedule;
    ByStatus<double> amount; ///< the flat amount, or the deduction from long-term gains
};

/// An employee contribution withheld from wages; each worker separately.
struct PayrollLevy {
    RuleId rule{};
    double rate = 0;
    double wageBase = 0;        ///< infinity where there is none
    double maxContribution = 0; ///< infinity where there is none
    bool inReferenceCases = true;
};

/// A rule with code of its own; what the figures mean is said by its SpecialShape.
struct SpecialRule {
    RuleId rule{};
    const SpecialShape* shape = nullptr;
    std::array<ByStatus<double>, 6> figures;
    std::array<ByStatus<LookupTable>, 2> tables;
    ByStatus<Schedule> schedule;
};

/// One state's figures of one year (or DC's), flat and ready to compute with.
struct StateRules {
    enum class Start : std::uint8_t { FederalAgi, FederalTaxableIncome, GrossIncome };
    enum class Rates : std::uint8_t { None, Brackets, RateTimesIncomeMinusReduction };

    std::string code;
    std::string name;
    Start start = Start::FederalAgi;
    std::vector<Adjustment> adjustments;
    std::vector<Allowance> deductions;
    RuleId ratesRule{};
    Rates rates = Rates::None;
    ByStatus<Schedule> schedule;
    LookupTable rateTable;
    LookupTable reductionTable;
    double shortGainsExtraRate = 0; ///< on net short-term gains, above the general rate
    std::vector<Allowance> credits;
    std::vector<ExtraTax> extraTaxes;
    bool extraTaxesAfterCredits = false;
    std::vector<Allowance> refundableCredits;
    std::vector<SpecialRule> specialRules;
    std::vector<PayrollLevy> payroll;
    bool taxesHsa = false;             ///< HSA contributions are taxable wages
    bool taxesTraditional401k = false; ///< elective deferrals are taxable wages
};

} // namespace pathwise
