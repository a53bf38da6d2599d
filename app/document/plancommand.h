// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan.h"

#include <QString>
#include <QUndoCommand>
#include <functional>
#include <memory>

namespace pathwise {

using SharedPlan = std::shared_ptr<const Plan>;

/// The one kind of undo step: the plan before and the plan after. Steps in a row that share a merge key become one, and
/// a step that ends where it began drops out.
class PlanCommand : public QUndoCommand {
public:
    struct Change {
        QString text;     ///< a verb phrase: "Set base pay to $210,000"
        QString mergeKey; ///< empty: never merged
        SharedPlan before;
        SharedPlan after;
    };
    using Apply = std::function<void(const SharedPlan&)>;

    PlanCommand(Change change, Apply apply);

    void undo() override { m_apply(m_change.before); }
    void redo() override { m_apply(m_change.after); }
    [[nodiscard]] int id() const override;
    bool mergeWith(const QUndoCommand* other) override;

private:
    Change m_change;
    Apply m_apply;
};

} // namespace pathwise
