// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compensation/skillgaps.h"

#include <QAbstractTableModel>
#include <QLocale>

namespace pathwise {

/// A path's skill matrix, a row each, on a scale from 0 to 5. The level now can be edited and learning can be checked: both
/// are asked for by signals, the document decides.
class SkillsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column {
        SkillColumn,
        MeasuredColumn,
        LevelColumn,
        GapColumn,
        HoursColumn,
        CostColumn,
        EvidenceColumn,
        ColumnCount
    };
    enum Role {
        NeededRole = Qt::UserRole, ///< level needed, a fraction
        LevelRole,                 ///< level now, a fraction
        GapRole,                   ///< what is missing, a fraction, for sorting
        IdRole                     ///< of the skill
    };

    explicit SkillsModel(const QLocale& locale, QObject* parent = nullptr);
    void setGaps(std::vector<SkillGap> gaps);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

signals:
    void levelEdited(const QString& skill, double now);
    void learningToggled(const QString& skill, bool isLearned);

private:
    [[nodiscard]] QString textAt(const SkillGap& gap, int column) const;

    QLocale m_locale;
    std::vector<SkillGap> m_gaps;
};

/// What the gaps of all skills take together.
struct GapTotal {
    double hours = 0;
    double cost = 0; ///< USD
};
[[nodiscard]] GapTotal gapTotal(const std::vector<SkillGap>& gaps);
/// What a skill is called: the user's name, else the guide's id made readable.
[[nodiscard]] QString skillText(const SkillGap& gap);

} // namespace pathwise
