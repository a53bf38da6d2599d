// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/responsechart.h"
#include "core/evaluation/variedfield.h"

#include <QLocale>
#include <QWidget>

class QAbstractItemModel;
class QLabel;
class QPushButton;
class QTableView;

namespace pathwise {

class ElidedLabel;
class SourceSlider;
class UnitSpinBox;

/// Beside the tornado: the chosen assumption's curve, a value to try, own ends, and what would change the answer. Tells of
/// the user's doing alone.
class SensitivityPanel : public QWidget {
    Q_OBJECT

public:
    explicit SensitivityPanel(const QLocale& locale, QWidget* parent = nullptr);

    void setFlips(QAbstractItemModel* model);
    /// Shows an assumption with `range` to try values in; what was tried before is forgotten where it is another one.
    void showField(const VariedField& varied, const VariedField& range);
    void showResponse(const ResponseData& response);
    /// Whether ends of the user's own can be typed.
    void setOwnRange(bool shown);
    /// Who wins beyond the values of the table; empty hides the table.
    void setWinner(const QString& winner);
    /// Marks the assumption's row in the table.
    void markField(const QString& field);
    [[nodiscard]] std::optional<double> tried() const { return m_tried; }
    [[nodiscard]] ResponseChart& chart() { return *m_chart; }

signals:
    void valueTried(double value);
    void valueWanted(double value);
    void rangeEdited(double low, double high);
    void fieldChosen(const QString& field);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QWidget* buildTry();
    [[nodiscard]] QWidget* buildRange();
    void buildTable();
    void connectParts();
    void tryValue(double value);
    void showTried();

    QLocale m_locale;
    VariedField m_varied;
    std::optional<double> m_tried;
    ElidedLabel* m_title;
    QLabel* m_subtitle;
    ResponseChart* m_chart;
    SourceSlider* m_slider;
    UnitSpinBox* m_spin;
    QPushButton* m_use;
    QPushButton* m_reset;
    QWidget* m_range = nullptr;
    UnitSpinBox* m_low;
    UnitSpinBox* m_high;
    QLabel* m_flipsTitle;
    ElidedLabel* m_winner;
    QTableView* m_flips;
};

} // namespace pathwise
