// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/knowledge/figuretables.h"

#include <QAbstractTableModel>
#include <QLocale>

namespace pathwise {

/// The tables that figures belong to, a row each: who says them, how many, how old, and how they stand.
class FigureTablesModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { TableColumn, SourceColumn, FiguresColumn, AsOfColumn, StateColumn, NotesColumn, ColumnCount };

    explicit FigureTablesModel(const QLocale& locale, QObject* parent = nullptr);

    void setTables(std::vector<SourceTable> tables, const Figures& figures);
    [[nodiscard]] const std::vector<SourceTable>& tables() const { return m_tables; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    /// The state's tone is in `PillDelegate::ToneRole`.
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(std::size_t row, int column) const;

    QLocale m_locale;
    std::vector<SourceTable> m_tables;
    std::vector<QString> m_sources; ///< of each table
};

/// What a table of figures is called: "AI engineer ladder".
[[nodiscard]] QString figureTableText(const std::string& id);
/// How it stands: "Check", "Agrees".
[[nodiscard]] QString figureStateText(FigureState state);
/// What there is to say of it: "5 statements disagree · 1 figure of yours".
[[nodiscard]] QString figureTableNote(const SourceTable& table, const QLocale& locale);

} // namespace pathwise
