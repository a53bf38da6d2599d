// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/knowledge/contradictions.h"
#include "core/knowledge/figure.h"

#include <QAbstractTableModel>
#include <QLocale>
#include <map>
#include <vector>

namespace pathwise {

/// Every figure in use, a row each. A number can be edited: `valueEdited` asks for it, the model waits to be told.
class FiguresModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column {
        FigureColumn,
        ValueColumn,
        UnitColumn,
        SourceColumn,
        AsOfColumn,
        UsedColumn,
        StateColumn,
        ColumnCount
    };
    enum Role {
        RawRole = Qt::UserRole, ///< number or text, for sorting
        IdRole,                 ///< QString
        OwnRole                 ///< bool: the user's own value
    };

    explicit FiguresModel(const QLocale& locale, QObject* parent = nullptr);

    void setFigures(const Figures& figures, const std::vector<Contradiction>& contradictions);
    /// How many fields of the plan stand on each figure; those that are not there have none.
    void setUses(std::map<std::string, int> uses);
    [[nodiscard]] const Figure* figureAt(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    /// The user typed another number.
    void valueEdited(const QString& id, double value);

private:
    [[nodiscard]] QString text(const Figure& figure, int column) const;
    [[nodiscard]] int usesOf(const Figure& figure) const;
    [[nodiscard]] QString usesText(const Figure& figure) const;
    [[nodiscard]] QString toolTip(const Figure& figure) const;

    QLocale m_locale;
    std::vector<Figure> m_figures;
    std::optional<std::map<std::string, int>> m_uses; ///< empty until they are known
    std::map<std::string, QString> m_flags;           ///< contradictions by figure
};

/// How the number of a figure is written: dollars, percent or plain, by its unit.
enum class FigureForm { Money, Percent, Plain };
[[nodiscard]] FigureForm figureForm(std::string_view unit);
/// "$210,000", "7% to 10%", "coding, system design": a figure's value for reading.
[[nodiscard]] QString figureValueText(const FigureValue& value, FigureForm form, const QLocale& locale);
/// What a contradiction is called: "Ladder totals".
[[nodiscard]] QString contradictionText(const std::string& id);
/// A way to read it: "Scale the parts to the published total".
[[nodiscard]] QString wayText(const std::string& contradiction, const std::string& way);

} // namespace pathwise
