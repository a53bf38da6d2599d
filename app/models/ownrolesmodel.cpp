// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/ownrolesmodel.h"

#include "app/presentation/valuekind.h"

#include <algorithm>

namespace pathwise {

namespace {

/// What a new level starts with; the user overwrites it.
constexpr double firstBase = 150'000;
constexpr double step = 1.25; ///< of base from one level to the next
constexpr double monthsInLevel = 36;

int ladderAlignment(int column)
{
    return int((column == OwnLevelsModel::Name ? Qt::AlignLeading : Qt::AlignRight | Qt::AlignAbsolute)
               | Qt::AlignVCenter);
}

template <class List>
List without(List list, int row)
{
    list.erase(list.begin() + row);
    return list;
}

} // namespace

OwnRolesModel::OwnRolesModel(std::vector<RoleDraft> drafts, QObject* parent)
    : QAbstractListModel(parent), m_drafts(std::move(drafts))
{
}

int OwnRolesModel::add()
{
    const int row = rowCount();
    RoleDraft draft;
    draft.role.name = tr("My role %1").arg(row + 1).toStdString();
    draft.levels = {{OwnLevel{.name = tr("Level 1").toStdString(), .base = firstBase}}};
    beginInsertRows({}, row, row);
    m_drafts.push_back(std::move(draft));
    endInsertRows();
    emit edited();
    return row;
}

void OwnRolesModel::remove(int row)
{
    if (row < 0 || row >= rowCount())
        return;
    beginRemoveRows({}, row, row);
    m_drafts = without(std::move(m_drafts), row);
    endRemoveRows();
    emit edited();
}

const std::vector<LevelDraft>& OwnRolesModel::levels(int row) const
{
    return m_drafts.at(static_cast<std::size_t>(row)).levels;
}

void OwnRolesModel::setLevels(int row, std::vector<LevelDraft> levels)
{
    m_drafts.at(static_cast<std::size_t>(row)).levels = std::move(levels);
    emit edited();
}

int OwnRolesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_drafts.size());
}

QVariant OwnRolesModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::EditRole))
        return {};
    return QString::fromStdString(m_drafts[static_cast<std::size_t>(index.row())].role.name);
}

bool OwnRolesModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!index.isValid() || role != Qt::EditRole)
        return false;
    std::string& name = m_drafts[static_cast<std::size_t>(index.row())].role.name;
    const std::string given = value.toString().trimmed().toStdString();
    if (given.empty() || given == name)
        return false;
    name = given;
    emit dataChanged(index, index);
    emit edited();
    return true;
}

Qt::ItemFlags OwnRolesModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags usual = QAbstractListModel::flags(index);
    return index.isValid() ? usual | Qt::ItemIsEditable : usual;
}

OwnLevelsModel::OwnLevelsModel(OwnRolesModel& roles, const QLocale& locale, QObject* parent)
    : QAbstractTableModel(parent), m_roles(roles), m_locale(locale)
{
}

void OwnLevelsModel::show(int row)
{
    beginResetModel();
    m_role = row;
    endResetModel();
}

int OwnLevelsModel::add()
{
    if (m_role < 0)
        return -1;
    const int row = rowCount();
    std::vector<LevelDraft> levels = m_roles.levels(m_role);
    LevelDraft added{levels.empty() ? OwnLevel{.base = firstBase} : levels.back().level};
    added.level.name = tr("Level %1").arg(row + 1).toStdString();
    added.level.monthsToNext.reset();
    if (!levels.empty()) {
        added.level.base *= step;
        levels.back().level.monthsToNext = levels.back().level.monthsToNext.value_or(monthsInLevel);
    }
    levels.push_back(std::move(added));
    beginInsertRows({}, row, row);
    m_roles.setLevels(m_role, std::move(levels));
    endInsertRows();
    if (row > 0)
        emit dataChanged(index(row - 1, MonthsToNext), index(row - 1, MonthsToNext));
    return row;
}

void OwnLevelsModel::remove(int row)
{
    if (row < 0 || row >= rowCount())
        return;
    beginRemoveRows({}, row, row);
    m_roles.setLevels(m_role, without(m_roles.levels(m_role), row));
    endRemoveRows();
}

int OwnLevelsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || m_role < 0 ? 0 : static_cast<int>(m_roles.levels(m_role).size());
}

int OwnLevelsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString OwnLevelsModel::text(const OwnLevel& level, int column) const
{
    switch (column) {
    case Name: return QString::fromStdString(level.name);
    case Base: return valueText(level.base, ValueKind::Money, m_locale);
    case Bonus: return valueText(level.bonus, ValueKind::Rate, m_locale);
    case Equity: return valueText(level.equity, ValueKind::Rate, m_locale);
    default: return level.monthsToNext ? valueText(*level.monthsToNext, ValueKind::Months, m_locale) : QString();
    }
}

QVariant OwnLevelsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::TextAlignmentRole)
        return ladderAlignment(index.column());
    if (role != Qt::DisplayRole && role != Qt::EditRole)
        return {};
    return text(m_roles.levels(m_role)[static_cast<std::size_t>(index.row())].level, index.column());
}

QVariant OwnLevelsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return ladderAlignment(section);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name: return tr("Level");
    case Base: return tr("Base pay");
    case Bonus: return tr("Bonus");
    case Equity: return tr("Equity a year");
    case MonthsToNext: return tr("To the next level");
    default: return {};
    }
}

bool OwnLevelsModel::set(OwnLevel& level, int column, const QString& text) const
{
    if (column == Name) {
        level.name = text.trimmed().toStdString();
        return !level.name.empty();
    }
    if (column == MonthsToNext && text.trimmed().isEmpty()) {
        level.monthsToNext.reset();
        return true;
    }
    const ValueKind kind = column == Base ? ValueKind::Money
        : column == MonthsToNext          ? ValueKind::Months
                                          : ValueKind::Rate;
    const auto value = parseValue(text, kind, m_locale);
    if (!value)
        return false;
    switch (column) {
    case Base: level.base = *value; break;
    case Bonus: level.bonus = *value; break;
    case Equity: level.equity = *value; break;
    default: level.monthsToNext = *value; break;
    }
    return true;
}

bool OwnLevelsModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!index.isValid() || role != Qt::EditRole)
        return false;
    std::vector<LevelDraft> levels = m_roles.levels(m_role);
    OwnLevel& level = levels[static_cast<std::size_t>(index.row())].level;
    const OwnLevel before = level;
    if (!set(level, index.column(), value.toString()) || level == before)
        return false;
    m_roles.setLevels(m_role, std::move(levels));
    emit dataChanged(index, index);
    return true;
}

Qt::ItemFlags OwnLevelsModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags usual = QAbstractTableModel::flags(index);
    return index.isValid() ? usual | Qt::ItemIsEditable : usual;
}

} // namespace pathwise
