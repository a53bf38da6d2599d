// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/marketcontents.h"

#include "app/delegates/differencebars.h"
#include "app/models/contradictionmodel.h"
#include "app/models/figuretablesmodel.h"
#include "app/theme/tokens.h"
#include "app/widgets/segmentedchoice.h"

#include <QComboBox>
#include <QHeaderView>
#include <QStackedWidget>
#include <QTableView>
#include <algorithm>

namespace pathwise {

namespace {

/// What does not fit stands out.
class DifferenceText : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        if (!index.data(ContradictionModel::ConflictsRole).toBool())
            return;
        option->font.setWeight(QFont::DemiBold);
        const QColor colour = tokensFor(option->palette).warning.text;
        option->palette.setColor(QPalette::Text, colour);
        option->palette.setColor(QPalette::HighlightedText, colour);
    }
};

} // namespace

MarketContents::MarketContents(const QLocale& locale, QWidget* parent)
    : Card(parent)
    , m_locale(locale)
    , m_views(new SegmentedChoice)
    , m_contradictions(new QComboBox)
    , m_model(new ContradictionModel(locale, this))
    , m_figures(new MarketFigures(locale))
    , m_stack(new QStackedWidget)
{
    buildStatements();
    m_views->setObjectName(QStringLiteral("marketViews"));
    m_views->setAccessibleName(tr("What is shown of the table"));
    m_views->setChoices({tr("Disagreements"), tr("Figures")});
    m_contradictions->setObjectName(QStringLiteral("contradictions"));
    m_contradictions->setAccessibleName(tr("Contradiction"));
    m_contradictions->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    setContentPadding({1, 0, 1, 1});
    addTool(m_contradictions);
    addTool(m_views);
    m_stack->addWidget(m_statements);
    m_stack->addWidget(m_figures);
    addWidget(m_stack, 1);
    connect(m_views, &SegmentedChoice::chosen, this, [this](int view) {
        showView(view);
        emit figureChosen();
    });
    connect(m_contradictions, &QComboBox::activated, this, [this] {
        showStatements();
        emit contradictionChosen();
    });
    connect(m_figures, &MarketFigures::figureChosen, this, &MarketContents::figureChosen);
    connect(m_statements->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &MarketContents::figureChosen);
}

void MarketContents::buildStatements()
{
    constexpr int subjectWidth = 130;
    m_statements = marketTable(m_model);
    m_statements->setObjectName(QStringLiteral("contradictionTable"));
    m_statements->setAccessibleName(tr("Statements that disagree"));
    m_statements->setItemDelegateForColumn(ContradictionModel::DifferenceColumn, new DifferenceText(m_statements));
    m_statements->setItemDelegateForColumn(ContradictionModel::BarColumn, new DifferenceBars(m_statements));
    QHeaderView* header = m_statements->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::Stretch);
    header->setSectionResizeMode(ContradictionModel::SubjectColumn, QHeaderView::Interactive);
    header->setSectionResizeMode(ContradictionModel::BarColumn, QHeaderView::ResizeToContents);
    header->resizeSection(ContradictionModel::SubjectColumn, subjectWidth);
}

void MarketContents::showTable(const SourceTable* table, const FigureSearch& search, const Knowledge& knowledge)
{
    m_knowledge = &knowledge;
    m_figures->setKnowledge(knowledge);
    m_figures->setShown(table ? table->figures : std::vector<std::string>(), search);
    setHeading(table ? figureTableText(table->id) : tr("No figure is called so"),
               table ? tr("%n figure(s)", nullptr, static_cast<int>(table->figures.size())) : QString());
    const bool isOther = !table || table->id != m_table;
    const bool hasContradictions = table && !table->contradictions.empty();
    m_table = table ? table->id : std::string();
    m_first = table ? table->figures.front() : std::string();
    m_views->setVisible(hasContradictions);
    if (hasContradictions)
        listContradictions(*table);
    else
        m_contradictions->clear();
    showStatements();
    if (!hasContradictions || !search.isEmpty())
        showView(AllFigures);
    else if (isOther)
        showView(Statements);
    else
        showView(m_views->current());
}

void MarketContents::listContradictions(const SourceTable& table)
{
    QStringList ids;
    for (int index = 0; index < m_contradictions->count(); ++index)
        ids << m_contradictions->itemData(index).toString();
    QStringList wanted;
    for (const std::string& id : table.contradictions)
        wanted << QString::fromStdString(id);
    if (ids == wanted)
        return;
    m_contradictions->clear();
    for (const QString& id : wanted)
        m_contradictions->addItem(contradictionText(id.toStdString()), id);
}

const Contradiction* MarketContents::contradiction() const
{
    if (!m_knowledge || m_contradictions->count() == 0)
        return nullptr;
    const std::string id = m_contradictions->currentData().toString().toStdString();
    const auto& all = m_knowledge->contradictions;
    const auto found = std::find_if(all.begin(), all.end(), [&](const Contradiction& entry) { return entry.id == id; });
    return found == all.end() ? nullptr : &*found;
}

void MarketContents::showStatements()
{
    m_model->setContradiction(contradiction() ? *contradiction() : Contradiction{}, m_knowledge->figures);
    showInputs();
}

void MarketContents::setComplete(bool complete)
{
    m_complete = complete;
    m_figures->setComplete(complete);
    showInputs();
}

void MarketContents::showInputs()
{
    for (int column = ContradictionModel::FirstInputColumn; column <= ContradictionModel::ThirdInputColumn; ++column) {
        const bool isNamed = !m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty();
        m_statements->setColumnHidden(column, !m_complete || !isNamed);
    }
}

void MarketContents::showView(int view)
{
    m_views->setCurrent(view);
    m_stack->setCurrentIndex(view);
    m_contradictions->setVisible(view == Statements && m_contradictions->count() > 1);
}

const Figure* MarketContents::current() const
{
    const bool isStated = m_stack->currentIndex() == Statements;
    if (const Figure* chosen = isStated ? nullptr : m_figures->current())
        return chosen;
    const QModelIndex row = isStated ? m_statements->currentIndex() : QModelIndex();
    const std::string stated = row.data(ContradictionModel::FigureRole).toString().toStdString();
    return m_knowledge ? m_knowledge->figures.find(row.isValid() ? stated : m_first) : nullptr;
}

} // namespace pathwise
