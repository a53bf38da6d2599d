// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/figuresmodel.h"

#include "app/presentation/money.h"
#include "app/presentation/numbers.h"
#include "app/presentation/rates.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>
#include <cmath>

namespace pathwise {

namespace {

struct FigureTexts {
    Q_DECLARE_TR_FUNCTIONS(FigureTexts)
};

struct IdText {
    const char* id;
    const char* text;
};

constexpr std::array contradictionWords{
    IdText{"ladder_totals", QT_TRANSLATE_NOOP("FigureTexts", "Ladder totals")},
    IdText{"bonus_tiers", QT_TRANSLATE_NOOP("FigureTexts", "Bonus tiers")},
    IdText{"equity_share", QT_TRANSLATE_NOOP("FigureTexts", "Share of equity")},
    IdText{"remote_pay", QT_TRANSLATE_NOOP("FigureTexts", "Remote pay")},
    IdText{"median_base", QT_TRANSLATE_NOOP("FigureTexts", "Median base pay")},
    IdText{"rounding", QT_TRANSLATE_NOOP("FigureTexts", "Rounding")},
    IdText{"ai_premium", QT_TRANSLATE_NOOP("FigureTexts", "Premium of AI roles")},
};

constexpr std::array wayWords{
    IdText{"parts", QT_TRANSLATE_NOOP("FigureTexts", "Use the parts, ignore the total")},
    IdText{"scale_to_total", QT_TRANSLATE_NOOP("FigureTexts", "Scale the parts to the published total")},
    IdText{"shrink_equity", QT_TRANSLATE_NOOP("FigureTexts", "Use the total, shrink equity only")},
    IdText{"leave_out", QT_TRANSLATE_NOOP("FigureTexts", "Leave this table out")},
    IdText{"table", QT_TRANSLATE_NOOP("FigureTexts", "Trust the table")},
    IdText{"prose", QT_TRANSLATE_NOOP("FigureTexts", "Trust the text")},
    IdText{"discount", QT_TRANSLATE_NOOP("FigureTexts", "Use the published discount")},
    IdText{"medians", QT_TRANSLATE_NOOP("FigureTexts", "Use the published medians")},
};

bool isNumeric(int column)
{
    return column == FiguresModel::ValueColumn || column == FiguresModel::UsedColumn;
}

template <std::size_t count>
QString translated(const std::array<IdText, count>& words, const std::string& id)
{
    for (const IdText& entry : words) {
        if (id == entry.id)
            return FigureTexts::tr(entry.text);
    }
    return QString::fromStdString(id);
}

struct ValueText {
    FigureForm form;
    const QLocale& locale;

    [[nodiscard]] QString number(double value) const
    {
        constexpr int percentDecimals = 2;
        constexpr double large = 1'000; ///< no decimals from here on
        switch (form) {
        case FigureForm::Money: return moneyText(value, locale);
        case FigureForm::Percent: return percentText(value, locale, percentDecimals);
        case FigureForm::Plain: break;
        }
        return numberText(value, {0, std::abs(value) >= large ? 0 : 3}, locale);
    }
    QString operator()(double value) const { return number(value); }
    QString operator()(const Range& range) const
    {
        return range.high ? FigureTexts::tr("%1 to %2", "a range").arg(number(range.low), number(*range.high))
                          : FigureTexts::tr("from %1", "a range that is open").arg(number(range.low));
    }
    QString operator()(const std::vector<std::string>& list) const
    {
        QStringList texts;
        for (const auto& item : list)
            texts << QString::fromStdString(item);
        return texts.join(QStringLiteral(", "));
    }
    QString operator()(bool flag) const { return flag ? FigureTexts::tr("yes") : FigureTexts::tr("no"); }
};

} // namespace

FigureForm figureForm(std::string_view unit)
{
    constexpr std::array shares{"fraction", "share", "probability", "weight"};
    if (unit.starts_with("USD"))
        return FigureForm::Money;
    const bool isShare =
        std::any_of(shares.begin(), shares.end(), [&](std::string_view share) { return unit.starts_with(share); });
    return isShare ? FigureForm::Percent : FigureForm::Plain;
}

QString figureValueText(const FigureValue& value, FigureForm form, const QLocale& locale)
{
    return std::visit(ValueText{form, locale}, value);
}

QString contradictionText(const std::string& id)
{
    return translated(contradictionWords, id);
}

QString wayText(const std::string&, const std::string& way)
{
    return translated(wayWords, way);
}

FiguresModel::FiguresModel(const QLocale& locale, QObject* parent) : QAbstractTableModel(parent), m_locale(locale) {}

void FiguresModel::setFigures(const Figures& figures, const std::vector<Contradiction>& contradictions)
{
    const bool isSame = figures.all().size() == m_figures.size();
    if (!isSame)
        beginResetModel();
    m_figures = figures.all();
    m_flags.clear();
    for (const Contradiction& contradiction : contradictions) {
        for (const std::string& id : contradiction.figures())
            m_flags[id] = contradictionText(contradiction.id);
    }
    if (!isSame)
        endResetModel();
    else if (!m_figures.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void FiguresModel::setUses(std::map<std::string, int> uses)
{
    m_uses = std::move(uses);
    if (!m_figures.empty())
        emit dataChanged(index(0, UsedColumn), index(rowCount() - 1, UsedColumn));
}

int FiguresModel::usesOf(const Figure& figure) const
{
    if (!m_uses)
        return 0;
    const auto found = m_uses->find(figure.id);
    return found == m_uses->end() ? 0 : found->second;
}

QString FiguresModel::usesText(const Figure& figure) const
{
    if (!m_uses)
        return QStringLiteral("…");
    const int uses = usesOf(figure);
    if (uses > 0)
        return tr("%n field(s)", nullptr, uses);
    return figure.usedFor.empty() ? missingText() : tr("the engine");
}

const Figure* FiguresModel::figureAt(int row) const
{
    return row >= 0 && row < rowCount() ? &m_figures[static_cast<std::size_t>(row)] : nullptr;
}

int FiguresModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_figures.size());
}

int FiguresModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString FiguresModel::text(const Figure& figure, int column) const
{
    switch (column) {
    case FigureColumn: return QString::fromStdString(figure.what);
    case ValueColumn: return figureValueText(figure.value, figureForm(figure.unit), m_locale);
    case UnitColumn: return QString::fromStdString(figure.unit);
    case SourceColumn: return QString::fromStdString(figure.source.title);
    case AsOfColumn: return QString::fromStdString(figure.asOf);
    case UsedColumn: return usesText(figure);
    default: break;
    }
    if (figure.isOverridden())
        return tr("Yours");
    const auto flag = m_flags.find(figure.id);
    if (flag != m_flags.end())
        return tr("Check");
    return figure.quality == Quality::Judgement ? tr("Assumption") : QString();
}

QString FiguresModel::toolTip(const Figure& figure) const
{
    QStringList lines{QString::fromStdString(figure.id)};
    if (figure.published)
        lines << tr("Published: %1").arg(figureValueText(*figure.published, figureForm(figure.unit), m_locale));
    if (figure.attributedTo)
        lines << tr("Said by %1").arg(QString::fromStdString(*figure.attributedTo));
    const auto flag = m_flags.find(figure.id);
    if (flag != m_flags.end())
        lines << tr("Part of a contradiction: %1").arg(flag->second);
    if (!figure.usedFor.empty())
        lines << tr("Used for: %1").arg(QString::fromStdString(figure.usedFor));
    if (!figure.source.publisher.empty())
        lines << QString::fromStdString(figure.source.publisher);
    return lines.join(QLatin1Char('\n'));
}

QVariant FiguresModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Figure& figure = m_figures[static_cast<std::size_t>(index.row())];
    const double* number = std::get_if<double>(&figure.value);
    switch (role) {
    case Qt::DisplayRole: return text(figure, index.column());
    case Qt::EditRole:
        return index.column() == ValueColumn && number ? QVariant(*number) : QVariant(text(figure, index.column()));
    case Qt::ToolTipRole: return toolTip(figure);
    case Qt::TextAlignmentRole:
        return int((isNumeric(index.column()) ? Qt::AlignRight | Qt::AlignAbsolute : Qt::AlignLeading)
                   | Qt::AlignVCenter);
    case RawRole:
        if (index.column() == UsedColumn)
            return usesOf(figure);
        return index.column() == ValueColumn && number ? QVariant(*number) : QVariant(text(figure, index.column()));
    case IdRole: return QString::fromStdString(figure.id);
    case OwnRole: return figure.isOverridden();
    default: return {};
    }
}

bool FiguresModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    bool isNumber = false;
    const double number = value.toDouble(&isNumber);
    if (role != Qt::EditRole || !flags(index).testFlag(Qt::ItemIsEditable) || !isNumber || !std::isfinite(number))
        return false;
    emit valueEdited(index.data(IdRole).toString(), number);
    return true;
}

Qt::ItemFlags FiguresModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    const Figure* figure = figureAt(index.row());
    if (figure && index.column() == ValueColumn && std::holds_alternative<double>(figure->value))
        flags |= Qt::ItemIsEditable;
    return flags;
}

QVariant FiguresModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::TextAlignmentRole))
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((isNumeric(section) ? Qt::AlignRight | Qt::AlignAbsolute : Qt::AlignLeading) | Qt::AlignVCenter);
    switch (section) {
    case FigureColumn: return tr("Figure");
    case ValueColumn: return tr("Value");
    case UnitColumn: return tr("Unit");
    case SourceColumn: return tr("Source");
    case AsOfColumn: return tr("As of");
    case UsedColumn: return tr("Used by");
    case StateColumn: return tr("State");
    default: return {};
    }
}

} // namespace pathwise
