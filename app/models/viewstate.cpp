// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/viewstate.h"

#include <algorithm>

namespace pathwise {

void ViewState::setOptions(const ViewOptions& options)
{
    if (options == m_options)
        return;
    m_options = options;
    emit optionsChanged(m_options);
}

void ViewState::setMeasure(Measure measure)
{
    ViewOptions options = m_options;
    options.column.measure = measure;
    setOptions(options);
}

void ViewState::setMoney(Money money)
{
    ViewOptions options = m_options;
    options.column.money = money;
    setOptions(options);
}

void ViewState::setHorizon(Horizon horizon)
{
    ViewOptions options = m_options;
    options.horizon = horizon;
    setOptions(options);
}

void ViewState::setAllBands(bool all)
{
    ViewOptions options = m_options;
    options.allBands = all;
    setOptions(options);
}

void ViewState::selectPath(const PathId& path)
{
    if (path == m_path)
        return;
    m_path = path;
    emit pathSelected(m_path);
}

void ViewState::setReport(const ReportChoices& choices)
{
    if (choices == m_report)
        return;
    m_report = choices;
    emit reportChanged(m_report);
}

void ViewState::settleSelection(const Plan& plan)
{
    if (findPath(plan, m_path))
        return;
    const auto other = std::find_if(plan.paths.begin(), plan.paths.end(),
                                    [&](const CareerPath& path) { return path.id != plan.baseline; });
    if (other != plan.paths.end())
        selectPath(other->id);
    else
        selectPath(plan.paths.empty() ? PathId() : plan.paths.front().id);
}

MeasureColumn columnOnShow(const Evaluation& evaluation, const MeasureColumn& wanted)
{
    const auto& columns = evaluation.columns;
    if (columns.empty() || std::find(columns.begin(), columns.end(), wanted) != columns.end())
        return wanted;
    return columns.front();
}

} // namespace pathwise
