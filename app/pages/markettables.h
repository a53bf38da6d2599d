// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/knowledge/figuretables.h"
#include "core/knowledge/knowledge.h"

#include <QLocale>
#include <QWidget>

class QAbstractItemModel;
class QComboBox;
class QLineEdit;
class QTableView;

namespace pathwise {

class FigureTablesModel;
class TablesFilter;

/// What is looked for: words in any column of a figure, and a source by its title; empty = any.
struct FigureSearch {
    QString words;
    QString source;

    [[nodiscard]] bool matches(const Figure& figure) const;
    [[nodiscard]] bool isEmpty() const { return words.isEmpty() && source.isEmpty(); }
};

/// The tables that figures belong to, with a search and a choice of source above. Tables with a figure that is looked for are
/// shown.
class MarketTables : public QWidget {
    Q_OBJECT

public:
    explicit MarketTables(const QLocale& locale, QWidget* parent = nullptr);

    /// `today`: the month that the age of figures is counted from.
    void setKnowledge(const Knowledge& knowledge, Month today);
    /// Whether source and date stand in the table too.
    void setComplete(bool complete);
    /// The chosen table; null when none matches.
    [[nodiscard]] const SourceTable* current() const;
    [[nodiscard]] FigureSearch search() const;

signals:
    void tableChosen();
    void searched();

private:
    void buildTable();
    void layOut();
    void listSources(const Figures& figures);
    void applySearch();

    FigureTablesModel* m_model;
    TablesFilter* m_filter;
    QLineEdit* m_search;
    QComboBox* m_sources;
    QTableView* m_table;
};

/// A table as the Market page has them: whole rows, one tab stop.
[[nodiscard]] QTableView* marketTable(QAbstractItemModel* model);

} // namespace pathwise
