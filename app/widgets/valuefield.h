// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/presentation/valuekind.h"
#include "app/widgets/fieldframe.h"

#include <optional>

namespace pathwise {

class SourceSlider;
class UnitSpinBox;

/// A number of the plan as slider and spin box. It shows the document's value and tells what the user does; it never
/// keeps a value of its own: `setValue` gives no signal, and `edited` comes once for each change by slider, keys or
/// typing.
class ValueField : public FieldFrame {
    Q_OBJECT

public:
    struct Spec {
        QString label;
        ValueKind kind = ValueKind::Number;
        /// What is allowed.
        double least = 0;
        double most = 100;
        double step = 1;
        /// The slider's part of what is allowed; all of it when empty.
        std::optional<double> sliderLeast;
        std::optional<double> sliderMost;
        /// Equal distances on the slider are equal ratios.
        bool logarithmic = false;
        /// The source figure: the slider's tick, what double-click and reset return to. Empty when there is none.
        std::optional<double> source;
        /// As shown beside the label: "guide $210,000".
        QString sourceText;
        QString help;
        bool operator==(const Spec&) const = default;
    };

    explicit ValueField(QWidget* parent = nullptr);
    ValueField(const Spec& spec, const QLocale& locale, QWidget* parent = nullptr);

    void setSpec(const Spec& spec, const QLocale& locale);
    [[nodiscard]] const Spec& spec() const { return m_spec; }
    void setValue(double value);
    [[nodiscard]] double value() const { return m_value; }

signals:
    /// The user set a value in range. While a slider is dragged `dragging` is true; the drag ends with one that is
    /// false.
    void edited(double value, bool dragging);

private:
    void onMoved(double value, bool dragging);
    void onEdited(double value);
    void onRefused(const QString& text);
    void returnToSource();
    void showValue();

    Spec m_spec;
    QLocale m_locale;
    double m_value = 0;
    bool m_dragging = false;
    SourceSlider* m_slider;
    UnitSpinBox* m_spin;
};

} // namespace pathwise
