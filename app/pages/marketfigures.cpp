// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/marketfigures.h"

#include "app/models/figuresmodel.h"
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

constexpr int rowHeight = 34;
constexpr int leastTableHeight = 200;
constexpr int headerRoom = 28; ///< beside a header's text: its margins and the sorting mark
/// Least widths; the rest is the figure's.
constexpr std::array<std::pair<int, int>, 6> columnWidths{{{FiguresModel::ValueColumn, 100},
                                                           {FiguresModel::UnitColumn, 116},
                                                           {FiguresModel::SourceColumn, 170},
                                                           {FiguresModel::AsOfColumn, 72},
                                                           {FiguresModel::UsedColumn, 84},
                                                           {FiguresModel::StateColumn, 96}}};

} // namespace

/// Text in any column.
class FiguresFilter : public QSortFilterProxyModel {
public:
    explicit FiguresFilter(QObject* parent) : QSortFilterProxyModel(parent)
    {
        setFilterKeyColumn(-1);
        setFilterCaseSensitivity(Qt::CaseInsensitive);
        setSortRole(FiguresModel::RawRole);
        setSortCaseSensitivity(Qt::CaseInsensitive);
    }
    void setSource(const QString& source)
    {
        m_source = source;
        invalidateFilter();
    }

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override
    {
        const QString source = sourceModel()->index(row, FiguresModel::SourceColumn, parent).data().toString();
        return (m_source.isEmpty() || source == m_source) && QSortFilterProxyModel::filterAcceptsRow(row, parent);
    }

private:
    QString m_source;
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
    table->verticalHeader()->setDefaultSectionSize(rowHeight);
    table->horizontalHeader()->setHighlightSections(false);
    return table;
}

MarketFigures::MarketFigures(const QLocale& locale, QWidget* parent)
    : QWidget(parent)
    , m_model(new FiguresModel(locale, this))
    , m_filter(new FiguresFilter(this))
    , m_search(new QLineEdit)
    , m_sources(new QComboBox)
{
    m_filter->setSourceModel(m_model);
    m_search->setObjectName(QStringLiteral("findFigure"));
    m_search->setPlaceholderText(tr("Find a figure"));
    m_search->setAccessibleName(tr("Find a figure"));
    m_search->setClearButtonEnabled(true);
    m_sources->setAccessibleName(tr("Source"));
    buildTable();
    layOut();
    connect(m_search, &QLineEdit::textChanged, m_filter, &QSortFilterProxyModel::setFilterFixedString);
    connect(m_sources, &QComboBox::activated, this,
            [this](int index) { m_filter->setSource(index == 0 ? QString() : m_sources->itemText(index)); });
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
    m_table->setMinimumHeight(leastTableHeight);
    QHeaderView* header = m_table->horizontalHeader();
    header->setSectionResizeMode(FiguresModel::FigureColumn, QHeaderView::Stretch);
    for (const auto& [column, width] : columnWidths) {
        const QString title = m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        header->resizeSection(column, std::max(width, header->fontMetrics().horizontalAdvance(title) + headerRoom));
    }
}

void MarketFigures::layOut()
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

void MarketFigures::setKnowledge(const Knowledge& knowledge)
{
    m_model->setFigures(knowledge.figures, knowledge.contradictions);
    listSources(knowledge.figures);
}

void MarketFigures::setUses(std::map<std::string, int> uses)
{
    m_model->setUses(std::move(uses));
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

void MarketFigures::listSources(const Figures& figures)
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
