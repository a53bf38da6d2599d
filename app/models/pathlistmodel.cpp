// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/pathlistmodel.h"

#include "app/delegates/pathlistdelegate.h"
#include "app/document/planedits.h"
#include "app/presentation/months.h"
#include "app/presentation/nametexts.h"

#include <algorithm>

namespace pathwise {

namespace {

const QString pathMime = QStringLiteral("application/x-pathwise-path");

bool sameIds(const std::vector<CareerPath>& a, const std::vector<CareerPath>& b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](const CareerPath& x, const CareerPath& y) { return x.id == y.id; });
}

} // namespace

PathListModel::PathListModel(PlanDocument& document, QObject* parent)
    : QAbstractListModel(parent), m_document(document), m_shown(document.sharedPlan())
{
    connect(&document, &PlanDocument::planChanged, this, &PathListModel::onPlanChanged);
}

void PathListModel::setPlaceName(PlaceName name)
{
    m_placeName = std::move(name);
    if (rowCount() > 0)
        emit dataChanged(index(0), index(rowCount() - 1), {PathListDelegate::SubtitleRole});
}

PathId PathListModel::pathAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_shown->paths[static_cast<std::size_t>(row)].id : PathId();
}

int PathListModel::rowOf(const PathId& path) const
{
    const std::size_t index = pathIndex(*m_shown, path);
    return index < m_shown->paths.size() ? static_cast<int>(index) : -1;
}

void PathListModel::onPlanChanged(const SharedPlan& plan)
{
    if (sameIds(plan->paths, m_shown->paths)) {
        m_shown = plan;
        if (rowCount() > 0)
            emit dataChanged(index(0), index(rowCount() - 1));
    } else if (!showMove(plan)) {
        beginResetModel();
        m_shown = plan;
        endResetModel();
    }
}

bool PathListModel::showMove(const SharedPlan& plan)
{
    const auto& now = m_shown->paths;
    const auto& next = plan->paths;
    if (now.size() != next.size())
        return false;
    for (std::size_t from = 0; from < now.size(); ++from) {
        Plan moved = *m_shown;
        const std::size_t to = pathIndex(*plan, now[from].id);
        if (to >= next.size())
            return false;
        movePath(moved, now[from].id, to);
        if (from == to || !sameIds(moved.paths, next))
            continue;
        beginMoveRows({}, static_cast<int>(from), static_cast<int>(from), {},
                      static_cast<int>(to > from ? to + 1 : to));
        m_shown = plan;
        endMoveRows();
        emit dataChanged(index(0), index(rowCount() - 1));
        return true;
    }
    return false;
}

int PathListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown->paths.size());
}

QVariant PathListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const CareerPath& path = m_shown->paths[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole: return QString::fromStdString(path.name);
    case Qt::CheckStateRole: return path.visible ? Qt::Checked : Qt::Unchecked;
    case Qt::ToolTipRole: return path.note.empty() ? QVariant() : QString::fromStdString(path.note);
    case Qt::AccessibleTextRole: return accessibleText(path);
    case PathListDelegate::SubtitleRole: return subtitle(path);
    case PathListDelegate::LookIndexRole: return path.style;
    case PathListDelegate::BaselineRole: return path.id == m_shown->baseline;
    default: return {};
    }
}

bool PathListModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    const std::string path = "paths/" + pathAt(index.row()).text();
    if (role == Qt::CheckStateRole)
        return m_document.setField(path + "/visible", value.toInt() == Qt::Checked).has_value();
    const std::string name = value.toString().trimmed().toStdString();
    return role == Qt::EditRole && !name.empty() && m_document.setField(path + "/name", name).has_value();
}

Qt::ItemFlags PathListModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::ItemIsDropEnabled;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable | Qt::ItemIsEditable
        | Qt::ItemIsDragEnabled | Qt::ItemNeverHasChildren;
}

QStringList PathListModel::mimeTypes() const
{
    return {pathMime};
}

QMimeData* PathListModel::mimeData(const QModelIndexList& indexes) const
{
    if (indexes.isEmpty())
        return nullptr;
    auto* data = new QMimeData;
    data->setData(pathMime, QByteArray::fromStdString(pathAt(indexes.first().row()).text()));
    return data;
}

bool PathListModel::dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int, const QModelIndex& parent)
{
    const PathId path(data->data(pathMime).toStdString());
    const int from = rowOf(path);
    if (action != Qt::MoveAction || from < 0)
        return false;
    int to = row >= 0 ? row : parent.isValid() ? parent.row() : rowCount();
    if (to > from)
        --to; // positions are counted without the moved row
    m_document.edit({tr("Reorder paths")},
                    [&](Plan& plan) { movePath(plan, path, static_cast<std::size_t>(std::max(to, 0))); });
    // The view would remove the row it dragged; the document has moved it already.
    return false;
}

QString PathListModel::subtitle(const CareerPath& path) const
{
    if (path.stages.empty())
        return tr("No stages yet");
    const Stage& stage = path.stages.back();
    QStringList parts;
    if (m_placeName)
        parts += m_placeName(stage.place);
    const QString what = stage.title.empty() && !stage.level.empty() ? levelText(stage.level) : stageText(stage);
    if (stage.start > m_shown->assumptions.start)
        parts += tr("%1 from %2").arg(what, monthText(stage.start, m_document.locale()));
    else
        parts += what;
    return parts.join(QStringLiteral(" · "));
}

QString PathListModel::accessibleText(const CareerPath& path) const
{
    const QString name = QString::fromStdString(path.name);
    const QString shown = path.visible ? tr("%1, shown").arg(name) : tr("%1, hidden").arg(name);
    return path.id == m_shown->baseline ? tr("%1, baseline").arg(shown) : shown;
}

} // namespace pathwise
