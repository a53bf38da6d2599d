// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/marketfigures.h"
#include "app/widgets/card.h"

class QStackedWidget;

namespace pathwise {

class ContradictionModel;
class SegmentedChoice;

/// One table of figures: its statements against what they imply, where they disagree, and all its figures.
class MarketContents : public Card {
    Q_OBJECT

public:
    explicit MarketContents(const QLocale& locale, QWidget* parent = nullptr);

    /// Pre: `knowledge` outlives the next call. Null: there is no table to show.
    void showTable(const SourceTable* table, const FigureSearch& search, const Knowledge& knowledge);
    /// Whether there is room for the parts of what is implied, and for sources and dates.
    void setComplete(bool complete);
    [[nodiscard]] MarketFigures& figures() const { return *m_figures; }
    /// The contradiction on show or that could be; null where the table has none.
    [[nodiscard]] const Contradiction* contradiction() const;
    /// The figure spoken of: the chosen one or the one that a row states, else the first of the table.
    [[nodiscard]] const Figure* current() const;

signals:
    void contradictionChosen();
    void figureChosen();

private:
    enum View { Statements, AllFigures };

    void buildStatements();
    void listContradictions(const SourceTable& table);
    void showStatements();
    void showInputs();
    void showView(int view);

    QLocale m_locale;
    const Knowledge* m_knowledge = nullptr;
    bool m_complete = true;
    std::string m_table; ///< id of the table on show
    std::string m_first; ///< of its figures
    SegmentedChoice* m_views;
    QComboBox* m_contradictions;
    ContradictionModel* m_model;
    QTableView* m_statements;
    MarketFigures* m_figures;
    QStackedWidget* m_stack;
};

} // namespace pathwise
