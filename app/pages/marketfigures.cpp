// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/marketfigures.h"

#include "app/models/figuresmodel.h"

#include <QHeaderView>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QVBoxLayout>
#include <algorithm>
#include <array>

namespace pathwise {

namespace {

constexpr int leastFiguresHeight = 150;
constexpr int figureHeaderRoom = 28; ///< beside a header's text: its margins and the sorting mark
/// Least widths; the rest is the figure's.
constexpr std::array<std::pair<int, int>, 6> figureWidths{{{FiguresModel::ValueColumn, 100},
                                                           {FiguresModel::UnitColumn, 116},
                                                           {FiguresModel::SourceColumn, 170},
                                                           {FiguresModel::AsOfColumn, 72},
                                                           {FiguresModel::UsedColumn, 84},
                                                           {FiguresModel::StateColumn, 96}}};

} // namespace

/// Figures of one table that are looked for.
class FiguresFilter : public QSortFilterProxyModel {
public:
    FiguresFilter(const FiguresModel& figures, QObject* parent) : QSortFilterProxyModel(parent), m_figures(figures)
    {
        setSortRole(FiguresModel::RawRole);
        setSortCaseSensitivity(Qt::CaseInsensitive);
    }
    void setShown(const std::vector<std::string>& table, const FigureSearch& search)
    {
        m_table = table;
        m_search = search;
        invalidateFilter();
    }

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex&) const override
    {
        const Figure* figure = m_figures.figureAt(row);
        return figure && std::find(m_table.begin(), m_table.end(), figure->id) != m_table.end()
            && m_search.matches(*figure);
    }

private:
    const FiguresModel& m_figures;
    std::vector<std::string> m_table;
    FigureSearch m_search;
};

MarketFigures::MarketFigures(const QLocale& locale, QWidget* parent)
    : QWidget(parent), m_model(new FiguresModel(locale, this)), m_filter(new FiguresFilter(*m_model, this))
{
    m_filter->setSourceModel(m_model);
    buildTable();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_table);
    connect(m_model, &FiguresModel::valueEdited, this, &MarketFigures::valueEdited);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &MarketFigures::figureChosen);
}

void MarketFigures::buildTable()
{
    m_table = marketTable(m_filter);
    m_table->setObjectName(QStringLiteral("marketTable"));
    m_table->setAccessibleName(tr("Figures in use"));
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(-1, Qt::AscendingOrder);
    m_table->setMinimumHeight(leastFiguresHeight);
    QHeaderView* header = m_table->horizontalHeader();
    header->setSectionResizeMode(FiguresModel::FigureColumn, QHeaderView::Stretch);
    for (const auto& [column, width] : figureWidths) {
        const QString title = m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        header->resizeSection(column,
                              std::max(width, header->fontMetrics().horizontalAdvance(title) + figureHeaderRoom));
    }
}

void MarketFigures::setKnowledge(const Knowledge& knowledge)
{
    m_model->setFigures(knowledge.figures, knowledge.contradictions);
}

void MarketFigures::setUses(std::map<std::string, int> uses)
{
    m_model->setUses(std::move(uses));
}

void MarketFigures::setShown(const std::vector<std::string>& table, const FigureSearch& search)
{
    m_filter->setShown(table, search);
}

void MarketFigures::setComplete(bool complete)
{
    for (const int column : {FiguresModel::SourceColumn, FiguresModel::AsOfColumn})
        m_table->setColumnHidden(column, !complete);
}

const Figure* MarketFigures::current() const
{
    return m_model->figureAt(m_filter->mapToSource(m_table->currentIndex()).row());
}

} // namespace pathwise
