// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/knowledge/ladder.h"

#include <filesystem>

namespace pathwise {

/// How a role's ladder follows from figures.
enum class RoleRule {
    Published,       ///< the levels are figures themselves
    OverPremiums,    ///< another role's base and total divided by one plus a premium each; what is not base keeps its
                     ///< split
    OverBasePremium, ///< another role's base divided by one plus a premium; equity and bonus stay the same fractions
    RaisedTotal,     ///< another role's total raised by a fraction; the mix stays
    SameAs,          ///< another role's pay
    CashOnly         ///< another role's base times a factor, without bonus or yearly equity
};

/// A role as its data file tells it: the rule and the figures that go into it, not the result.
struct RoleSpec {
    std::string id;
    RoleRule rule = RoleRule::Published;
    std::string of;                   ///< the role it follows from; empty for Published
    std::string ladder;               ///< prefix of the figures; Published only
    std::vector<std::string> levels;  ///< ids; empty means all levels of `of`
    std::string basePremium;          ///< figure id; OverPremiums, OverBasePremium
    std::string totalPremium;         ///< figure id; OverPremiums
    std::string raise;                ///< figure id; RaisedTotal
    std::string factor;               ///< figure id; CashOnly
    std::string occupation;           ///< code of the Standard Occupational Classification, e.g. "15-1252"
    std::string afterYears;           ///< figure id: experience after which the move is usual; may be empty
    std::string requirement;          ///< figure id of an entry requirement; may be empty
    std::string stake;                ///< figure id: share of the company that is granted; may be empty
    bool capExempt = false;           ///< employers of this role tend to be exempt from the H-1B cap
    std::vector<std::string> figures; ///< ids of further figures about the role
};

/// A role with its ladder.
struct Role {
    RoleSpec spec;
    Ladder ladder;
};

/// The roles, in the order of the data file. A value.
class Roles {
public:
    /// The ladders of all `specs`; each may follow from an earlier one. Errors: UnknownId, WrongType, OutOfRange with
    /// the id of the figure or the role as `field`.
    [[nodiscard]] static Result<Roles> make(const std::vector<RoleSpec>& specs, const Figures& figures,
                                            LadderReading reading);

    /// Adds a role whose ladder does not follow from figures. Pre: none has its id.
    void add(Role role) { m_roles.push_back(std::move(role)); }

    [[nodiscard]] const std::vector<Role>& all() const { return m_roles; }
    [[nodiscard]] const Role* find(std::string_view id) const;
    /// Any value of any ladder by its id, e.g. "software_engineer.senior.base"; null where there is none.
    [[nodiscard]] const Derived* findValue(std::string_view id) const;

private:
    std::vector<Role> m_roles;
};

/// Errors name the file and the JSON path.
[[nodiscard]] Result<std::vector<RoleSpec>> readRoleFile(const std::filesystem::path& file);

} // namespace pathwise
