// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/knowledge/knowledge.h"

#include <QLocale>
#include <QWidget>
#include <map>

class QAbstractItemModel;
class QComboBox;
class QLineEdit;
class QTableView;

namespace pathwise {

class FiguresFilter;
class FiguresModel;

/// The table of all figures in use, with a search and a choice of source above it.
class MarketFigures : public QWidget {
    Q_OBJECT

public:
    explicit MarketFigures(const QLocale& locale, QWidget* parent = nullptr);

    void setKnowledge(const Knowledge& knowledge);
    /// How many fields of the plan stand on each figure.
    void setUses(std::map<std::string, int> uses);
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
    void layOut();
    void listSources(const Figures& figures);

    FiguresModel* m_model;
    FiguresFilter* m_filter;
    QLineEdit* m_search;
    QComboBox* m_sources;
    QTableView* m_table;
};

/// A table as the Market page has them: whole rows, texts wrapped, one tab stop.
[[nodiscard]] QTableView* marketTable(QAbstractItemModel* model);

} // namespace pathwise
