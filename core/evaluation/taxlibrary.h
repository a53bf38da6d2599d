// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/knowledge/places.h"
#include "core/plan/plan.h"
#include "core/tax/bill.h"
#include "core/tax/compiled.h"

#include <map>
#include <memory>
#include <mutex>

namespace pathwise {

/// Tax rules of every year a plan touches, and the tables made from them. Rules of years without published figures are
/// carried forward by the plan's inflation. What was made once is kept; callable from any thread.
class TaxLibrary {
public:
    explicit TaxLibrary(TaxRules published) : m_published(std::move(published)) {}

    [[nodiscard]] const TaxRules& published() const { return m_published; }
    /// The rules of `year`; those of the published year for any year before it.
    [[nodiscard]] std::shared_ptr<const TaxRules> rules(int year, double inflation) const;
    /// The household's tax over the filer's wages, which are ignored; sampled as finely as futures need.
    [[nodiscard]] std::shared_ptr<const CompiledTax> table(const Household& household, double inflation) const;

private:
    struct TableKey {
        std::vector<double> numbers;
        auto operator<=>(const TableKey&) const = default;
    };
    static TableKey keyOf(const Household& household, double inflation);

    TaxRules m_published;
    mutable std::mutex m_mutex;
    mutable std::map<std::pair<int, double>, std::shared_ptr<const TaxRules>> m_rules;
    mutable std::map<TableKey, std::shared_ptr<const CompiledTax>> m_tables;
};

/// Where a household of the plan is taxed when it lives in `place`: the place's state, and the locality that usually
/// applies there. A place without a tax state (all of the country, remote) is taxed nowhere but federally; empty then.
[[nodiscard]] std::optional<TaxPlace> taxPlaceOf(const TaxRules& rules, const Place& place);

/// Stands for the state that is not known: one without a tax on wages or a levy on employees, so that federal tax alone
/// is due.
[[nodiscard]] TaxPlace federalOnly(const TaxRules& rules);

} // namespace pathwise
