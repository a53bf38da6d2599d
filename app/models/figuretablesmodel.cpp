// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/figuretablesmodel.h"

#include "app/delegates/pilldelegate.h"
#include "app/presentation/rates.h"

#include <algorithm>
#include <array>

namespace pathwise {

namespace {

struct TableName {
    const char* id;
    const char* text;
};

constexpr std::array tableNames{
    TableName{"ladder", QT_TRANSLATE_NOOP("pathwise::FigureTablesModel", "AI engineer ladder")},
    TableName{"locations", QT_TRANSLATE_NOOP("pathwise::FigureTablesModel", "Location medians")},
    TableName{"premium", QT_TRANSLATE_NOOP("pathwise::FigureTablesModel", "AI premium and median pay")},
    TableName{"lateral", QT_TRANSLATE_NOOP("pathwise::FigureTablesModel", "Lateral moves and residencies")},
    TableName{"segments", QT_TRANSLATE_NOOP("pathwise::FigureTablesModel", "Employer segments")},
    TableName{"hiring", QT_TRANSLATE_NOOP("pathwise::FigureTablesModel", "Hiring, interviews and visas")},
    TableName{"review", QT_TRANSLATE_NOOP("pathwise::FigureTablesModel", "Performance weights")},
    TableName{"skills", QT_TRANSLATE_NOOP("pathwise::FigureTablesModel", "Skills and learning")},
    TableName{"startups", QT_TRANSLATE_NOOP("pathwise::FigureTablesModel", "Private companies")},
    TableName{"career", QT_TRANSLATE_NOOP("pathwise::FigureTablesModel", "Raises, bonuses and promotions")},
    TableName{"layoffs", QT_TRANSLATE_NOOP("pathwise::FigureTablesModel", "Layoffs and finding work")},
    TableName{"returns", QT_TRANSLATE_NOOP("pathwise::FigureTablesModel", "Markets, prices and risk")},
    TableName{"grants", QT_TRANSLATE_NOOP("pathwise::FigureTablesModel", "Grants and benefits")},
    TableName{"living", QT_TRANSLATE_NOOP("pathwise::FigureTablesModel", "Living costs")},
    TableName{"outlook", QT_TRANSLATE_NOOP("pathwise::FigureTablesModel", "Demand and outlook")},
    TableName{"other", QT_TRANSLATE_NOOP("pathwise::FigureTablesModel", "Other figures")},
};

PillTone toneOf(FigureState state)
{
    switch (state) {
    case FigureState::Check: return PillTone::Warning;
    case FigureState::Agrees: return PillTone::Done;
    default: return PillTone::Neutral;
    }
}

/// The one source of all figures, or how many there are.
QString sourcesText(const SourceTable& table, const Figures& figures)
{
    QStringList titles;
    for (const std::string& id : table.figures) {
        const Figure* figure = figures.find(id);
        const QString title = figure ? QString::fromStdString(figure->source.title) : QString();
        if (!titles.contains(title))
            titles << title;
    }
    const auto many = static_cast<int>(titles.size());
    return many == 1 ? titles.front() : FigureTablesModel::tr("%n source(s)", nullptr, many);
}

QString datesText(const SourceTable& table)
{
    constexpr std::size_t year = 4;
    const std::string from = table.oldest.substr(0, year);
    const std::string to = table.newest.substr(0, year);
    const QString last = QString::fromStdString(to);
    return from == to ? last : QStringLiteral("%1–%2").arg(QString::fromStdString(from), last);
}

Qt::Alignment tableSide(int column)
{
    const bool isNumber = column == FigureTablesModel::FiguresColumn || column == FigureTablesModel::AsOfColumn;
    return (isNumber ? Qt::AlignRight | Qt::AlignAbsolute : Qt::AlignLeading) | Qt::AlignVCenter;
}

} // namespace

QString figureTableText(const std::string& id)
{
    for (const TableName& name : tableNames) {
        if (id == name.id)
            return FigureTablesModel::tr(name.text);
    }
    return QString::fromStdString(id);
}

QString figureStateText(FigureState state)
{
    switch (state) {
    case FigureState::Check: return FigureTablesModel::tr("Check");
    case FigureState::Yours: return FigureTablesModel::tr("Yours");
    case FigureState::Dated: return FigureTablesModel::tr("Dated");
    case FigureState::Assumed: return FigureTablesModel::tr("Assumed");
    case FigureState::Agrees: return FigureTablesModel::tr("Agrees");
    }
    return {};
}

QString figureTableNote(const SourceTable& table, const QLocale& locale)
{
    QStringList notes;
    if (table.disagreeing > 0)
        notes << FigureTablesModel::tr("%n statement(s) disagree", nullptr, table.disagreeing);
    if (table.weights)
        notes << FigureTablesModel::tr("weights add to %1").arg(percentText(*table.weights, locale));
    if (table.own > 0)
        notes << FigureTablesModel::tr("%n of yours", nullptr, table.own);
    if (table.assumed > 0)
        notes << FigureTablesModel::tr("%n assumption(s)", nullptr, table.assumed);
    if (table.dated > 0)
        notes << FigureTablesModel::tr("%n older than two years", nullptr, table.dated);
    return notes.join(QStringLiteral(" · "));
}

FigureTablesModel::FigureTablesModel(const QLocale& locale, QObject* parent)
    : QAbstractTableModel(parent), m_locale(locale)
{
}

void FigureTablesModel::setTables(std::vector<SourceTable> tables, const Figures& figures)
{
    const bool isSame = tables.size() == m_tables.size();
    if (!isSame)
        beginResetModel();
    m_tables = std::move(tables);
    m_sources.clear();
    for (const SourceTable& table : m_tables)
        m_sources.push_back(sourcesText(table, figures));
    if (!isSame)
        endResetModel();
    else if (!m_tables.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int FigureTablesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_tables.size());
}

int FigureTablesModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString FigureTablesModel::text(std::size_t row, int column) const
{
    const SourceTable& table = m_tables[row];
    switch (column) {
    case TableColumn: return figureTableText(table.id);
    case SourceColumn: return m_sources[row];
    case FiguresColumn: return m_locale.toString(static_cast<qulonglong>(table.figures.size()));
    case AsOfColumn: return datesText(table);
    case StateColumn: return figureStateText(table.state);
    case NotesColumn: return figureTableNote(table, m_locale);
    default: return {};
    }
}

QVariant FigureTablesModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto row = static_cast<std::size_t>(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: return text(row, index.column());
    case Qt::TextAlignmentRole: return int(tableSide(index.column()));
    case PillDelegate::ToneRole: return static_cast<int>(toneOf(m_tables[row].state));
    default: return {};
    }
}

QVariant FigureTablesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::TextAlignmentRole))
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(tableSide(section));
    switch (section) {
    case TableColumn: return tr("Table");
    case SourceColumn: return tr("Source");
    case FiguresColumn: return tr("Figures");
    case AsOfColumn: return tr("As of");
    case StateColumn: return tr("State");
    case NotesColumn: return tr("Notes");
    default: return {};
    }
}

} // namespace pathwise
