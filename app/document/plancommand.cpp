// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/plancommand.h"

#include <utility>

namespace pathwise {

namespace {

/// Qt asks `mergeWith` only of commands with the same id; the key decides.
constexpr int MergeableId = 1;
constexpr int NeverMerged = -1;

} // namespace

PlanCommand::PlanCommand(Change change, Apply apply)
    : QUndoCommand(change.text), m_change(std::move(change)), m_apply(std::move(apply))
{
}

int PlanCommand::id() const
{
    return m_change.mergeKey.isEmpty() ? NeverMerged : MergeableId;
}

bool PlanCommand::mergeWith(const QUndoCommand* other)
{
    const auto* next = dynamic_cast<const PlanCommand*>(other);
    if (!next || next->m_change.mergeKey != m_change.mergeKey)
        return false;
    m_change.after = next->m_change.after;
    setText(next->text());
    setObsolete(*m_change.before == *m_change.after);
    return true;
}

} // namespace pathwise
