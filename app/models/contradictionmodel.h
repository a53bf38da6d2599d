// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/figuresmodel.h"
#include "core/knowledge/contradictions.h"

#include <QAbstractTableModel>
#include <QLocale>

namespace pathwise {

/// The statements of one contradiction, a row each: what other statements say and imply, what is stated, and the difference
/// as a figure and as a bar.
class ContradictionModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column {
        SubjectColumn,
        FirstInputColumn, ///< of what is implied; without a heading where there are fewer
        SecondInputColumn,
        ThirdInputColumn,
        ImpliedColumn,
        StatedColumn,
        DifferenceColumn,
        BarColumn, ///< for `DifferenceBars`
        ColumnCount
    };
    enum Role {
        ConflictsRole = Qt::UserRole,
        FigureRole ///< id of the figure that is stated
    };

    explicit ContradictionModel(const QLocale& locale, QObject* parent = nullptr);
    void setContradiction(const Contradiction& contradiction, const Figures& figures);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    /// How the values of an input are written, and what it is called.
    struct InputLook {
        QString name;
        FigureForm form = FigureForm::Plain;
    };

    [[nodiscard]] QString text(const Disagreement& row, int column) const;
    /// Difference of a row on the scale of the bars.
    [[nodiscard]] double shareOf(const Disagreement& row) const;
    [[nodiscard]] bool isInDollars() const;

    QLocale m_locale;
    Contradiction m_contradiction;
    std::vector<InputLook> m_inputs; ///< of all rows, where they have the same
    double m_lowest = 0;
    double m_highest = 0;
};

} // namespace pathwise
