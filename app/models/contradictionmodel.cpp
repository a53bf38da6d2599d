// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/contradictionmodel.h"

#include "app/delegates/differencebars.h"
#include "app/presentation/money.h"
#include "app/presentation/nametexts.h"
#include "app/presentation/rates.h"

#include <algorithm>
#include <array>

namespace pathwise {

namespace {

constexpr std::size_t mostInputs = 3;

Qt::Alignment statementSide(int column)
{
    return (column == ContradictionModel::SubjectColumn ? Qt::AlignLeading : Qt::AlignRight | Qt::AlignAbsolute)
        | Qt::AlignVCenter;
}

/// What the inputs of the formulas are called in a heading.
QString inputText(const std::string& name)
{
    constexpr std::array words{
        std::pair{"base", QT_TRANSLATE_NOOP("pathwise::ContradictionModel", "Base")},
        std::pair{"equity", QT_TRANSLATE_NOOP("pathwise::ContradictionModel", "Equity")},
        std::pair{"bonus", QT_TRANSLATE_NOOP("pathwise::ContradictionModel", "Bonus")},
        std::pair{"total", QT_TRANSLATE_NOOP("pathwise::ContradictionModel", "Published total")},
        std::pair{"remote", QT_TRANSLATE_NOOP("pathwise::ContradictionModel", "Remote")},
        std::pair{"on_site", QT_TRANSLATE_NOOP("pathwise::ContradictionModel", "On site")},
        std::pair{"median", QT_TRANSLATE_NOOP("pathwise::ContradictionModel", "Median")},
        std::pair{"premium", QT_TRANSLATE_NOOP("pathwise::ContradictionModel", "Premium")},
    };
    for (const auto& [id, text] : words) {
        if (name == id)
            return ContradictionModel::tr(text);
    }
    return QString::fromStdString(name);
}

bool haveSameInputs(const std::vector<Disagreement>& rows)
{
    return std::all_of(rows.begin(), rows.end(), [&](const Disagreement& row) {
        const auto& first = rows.front().implied.inputs;
        return std::equal(row.implied.inputs.begin(), row.implied.inputs.end(), first.begin(), first.end(),
                          [](const Input& a, const Input& b) { return a.name == b.name; });
    });
}

} // namespace

ContradictionModel::ContradictionModel(const QLocale& locale, QObject* parent)
    : QAbstractTableModel(parent), m_locale(locale)
{
}

void ContradictionModel::setContradiction(const Contradiction& contradiction, const Figures& figures)
{
    const bool isSame =
        contradiction.id == m_contradiction.id && contradiction.rows.size() == m_contradiction.rows.size();
    if (!isSame)
        beginResetModel();
    m_contradiction = contradiction;
    m_inputs.clear();
    m_lowest = m_highest = 0;
    for (const Disagreement& row : contradiction.rows) {
        m_lowest = std::min(m_lowest, shareOf(row));
        m_highest = std::max(m_highest, shareOf(row));
    }
    if (!contradiction.rows.empty() && haveSameInputs(contradiction.rows)) {
        const auto& inputs = contradiction.rows.front().implied.inputs;
        for (std::size_t index = 0; inputs.size() > 1 && index < std::min(inputs.size(), mostInputs); ++index) {
            const Figure* figure = figures.find(inputs[index].id);
            m_inputs.push_back({inputText(inputs[index].name), figure ? figureForm(figure->unit) : FigureForm::Plain});
        }
    }
    if (!isSame) {
        endResetModel();
        return;
    }
    emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

/// About pay; all others are about shares.
bool ContradictionModel::isInDollars() const
{
    constexpr std::array aboutPay{"ladder_totals", "median_base", "rounding"};
    return std::find(aboutPay.begin(), aboutPay.end(), m_contradiction.id) != aboutPay.end();
}

double ContradictionModel::shareOf(const Disagreement& row) const
{
    if (!isInDollars())
        return row.difference();
    return row.implied.value > 0 ? row.difference() / row.implied.value : 0;
}

int ContradictionModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_contradiction.rows.size());
}

int ContradictionModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ContradictionModel::text(const Disagreement& row, int column) const
{
    const bool isMoney = isInDollars();
    const auto amount = [&](double value) {
        return isMoney ? moneyText(value, m_locale) : percentText(value, m_locale);
    };
    const auto input = static_cast<std::size_t>(column - FirstInputColumn);
    switch (column) {
    case SubjectColumn: return levelText(row.subject);
    case StatedColumn: return amount(row.stated.value);
    case ImpliedColumn: return amount(row.implied.value);
    case BarColumn: return signedPercent(shareOf(row), m_locale, 1);
    case DifferenceColumn:
        if (!row.conflicts)
            return tr("agrees");
        return isMoney ? signedMoney(row.difference(), m_locale) : signedPercent(row.difference(), m_locale);
    default: break;
    }
    if (input >= m_inputs.size() || input >= row.implied.inputs.size())
        return {};
    return figureValueText(row.implied.inputs[input].value, m_inputs[input].form, m_locale);
}

QVariant ContradictionModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Disagreement& row = m_contradiction.rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole: return text(row, index.column());
    case Qt::ToolTipRole: return QString::fromStdString(row.implied.formula);
    case Qt::TextAlignmentRole: return int(statementSide(index.column()));
    case ConflictsRole: return row.conflicts;
    case FigureRole: return QString::fromStdString(row.stated.id);
    case DifferenceBars::ShareRole: return shareOf(row);
    case DifferenceBars::LowRole: return m_lowest;
    case DifferenceBars::HighRole: return m_highest;
    default: return {};
    }
}

QVariant ContradictionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(statementSide(section));
    if (role != Qt::DisplayRole)
        return {};
    const bool isLadder = m_contradiction.id == "ladder_totals";
    const auto input = static_cast<std::size_t>(section - FirstInputColumn);
    switch (section) {
    case SubjectColumn: return isLadder ? tr("Level") : tr("About");
    case ImpliedColumn: return isLadder ? tr("Parts add to") : tr("Other statements imply");
    case StatedColumn: return isLadder ? tr("Published total") : tr("Stated");
    case DifferenceColumn: return tr("Difference");
    default: return input < m_inputs.size() ? m_inputs[input].name : QString();
    }
}

} // namespace pathwise
