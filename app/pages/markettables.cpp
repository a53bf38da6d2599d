// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/markettables.h"

#include "app/delegates/pilldelegate.h"
#include "app/models/figuretablesmodel.h"
#include "app/theme/icons.h"
#include "app/widgets/card.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QVBoxLayout>
#include <algorithm>
#include <array>

namespace pathwise {

namespace {

constexpr int marketRowHeight = 34;
constexpr int leastTablesHeight = 190;
constexpr int marketHeaderRoom = 24;
/// Least widths; the rest is the notes'.
constexpr std::array<std::pair<int, int>, 5> tableWidths{{{FigureTablesModel::TableColumn, 232},
                                                          {FigureTablesModel::SourceColumn, 170},
                                                          {FigureTablesModel::FiguresColumn, 76},
                                                          {FigureTablesModel::AsOfColumn, 92},
                                                          {FigureTablesModel::StateColumn, 112}}};

} // namespace

bool FigureSearch::matches(const Figure& figure) const
{
    if (!source.isEmpty() && QString::fromStdString(figure.source.title) != source)
        return false;
    const auto holds = [&](const std::string& text) {
        return QString::fromStdString(text).contains(words, Qt::CaseInsensitive);
    };
    return words.isEmpty() || holds(figure.what) || holds(figure.id) || holds(figure.unit) || holds(figure.source.title)
        || holds(figure.usedFor) || (figure.attributedTo && holds(*figure.attributedTo));
}

/// Tables with a figure that is looked for.
class TablesFilter : public QSortFilterProxyModel {
public:
    TablesFilter(const FigureTablesModel& tables, QObject* parent) : QSortFilterProxyModel(parent), m_tables(tables) {}

    void setFigures(const Figures& figures) { m_figures = figures; }
    void setSearch(FigureSearch search)
    {
        m_search = std::move(search);
        invalidateFilter();
    }

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex&) const override
    {
        const auto& ids = m_tables.tables()[static_cast<std::size_t>(row)].figures;
        return m_search.isEmpty() || std::any_of(ids.begin(), ids.end(), [&](const std::string& id) {
                   const Figure* figure = m_figures.find(id);
                   return figure && m_search.matches(*figure);
               });
    }

private:
    const FigureTablesModel& m_tables;
    Figures m_figures;
    FigureSearch m_search;
};

QTableView* marketTable(QAbstractItemModel* model)
{
    auto* table = new QTableView;
    table->setModel(model);
    table->setFrameShape(QFrame::NoFrame);
    table->setShowGrid(false);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setTabKeyNavigation(false);
    table->setWordWrap(false); // what is cut is in the tool tip and in the panel
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(marketRowHeight);
    table->horizontalHeader()->setHighlightSections(false);
    return table;
}

MarketTables::MarketTables(const QLocale& locale, QWidget* parent)
    : QWidget(parent)
    , m_model(new FigureTablesModel(locale, this))
    , m_filter(new TablesFilter(*m_model, this))
    , m_search(new QLineEdit)
    , m_sources(new QComboBox)
{
    m_filter->setSourceModel(m_model);
    m_search->setObjectName(QStringLiteral("findFigure"));
    m_search->setPlaceholderText(tr("Find a figure"));
    m_search->setAccessibleName(tr("Find a figure"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_sources->setObjectName(QStringLiteral("figureSources"));
    m_sources->setAccessibleName(tr("Source"));
    buildTable();
    layOut();
    connect(m_search, &QLineEdit::textChanged, this, &MarketTables::applySearch);
    connect(m_sources, &QComboBox::activated, this, &MarketTables::applySearch);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &MarketTables::tableChosen);
}

void MarketTables::buildTable()
{
    m_table = marketTable(m_filter);
    m_table->setObjectName(QStringLiteral("marketTables"));
    m_table->setAccessibleName(tr("Tables of figures"));
    m_table->setMinimumHeight(leastTablesHeight);
    m_table->setItemDelegateForColumn(FigureTablesModel::StateColumn, new PillDelegate(m_table));
    QHeaderView* header = m_table->horizontalHeader();
    header->setStretchLastSection(true);
    for (const auto& [column, width] : tableWidths) {
        const QString title = m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        header->resizeSection(column,
                              std::max(width, header->fontMetrics().horizontalAdvance(title) + marketHeaderRoom));
    }
}

void MarketTables::layOut()
{
    auto* tools = new QHBoxLayout;
    tools->addWidget(m_search, 2);
    tools->addWidget(m_sources, 1);
    tools->addStretch(1);
    auto* card = new Card;
    card->setContentPadding({1, 1, 1, 1});
    card->addWidget(m_table, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addLayout(tools);
    column->addWidget(card, 1);
}

void MarketTables::setKnowledge(const Knowledge& knowledge, Month today)
{
    m_filter->setFigures(knowledge.figures);
    m_model->setTables(figureTables(knowledge.figures, knowledge.contradictions, today), knowledge.figures);
    listSources(knowledge.figures);
    if (!m_table->currentIndex().isValid())
        m_table->selectRow(0);
}

void MarketTables::setComplete(bool complete)
{
    for (const int column : {FigureTablesModel::SourceColumn, FigureTablesModel::AsOfColumn})
        m_table->setColumnHidden(column, !complete);
}

const SourceTable* MarketTables::current() const
{
    const QModelIndex row = m_filter->mapToSource(m_table->currentIndex());
    return row.isValid() ? &m_model->tables()[static_cast<std::size_t>(row.row())] : nullptr;
}

FigureSearch MarketTables::search() const
{
    return {m_search->text().trimmed(), m_sources->currentIndex() > 0 ? m_sources->currentText() : QString()};
}

void MarketTables::applySearch()
{
    m_filter->setSearch(search());
    if (!m_table->currentIndex().isValid())
        m_table->selectRow(0);
    emit searched();
}

void MarketTables::listSources(const Figures& figures)
{
    QStringList sources;
    for (const Figure& figure : figures.all()) {
        const QString title = QString::fromStdString(figure.source.title);
        if (!sources.contains(title))
            sources << title;
    }
    sources.sort(Qt::CaseInsensitive);
    sources.prepend(tr("All sources"));
    if (m_sources->count() == sources.size())
        return;
    m_sources->clear();
    m_sources->addItems(sources);
}

} // namespace pathwise
