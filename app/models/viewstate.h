// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/reportchoices.h"
#include "core/evaluation/view.h"
#include "core/plan/plan.h"

#include <QObject>

namespace pathwise {

/// What is looked at, apart from the plan: it is no part of the file and never marks it changed.
struct ViewOptions {
    MeasureColumn column{Measure::TakeHome, Money::Real};
    Horizon horizon = Horizon::PerYear;
    bool allBands = false;
    bool operator==(const ViewOptions&) const = default;
};

/// The view options and the selection that all pages share.
class ViewState : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] const ViewOptions& options() const { return m_options; }
    void setOptions(const ViewOptions& options);
    void setMeasure(Measure measure);
    void setMoney(Money money);
    void setHorizon(Horizon horizon);
    void setAllBands(bool all);

    /// The selected path; empty when none is.
    [[nodiscard]] const PathId& path() const { return m_path; }
    void selectPath(const PathId& path);
    /// Keeps the selection on a path that the plan has: itself, else the first one that is not the baseline.
    void settleSelection(const Plan& plan);

    /// How reports are wanted.
    [[nodiscard]] const ReportChoices& report() const { return m_report; }
    void setReport(const ReportChoices& choices);

signals:
    void optionsChanged(const pathwise::ViewOptions& options);
    void pathSelected(const pathwise::PathId& path);
    void reportChanged(const pathwise::ReportChoices& choices);

private:
    ViewOptions m_options;
    ReportChoices m_report;
    PathId m_path;
};

/// The column to look at in `evaluation`: the wanted one, or the one it was computed for while a new one is under way.
[[nodiscard]] MeasureColumn columnOnShow(const Evaluation& evaluation, const MeasureColumn& wanted);

} // namespace pathwise
