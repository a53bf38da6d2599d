// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/markettables.h"

#include <map>

namespace pathwise {

class FiguresFilter;
class FiguresModel;

/// The figures of one table that are looked for, a row each. A number can be edited in place.
class MarketFigures : public QWidget {
    Q_OBJECT

public:
    explicit MarketFigures(const QLocale& locale, QWidget* parent = nullptr);

    void setKnowledge(const Knowledge& knowledge);
    /// How many fields of the plan stand on each figure.
    void setUses(std::map<std::string, int> uses);
    /// Which figures are shown.
    void setShown(const std::vector<std::string>& table, const FigureSearch& search);
    /// Whether source and date stand in the table too.
    void setComplete(bool complete);
    /// The chosen figure; null when there is none.
    [[nodiscard]] const Figure* current() const;

signals:
    void figureChosen();
    /// The user typed another number.
    void valueEdited(const QString& id, double value);

private:
    void buildTable();

    FiguresModel* m_model;
    FiguresFilter* m_filter;
    QTableView* m_table;
};

} // namespace pathwise
