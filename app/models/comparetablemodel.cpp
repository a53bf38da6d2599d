// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/comparetablemodel.h"

#include "app/models/pathlooks.h"
#include "app/presentation/money.h"
#include "app/presentation/months.h"
#include "app/presentation/rates.h"

#include <QFont>
#include <algorithm>

namespace pathwise {

CompareTableModel::CompareTableModel(const QLocale& locale, QObject* parent)
    : QAbstractTableModel(parent), m_locale(locale)
{
}

void CompareTableModel::setEvaluation(const std::shared_ptr<const Evaluation>& evaluation, const MeasureColumn& column)
{
    std::vector<Row> rows;
    for (std::size_t path = 0; evaluation && path < evaluation->paths.size(); ++path) {
        if (evaluation->plan.paths[path].visible)
            rows.push_back({path, summaryOf(*evaluation, path, column)});
    }
    const auto id = [](const std::shared_ptr<const Evaluation>& from, const Row& row) {
        return from->plan.paths[row.path].id;
    };
    const bool sameRows = m_evaluation && evaluation
        && std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(),
                      [&](const Row& a, const Row& b) { return id(evaluation, a) == id(m_evaluation, b); });
    if (!sameRows)
        beginResetModel();
    m_evaluation = evaluation;
    m_column = column;
    m_rows = std::move(rows);
    if (!sameRows) {
        endResetModel();
    } else if (!m_rows.empty()) {
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    }
}

void CompareTableModel::setSelectedPath(const PathId& path)
{
    m_selected = path;
    if (!m_rows.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1), {EmphasisRole, Qt::FontRole});
}

int CompareTableModel::rowOf(const PathId& path) const
{
    const auto found =
        std::find_if(m_rows.begin(), m_rows.end(), [&](const Row& row) { return pathOf(row).id == path; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int CompareTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int CompareTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CompareTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    const CareerPath& path = pathOf(row);
    switch (role) {
    case Qt::DisplayRole: return text(row, index.column());
    case Qt::TextAlignmentRole:
        return index.column() == PathColumn ? QVariant(int(Qt::AlignLeading | Qt::AlignVCenter))
                                            : QVariant(int(Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter));
    case RawRole: return raw(row, index.column());
    case LookRole:
        return index.column() == PathColumn ? QVariant::fromValue(lookOf(m_evaluation->plan, path)) : QVariant();
    case PathIdRole: return QString::fromStdString(path.id.text());
    case EmphasisRole: return path.id == m_selected;
    default: return {};
    }
}

QVariant CompareTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return section == PathColumn ? int(Qt::AlignLeading | Qt::AlignVCenter)
                                     : int(Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case PathColumn: return tr("Path");
    case TotalColumn: return totalTitle();
    case RangeColumn: return tr("8 in 10 futures");
    case LeadColumn: return tr("Lead over baseline");
    case AheadColumn: return tr("Ahead in");
    case BreakEvenColumn: return tr("Breaks even");
    default: return {};
    }
}

QString CompareTableModel::totalTitle() const
{
    const auto years = static_cast<int>(m_evaluation ? m_evaluation->years() : 0);
    switch (m_column.measure) {
    case Measure::Gross: return tr("%1-year gross").arg(years);
    case Measure::AfterLivingCosts: return tr("%1-year after costs").arg(years);
    default: return tr("%1-year take-home").arg(years);
    }
}

const CareerPath& CompareTableModel::pathOf(const Row& row) const
{
    return m_evaluation->plan.paths[row.path];
}

QVariant CompareTableModel::text(const Row& row, int column) const
{
    const Summary& summary = row.summary;
    switch (column) {
    case PathColumn: return QString::fromStdString(pathOf(row).name);
    case TotalColumn: return compactMoney(summary.total, m_locale);
    case RangeColumn:
        return summary.low && summary.high ? compactMoneyRange(*summary.low, *summary.high, m_locale) : missingText();
    case LeadColumn: return summary.isBaseline ? tr("baseline") : signedCompactMoney(summary.lead, m_locale);
    case AheadColumn:
        return summary.ahead && !summary.isBaseline ? chanceText(*summary.ahead, m_locale) : missingText();
    case BreakEvenColumn: return breakEvenText(row);
    default: return {};
    }
}

QVariant CompareTableModel::raw(const Row& row, int column) const
{
    const Summary& summary = row.summary;
    switch (column) {
    case PathColumn: return QString::fromStdString(pathOf(row).name);
    case TotalColumn: return summary.total;
    case RangeColumn: return summary.low ? QVariant(*summary.low) : QVariant();
    case LeadColumn: return summary.isBaseline ? QVariant(0.0) : QVariant(summary.lead);
    case AheadColumn: return summary.ahead ? QVariant(*summary.ahead) : QVariant();
    case BreakEvenColumn: return summary.breakEvenYear ? QVariant(*summary.breakEvenYear) : QVariant();
    default: return {};
    }
}

QString CompareTableModel::breakEvenText(const Row& row) const
{
    if (row.summary.isBaseline)
        return missingText();
    if (row.summary.breakEvenYear)
        return yearText(*row.summary.breakEvenYear);
    return tr("not by %1").arg(yearText(m_evaluation->yearAt(m_evaluation->years() - 1)));
}

} // namespace pathwise
