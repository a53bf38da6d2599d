// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/yearstablemodel.h"

#include "app/presentation/money.h"
#include "app/presentation/months.h"

#include <algorithm>

namespace pathwise {

namespace {

YearsFigures figuresOf(const std::shared_ptr<const Evaluation>& evaluation, const PathId& id,
                       const MeasureColumn& column)
{
    if (!evaluation)
        return {};
    const auto& paths = evaluation->paths;
    const auto found =
        std::find_if(paths.begin(), paths.end(), [&](const PathEvaluation& path) { return path.id == id; });
    if (found == paths.end())
        return {};
    return yearsFigures(*evaluation, static_cast<std::size_t>(found - paths.begin()), column);
}

} // namespace

YearsTableModel::YearsTableModel(const QLocale& locale, QObject* parent) : QAbstractTableModel(parent), m_locale(locale)
{
}

void YearsTableModel::setEvaluation(const std::shared_ptr<const Evaluation>& evaluation, const PathId& path,
                                    const MeasureColumn& column)
{
    YearsFigures figures = figuresOf(evaluation, path, column);
    if (!hasSameShape(figures)) {
        beginResetModel();
        m_figures = std::move(figures);
        endResetModel();
        return;
    }
    m_figures = std::move(figures);
    if (rowCount() > 0 && columnCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

bool YearsTableModel::hasSameShape(const YearsFigures& figures) const
{
    const auto samePart = [](const YearsRow& a, const YearsRow& b) { return a.part == b.part; };
    return figures.firstYear == m_figures.firstYear && figures.years() == m_figures.years()
        && std::equal(figures.rows.begin(), figures.rows.end(), m_figures.rows.begin(), m_figures.rows.end(), samePart);
}

int YearsTableModel::rowOf(YearsPart part) const
{
    const auto found = std::find_if(m_figures.rows.begin(), m_figures.rows.end(),
                                    [part](const YearsRow& row) { return row.part == part; });
    return found == m_figures.rows.end() ? -1 : static_cast<int>(found - m_figures.rows.begin());
}

int YearsTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_figures.rows.size());
}

int YearsTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_figures.years());
}

QVariant YearsTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const YearsRow& row = m_figures.rows[static_cast<std::size_t>(index.row())];
    const auto year = static_cast<std::size_t>(index.column());
    switch (role) {
    case Qt::DisplayRole: return row.dollars[year] == 0 ? missingText() : thousandsText(row.shown[year], m_locale);
    case Qt::TextAlignmentRole: return int(Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter);
    case RawRole: return row.dollars[year];
    case TotalRole: return isTotal(row.part);
    default: return {};
    }
}

QVariant YearsTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal)
        return role == Qt::DisplayRole ? QVariant(yearText(m_figures.firstYear + section)) : QVariant();
    if (section < 0 || section >= rowCount())
        return {};
    const YearsPart part = m_figures.rows[static_cast<std::size_t>(section)].part;
    if (role == Qt::DisplayRole)
        return yearsPartText(part);
    return role == TotalRole ? QVariant(isTotal(part)) : QVariant();
}

} // namespace pathwise
