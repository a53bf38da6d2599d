// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/skillsmodel.h"

#include "app/presentation/fieldtexts.h"
#include "app/presentation/money.h"
#include "app/presentation/nametexts.h"
#include "app/presentation/numbers.h"

#include <QCoreApplication>
#include <array>

namespace pathwise {

namespace {

struct SkillTexts {
    Q_DECLARE_TR_FUNCTIONS(SkillTexts)
};

struct SkillWords {
    const char* id;
    const char* text;
};

/// The guide's skills.
constexpr std::array skillWords{
    SkillWords{"distributed_training", QT_TRANSLATE_NOOP("SkillTexts", "Distributed training")},
    SkillWords{"prompt_retrieval", QT_TRANSLATE_NOOP("SkillTexts", "Prompts and retrieval")},
    SkillWords{"responsible_ai", QT_TRANSLATE_NOOP("SkillTexts", "Responsible AI")},
    SkillWords{"production_llm", QT_TRANSLATE_NOOP("SkillTexts", "Production LLM work")},
    SkillWords{"product_sense", QT_TRANSLATE_NOOP("SkillTexts", "Product sense")},
};

/// A level on the scale from 0 to 5: "2", "3.5".
QString stepText(double level, const QLocale& locale)
{
    constexpr double steps = 5;
    return numberText(level * steps, {0, 1}, locale);
}

int alignmentOf(int column)
{
    const bool isText = column == SkillsModel::SkillColumn || column == SkillsModel::MeasuredColumn
        || column == SkillsModel::EvidenceColumn;
    return int((isText ? Qt::AlignLeading : Qt::AlignRight | Qt::AlignAbsolute) | Qt::AlignVCenter);
}

} // namespace

QString skillText(const SkillGap& gap)
{
    for (const SkillWords& words : skillWords) {
        if (gap.name.empty() && gap.skill == words.id)
            return SkillTexts::tr(words.text);
    }
    return gap.name.empty() ? readableId(gap.skill) : QString::fromStdString(gap.name);
}

GapTotal gapTotal(const std::vector<SkillGap>& gaps)
{
    GapTotal total;
    for (const SkillGap& gap : gaps) {
        total.hours += gap.gap() > 0 ? gap.hours : 0;
        total.cost += gap.gap() > 0 ? gap.cost : 0;
    }
    return total;
}

SkillsModel::SkillsModel(const QLocale& locale, QObject* parent) : QAbstractTableModel(parent), m_locale(locale) {}

void SkillsModel::setGaps(std::vector<SkillGap> gaps)
{
    if (gaps.size() != m_gaps.size()) {
        beginResetModel();
        m_gaps = std::move(gaps);
        endResetModel();
        return;
    }
    m_gaps = std::move(gaps); // the selection and the row being looked at stay
    if (!m_gaps.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int SkillsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_gaps.size());
}

int SkillsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString SkillsModel::textAt(const SkillGap& gap, int column) const
{
    const bool isMet = gap.gap() <= 0;
    switch (column) {
    case SkillColumn: return skillText(gap);
    case MeasuredColumn:
        return gap.goal ? choiceText(Choices<MeasuredAs>::names.at(static_cast<std::size_t>(*gap.goal) + 1))
                        : missingText();
    case GapColumn: return isMet ? tr("met") : stepText(gap.gap(), m_locale);
    case HoursColumn: return isMet ? missingText() : numberText(gap.hours, {0, 0}, m_locale);
    case CostColumn: return isMet ? missingText() : moneyText(gap.cost, m_locale);
    case EvidenceColumn: return QString::fromStdString(gap.evidence);
    default: return {};
    }
}

QVariant SkillsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const SkillGap& gap = m_gaps[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole: return textAt(gap, index.column());
    case Qt::EditRole: return index.column() == LevelColumn ? QVariant(gap.now) : QVariant();
    case Qt::CheckStateRole:
        return index.column() == SkillColumn ? QVariant(gap.isClosed ? Qt::Checked : Qt::Unchecked) : QVariant();
    case Qt::AccessibleTextRole:
        if (index.column() == LevelColumn)
            return tr("%1 of 5 now, %2 needed").arg(stepText(gap.now, m_locale), stepText(gap.needed, m_locale));
        return textAt(gap, index.column());
    case Qt::ToolTipRole:
        return index.column() == SkillColumn || index.column() == EvidenceColumn ? textAt(gap, index.column())
                                                                                 : QString();
    case Qt::TextAlignmentRole: return alignmentOf(index.column());
    case NeededRole: return gap.needed;
    case LevelRole: return gap.now;
    case GapRole: return gap.gap();
    case IdRole: return QString::fromStdString(gap.skill);
    default: return {};
    }
}

QVariant SkillsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::TextAlignmentRole))
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignmentOf(section);
    switch (section) {
    case SkillColumn: return tr("Skill");
    case MeasuredColumn: return tr("Measured as");
    case LevelColumn: return tr("Level now and needed");
    case GapColumn: return tr("Gap");
    case HoursColumn: return tr("Hours");
    case CostColumn: return tr("Cost");
    case EvidenceColumn: return tr("Evidence");
    default: return {};
    }
}

Qt::ItemFlags SkillsModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && index.column() == SkillColumn)
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

/// Nothing is kept here: the plan that comes back from the document is shown.
bool SkillsModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!index.isValid())
        return false;
    const QString skill = index.data(IdRole).toString();
    if (role == Qt::CheckStateRole && index.column() == SkillColumn) {
        emit learningToggled(skill, value.toInt() == Qt::Checked);
        return true;
    }
    bool isNumber = false;
    const double level = value.toDouble(&isNumber);
    if (role != Qt::EditRole || index.column() != LevelColumn || !isNumber || !(level >= 0 && level <= 1))
        return false;
    emit levelEdited(skill, level);
    return true;
}

} // namespace pathwise
