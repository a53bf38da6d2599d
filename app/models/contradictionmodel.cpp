// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/contradictionmodel.h"

#include "app/models/figuresmodel.h"
#include "app/presentation/nametexts.h"

namespace pathwise {

ContradictionModel::ContradictionModel(const QLocale& locale, QObject* parent)
    : QAbstractTableModel(parent), m_locale(locale)
{
}

void ContradictionModel::setContradiction(const Contradiction& contradiction)
{
    beginResetModel();
    m_contradiction = contradiction;
    endResetModel();
}

int ContradictionModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_contradiction.rows.size());
}

int ContradictionModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ContradictionModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Disagreement& row = m_contradiction.rows[static_cast<std::size_t>(index.row())];
    if (role == ConflictsRole)
        return row.conflicts;
    if (role == Qt::TextAlignmentRole)
        return int((index.column() == SubjectColumn ? Qt::AlignLeading : Qt::AlignRight | Qt::AlignAbsolute)
                   | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole)
        return QString::fromStdString(row.implied.formula);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case SubjectColumn: return levelText(row.subject);
    case StatedColumn: return figureValueText(row.stated.value, m_locale);
    case ImpliedColumn: return figureValueText(row.implied.value, m_locale);
    default: return row.conflicts ? figureValueText(row.difference(), m_locale) : tr("agrees");
    }
}

QVariant ContradictionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == SubjectColumn ? Qt::AlignLeading : Qt::AlignRight | Qt::AlignAbsolute)
                   | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case SubjectColumn: return tr("About");
    case StatedColumn: return tr("Stated");
    case ImpliedColumn: return tr("Other statements imply");
    case DifferenceColumn: return tr("Difference");
    default: return {};
    }
}

} // namespace pathwise
