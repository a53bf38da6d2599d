// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/reportpartsmodel.h"

#include <algorithm>

namespace pathwise {

namespace {

const QString rowMime = QStringLiteral("application/x-pathwise-report-part");

QString nameOf(ReportSection section)
{
    switch (section) {
    case ReportSection::Cover: return ReportPartsModel::tr("Cover");
    case ReportSection::Compare: return ReportPartsModel::tr("Compare paths");
    case ReportSection::Paths: return ReportPartsModel::tr("Path detail");
    case ReportSection::Locations: return ReportPartsModel::tr("Locations");
    case ReportSection::Equity: return ReportPartsModel::tr("Equity and cash");
    case ReportSection::Skills: return ReportPartsModel::tr("Skills and search");
    case ReportSection::Sensitivity: return ReportPartsModel::tr("Sensitivity");
    case ReportSection::Assumptions: break;
    }
    return ReportPartsModel::tr("Assumptions");
}

} // namespace

void ReportPartsModel::setParts(const std::vector<ReportPart>& parts)
{
    if (parts == m_parts)
        return;
    beginResetModel();
    m_parts = parts;
    endResetModel();
}

void ReportPartsModel::setPages(const std::map<ReportSection, int>& pages)
{
    if (pages == m_pages)
        return;
    m_pages = pages;
    if (!m_parts.empty())
        emit dataChanged(index(0), index(rowCount() - 1), {PageRole, Qt::AccessibleTextRole});
}

void ReportPartsModel::move(int row, int by)
{
    const int to = row + by;
    if (row < 0 || row >= rowCount() || to < 0 || to >= rowCount() || by == 0)
        return;
    std::vector<ReportPart> parts = m_parts;
    const ReportPart moved = parts[static_cast<std::size_t>(row)];
    parts.erase(parts.begin() + row);
    parts.insert(parts.begin() + to, moved);
    emit partsEdited(parts);
}

int ReportPartsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_parts.size());
}

QVariant ReportPartsModel::page(ReportSection section) const
{
    const auto found = m_pages.find(section);
    return found == m_pages.end() ? QVariant() : QVariant(found->second);
}

QVariant ReportPartsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ReportPart& part = m_parts[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole: return nameOf(part.section);
    case Qt::CheckStateRole: return part.isIncluded ? Qt::Checked : Qt::Unchecked;
    case Qt::AccessibleTextRole:
        return page(part.section).isValid()
            ? tr("%1, from page %2").arg(nameOf(part.section)).arg(page(part.section).toInt())
            : nameOf(part.section);
    case PageRole: return page(part.section);
    default: return {};
    }
}

bool ReportPartsModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::CheckStateRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    std::vector<ReportPart> parts = m_parts;
    parts[static_cast<std::size_t>(index.row())].isIncluded = value.toInt() == Qt::Checked;
    emit partsEdited(parts);
    return true;
}

Qt::ItemFlags ReportPartsModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::ItemIsDropEnabled;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable | Qt::ItemIsDragEnabled
        | Qt::ItemNeverHasChildren;
}

QStringList ReportPartsModel::mimeTypes() const
{
    return {rowMime};
}

QMimeData* ReportPartsModel::mimeData(const QModelIndexList& indexes) const
{
    if (indexes.isEmpty())
        return nullptr;
    auto* data = new QMimeData;
    data->setData(rowMime, QByteArray::number(indexes.first().row()));
    return data;
}

bool ReportPartsModel::dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int,
                                    const QModelIndex& parent)
{
    bool isRow = false;
    const int from = data->data(rowMime).toInt(&isRow);
    if (action != Qt::MoveAction || !isRow)
        return false;
    int to = row >= 0 ? row : parent.isValid() ? parent.row() : rowCount();
    if (to > from)
        --to; // positions are counted without the moved row
    move(from, std::clamp(to, 0, rowCount() - 1) - from);
    // The view would remove the row it dragged; whoever owns the parts has moved it already.
    return false;
}

} // namespace pathwise
