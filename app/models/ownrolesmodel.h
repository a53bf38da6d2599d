// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/ownroleedits.h"

#include <QAbstractListModel>
#include <QAbstractTableModel>
#include <QLocale>

namespace pathwise {

/// The user's own roles under edit, by name. Names can be edited.
class OwnRolesModel : public QAbstractListModel {
    Q_OBJECT

public:
    explicit OwnRolesModel(std::vector<RoleDraft> drafts, QObject* parent = nullptr);

    [[nodiscard]] const std::vector<RoleDraft>& drafts() const { return m_drafts; }
    /// Adds a role at the end; it has one level. Gives its row back.
    int add();
    void remove(int row);

    /// Levels of the role at `row`; `OwnLevelsModel` alone changes them.
    [[nodiscard]] const std::vector<LevelDraft>& levels(int row) const;
    void setLevels(int row, std::vector<LevelDraft> levels);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

signals:
    /// Any role or level is another one.
    void edited();

private:
    std::vector<RoleDraft> m_drafts;
};

/// The levels of one of these roles, from the lowest: name, base pay, bonus, equity a year, months until the next. Cells are
/// edited as text with units.
class OwnLevelsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Name, Base, Bonus, Equity, MonthsToNext, ColumnCount };

    OwnLevelsModel(OwnRolesModel& roles, const QLocale& locale, QObject* parent = nullptr);

    /// Shows the role at `row`; none for -1.
    void show(int row);
    /// Adds a level above the highest, a step better paid. Gives its row back.
    int add();
    void remove(int row);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    [[nodiscard]] QString text(const OwnLevel& level, int column) const;
    /// False where the text is no value of the column.
    [[nodiscard]] bool set(OwnLevel& level, int column, const QString& text) const;

    OwnRolesModel& m_roles;
    QLocale m_locale;
    int m_role = -1;
};

} // namespace pathwise
