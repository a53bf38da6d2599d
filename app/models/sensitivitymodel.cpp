// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/sensitivitymodel.h"

#include "app/models/sensitivitytexts.h"

#include <utility>

namespace pathwise {

SensitivityModel::SensitivityModel(const QLocale& locale, QObject* parent)
    : QAbstractTableModel(parent), m_locale(locale)
{
}

void SensitivityModel::setRows(std::shared_ptr<const Plan> plan, std::vector<Row> rows)
{
    beginResetModel();
    m_plan = std::move(plan);
    m_rows = std::move(rows);
    endResetModel();
}

int SensitivityModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int SensitivityModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant SensitivityModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: return text(row, index.column());
    case Qt::TextAlignmentRole:
        return index.column() == AssumptionColumn ? int(Qt::AlignLeading | Qt::AlignVCenter)
                                                  : int(Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter);
    case RawRole: return raw(row, index.column());
    case EmphasisRole: return row.flip && row.flip->value >= row.varied.low && row.flip->value <= row.varied.high;
    case OwnerRole: return variedOwner(*m_plan, row.varied);
    case TitleRole: return fieldTitle(row.varied);
    case FieldRole: return QString::fromStdString(row.varied.fields.front());
    default: return {};
    }
}

QString SensitivityModel::text(const Row& row, int column) const
{
    switch (column) {
    case AssumptionColumn: return variedName(*m_plan, row.varied);
    case NowColumn: return variedValueText(row.varied, row.varied.now, m_locale);
    default: break;
    }
    return row.flip ? flipText(row.varied, *row.flip, m_locale) : tr("never");
}

QVariant SensitivityModel::raw(const Row& row, int column)
{
    if (column == NowColumn)
        return row.varied.now;
    return column == FlipColumn && row.flip ? QVariant(row.flip->value) : QVariant();
}

QVariant SensitivityModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return section == AssumptionColumn ? int(Qt::AlignLeading | Qt::AlignVCenter)
                                           : int(Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case AssumptionColumn: return tr("Assumption");
    case NowColumn: return tr("Now");
    default: return tr("Turns", "heading of the values from which the other path wins");
    }
}

} // namespace pathwise
