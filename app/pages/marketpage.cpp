// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/marketpage.h"

#include "app/models/contradictionmodel.h"
#include "app/models/figuresmodel.h"
#include "app/pages/verdictlabel.h"
#include "app/presentation/verdicttexts.h"
#include "app/theme/fonts.h"
#include "app/widgets/card.h"
#include "core/evaluation/planworld.h"
#include "core/evaluation/view.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QTextDocumentFragment>
#include <QVBoxLayout>
#include <algorithm>
#include <array>

namespace pathwise {

namespace {

constexpr int rowHeight = 32;
constexpr int leastTableHeight = 240;
constexpr int leastRowsHeight = 150;
constexpr int waysWidth = 280;
/// The rest is the figure's.
constexpr std::array<std::pair<int, int>, 6> columnWidths{{{FiguresModel::ValueColumn, 110},
                                                           {FiguresModel::UnitColumn, 130},
                                                           {FiguresModel::SourceColumn, 190},
                                                           {FiguresModel::AsOfColumn, 84},
                                                           {FiguresModel::UsedColumn, 200},
                                                           {FiguresModel::StateColumn, 96}}};

QTableView* plainTable(QAbstractItemModel* model)
{
    auto* table = new QTableView;
    table->setModel(model);
    table->setFrameShape(QFrame::NoFrame);
    table->setShowGrid(false);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setTabKeyNavigation(false);
    table->setWordWrap(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(rowHeight);
    table->horizontalHeader()->setHighlightSections(false);
    return table;
}

/// Text in any column.
class AnyColumnFilter : public QSortFilterProxyModel {
public:
    explicit AnyColumnFilter(QObject* parent) : QSortFilterProxyModel(parent)
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

std::size_t conflictsOf(const Knowledge& knowledge)
{
    return static_cast<std::size_t>(
        std::count_if(knowledge.contradictions.begin(), knowledge.contradictions.end(),
                      [](const Contradiction& contradiction) { return !contradiction.ways.empty(); }));
}

} // namespace

MarketPage::MarketPage(const Workbench& workbench, QWidget* parent)
    : Page(parent)
    , m_bench(workbench)
    , m_verdict(new VerdictLabel)
    , m_search(new QLineEdit)
    , m_sources(new QComboBox)
    , m_restore(new QPushButton(tr("Use the published figure")))
    , m_figures(new FiguresModel(workbench.locale, this))
    , m_filter(new AnyColumnFilter(this))
    , m_figuresCard(new Card)
    , m_contradictions(new QComboBox)
    , m_rows(new ContradictionModel(workbench.locale, this))
    , m_ways(new QButtonGroup(this))
    , m_waysColumn(new QVBoxLayout)
    , m_effect(new QLabel)
    , m_contradictionCard(new Card)
{
    buildFigures();
    buildContradictions();
    layOut();
    connectWorkbench();
    showKnowledge();
}

void MarketPage::buildFigures()
{
    m_filter->setSourceModel(m_figures);
    m_figuresTable = plainTable(m_filter);
    m_figuresTable->setObjectName(QStringLiteral("marketTable"));
    m_figuresTable->setAccessibleName(tr("Figures in use"));
    m_figuresTable->setSortingEnabled(true);
    m_figuresTable->sortByColumn(-1, Qt::AscendingOrder);
    m_figuresTable->setMinimumHeight(leastTableHeight);
    m_figuresTable->horizontalHeader()->setSectionResizeMode(FiguresModel::FigureColumn, QHeaderView::Stretch);
    for (const auto& [column, width] : columnWidths)
        m_figuresTable->setColumnWidth(column, width);
    m_search->setObjectName(QStringLiteral("findFigure"));
    m_search->setPlaceholderText(tr("Find a figure"));
    m_search->setAccessibleName(tr("Find a figure"));
    m_search->setClearButtonEnabled(true);
    m_sources->setAccessibleName(tr("Source"));
    m_restore->setObjectName(QStringLiteral("restoreFigure"));
    m_restore->setEnabled(false);
    connect(m_search, &QLineEdit::textChanged, m_filter, &QSortFilterProxyModel::setFilterFixedString);
    connect(m_sources, &QComboBox::activated, this, [this](int index) {
        static_cast<AnyColumnFilter*>(m_filter)->setSource(index == 0 ? QString() : m_sources->itemText(index));
    });
    connect(m_figures, &FiguresModel::valueEdited, this, &MarketPage::setOwn);
    connect(m_restore, &QPushButton::clicked, this, &MarketPage::restorePublished);
    connect(
        m_figuresTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this](const QModelIndex& current) { m_restore->setEnabled(current.data(FiguresModel::OwnRole).toBool()); });
}

void MarketPage::buildContradictions()
{
    m_rowsTable = plainTable(m_rows);
    m_rowsTable->setObjectName(QStringLiteral("contradictionTable"));
    m_rowsTable->setAccessibleName(tr("Statements that disagree"));
    m_rowsTable->setMinimumHeight(leastRowsHeight);
    m_rowsTable->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_contradictions->setObjectName(QStringLiteral("contradictions"));
    m_contradictions->setAccessibleName(tr("Contradiction"));
    m_contradictions->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_effect->setWordWrap(true);
    m_effect->setObjectName(QStringLiteral("readingEffect"));
    connect(m_contradictions, &QComboBox::currentIndexChanged, this, &MarketPage::showContradiction);
    connect(m_ways, &QButtonGroup::idClicked, this, [this](int index) {
        if (const Contradiction* contradiction = shown())
            choose(contradiction->id, contradiction->ways.at(static_cast<std::size_t>(index)));
    });
}

void MarketPage::layOut()
{
    auto* tools = new QHBoxLayout;
    tools->addWidget(m_search, 2);
    tools->addWidget(m_sources, 1);
    tools->addStretch(1);
    tools->addWidget(m_restore);

    m_figuresCard->setContentPadding({1, 1, 1, 1});
    m_figuresCard->addWidget(m_figuresTable, 1);

    auto* ways = new QWidget;
    ways->setFixedWidth(waysWidth);
    auto* right = new QVBoxLayout(ways);
    right->setContentsMargins(0, 0, 0, 0);
    auto* heading = new QLabel(tr("When they disagree"));
    heading->setFont(fontFor(TextRole::Heading, font()));
    right->addWidget(heading);
    right->addLayout(m_waysColumn);
    right->addWidget(m_effect);
    right->addStretch(1);

    auto* pair = new QWidget;
    auto* row = new QHBoxLayout(pair);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(20);
    auto* left = new QVBoxLayout;
    left->addWidget(m_contradictions, 0, Qt::AlignLeading);
    left->addWidget(m_rowsTable, 1);
    row->addLayout(left, 1);
    row->addWidget(ways);
    m_contradictionCard->setContentPadding({18, 14, 18, 14});
    m_contradictionCard->addWidget(pair, 1);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(28, 22, 28, 20);
    column->setSpacing(12);
    column->addWidget(m_verdict);
    column->addLayout(tools);
    column->addWidget(m_figuresCard, 3);
    column->addWidget(m_contradictionCard, 2);
}

void MarketPage::connectWorkbench()
{
    connect(&m_bench.document, &PlanDocument::planChanged, this, &MarketPage::showKnowledge);
    connect(&m_bench.worlds, &WorldStore::loaded, this, &MarketPage::showKnowledge);
    connect(&m_bench.evaluations, &EvaluationController::evaluationChanged, this, &MarketPage::showEffect);
}

void MarketPage::showKnowledge()
{
    const SharedWorld& published = m_bench.worlds.world();
    if (!published)
        return;
    m_world = published;
    if (changesFigures(m_bench.document.plan())) {
        if (auto own = worldOf(m_bench.document.plan(), *published))
            m_world = std::make_shared<const World>(*std::move(own));
    }
    const Knowledge& knowledge = m_world->knowledge;
    m_figures->setFigures(knowledge.figures, knowledge.contradictions);
    m_restore->setEnabled(m_figuresTable->currentIndex().data(FiguresModel::OwnRole).toBool());
    showSources();
    const auto open = static_cast<int>(conflictsOf(knowledge));
    const QString many = tr("%n statement(s) of the sources", nullptr, open);
    const QString pattern = tr("%1 can be read in more than one way. Choose which figures to trust.");
    m_sentence = open == 0 ? tr("The sources agree with themselves.") : pattern.arg(many);
    m_verdict->showSentence(open == 0 ? m_sentence : pattern.arg(QStringLiteral("<b>%1</b>").arg(many.toHtmlEscaped())),
                            m_sentence, false);
    const int current = std::max(0, m_contradictions->currentIndex());
    QStringList names;
    for (const Contradiction& contradiction : knowledge.contradictions)
        names << contradictionText(contradiction.id);
    QStringList old;
    for (int index = 0; index < m_contradictions->count(); ++index)
        old << m_contradictions->itemText(index);
    if (names != old) {
        m_contradictions->clear();
        m_contradictions->addItems(names);
        m_contradictions->setCurrentIndex(std::min(current, static_cast<int>(names.size()) - 1));
    }
    m_contradictionCard->setVisible(!names.isEmpty());
    showContradiction();
    showEffect();
}

void MarketPage::showSources()
{
    QStringList sources;
    for (const Figure& figure : m_world->knowledge.figures.all()) {
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

const Contradiction* MarketPage::shown() const
{
    const auto index = static_cast<std::size_t>(std::max(0, m_contradictions->currentIndex()));
    if (!m_world || index >= m_world->knowledge.contradictions.size())
        return nullptr;
    return &m_world->knowledge.contradictions[index];
}

void MarketPage::showContradiction()
{
    const Contradiction* contradiction = shown();
    if (!contradiction)
        return;
    m_rows->setContradiction(*contradiction);
    showWays(*contradiction);
}

void MarketPage::showWays(const Contradiction& contradiction)
{
    const auto shownWays = m_ways->buttons();
    const bool isSame = shownWays.size() == static_cast<qsizetype>(contradiction.ways.size()) && !shownWays.isEmpty()
        && shownWays.first()->text() == wayText(contradiction.id, contradiction.ways.front());
    for (std::size_t index = 0; isSame && index < contradiction.ways.size(); ++index)
        m_ways->button(static_cast<int>(index))->setChecked(contradiction.ways[index] == contradiction.chosen);
    if (isSame) // the focus stays
        return;
    for (QAbstractButton* button : shownWays) {
        m_ways->removeButton(button);
        button->deleteLater();
    }
    for (std::size_t index = 0; index < contradiction.ways.size(); ++index) {
        auto* way = new QRadioButton(wayText(contradiction.id, contradiction.ways[index]));
        way->setChecked(contradiction.ways[index] == contradiction.chosen);
        m_ways->addButton(way, static_cast<int>(index));
        m_waysColumn->addWidget(way);
    }
}

/// What the plan's verdict is as the sources are read now.
void MarketPage::showEffect()
{
    const auto& evaluation = m_bench.evaluations.evaluation();
    if (!evaluation || evaluation->paths.empty()) {
        m_effect->clear();
        return;
    }
    const std::size_t baseline = evaluation->baseline;
    std::size_t path = baseline == 0 && evaluation->paths.size() > 1 ? 1 : 0;
    for (std::size_t index = 0; index < evaluation->paths.size(); ++index) {
        if (evaluation->paths[index].id == m_bench.view.path() && index != baseline)
            path = index;
    }
    const Verdict verdict = verdictOf(*evaluation, path, evaluation->columns.front());
    const QString text =
        QTextDocumentFragment::fromHtml(verdictText(*evaluation, verdict, m_bench.locale)).toPlainText();
    m_effect->setText(tr("Read like this: %1").arg(text));
}

void MarketPage::setOwn(const QString& id, double value)
{
    const std::string figure = id.toStdString();
    m_bench.document.edit({tr("Set figure %1").arg(id)}, [&](Plan& plan) {
        auto& own = plan.assumptions.figures;
        const auto known =
            std::find_if(own.begin(), own.end(), [&](const FigureOverride& entry) { return entry.figure == figure; });
        if (known != own.end()) {
            known->value = value;
            return;
        }
        FigureOverride entry;
        entry.figure = figure;
        entry.value = value;
        own.push_back(std::move(entry));
    });
}

void MarketPage::restorePublished()
{
    const std::string figure = m_figuresTable->currentIndex().data(FiguresModel::IdRole).toString().toStdString();
    m_bench.document.edit({tr("Use published figure %1").arg(QString::fromStdString(figure))}, [&](Plan& plan) {
        std::erase_if(plan.assumptions.figures, [&](const FigureOverride& entry) { return entry.figure == figure; });
    });
}

void MarketPage::choose(const std::string& contradiction, const std::string& way)
{
    m_bench.document.edit(
        {tr("Read %1: %2").arg(contradictionText(contradiction), wayText(contradiction, way))}, [&](Plan& plan) {
            auto& readings = plan.assumptions.readings;
            std::erase_if(readings, [&](const ReadingChoice& choice) { return choice.contradiction == contradiction; });
            ReadingChoice choice;
            choice.contradiction = contradiction;
            choice.way = way;
            readings.push_back(std::move(choice));
        });
}

} // namespace pathwise
