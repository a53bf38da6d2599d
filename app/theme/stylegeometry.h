// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyle>

class QStyleOptionComboBox;
class QStyleOptionSlider;
class QStyleOptionSpinBox;

namespace pathwise {

/// Where the parts of composed controls are, in the widget's coordinates.

inline constexpr int ComboArrowWidth = 26;
inline constexpr int ScrollThickness = 12;

/// The centre of the handle for a slider position on a groove that the handle's centre travels along.
[[nodiscard]] double sliderX(const QStyleOptionSlider& option, int position, const QRectF& travel);
[[nodiscard]] QRect scrollBarPart(const QStyleOptionSlider& option, QStyle::SubControl part);
[[nodiscard]] QRect spinBoxPart(const QStyleOptionSpinBox& option, QStyle::SubControl part);
/// `other` is the base style's answer for the parts that are not ours.
[[nodiscard]] QRect comboPart(const QStyleOptionComboBox& option, QStyle::SubControl part, const QRect& other);

} // namespace pathwise
