// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/sourceslider.h"

#include "app/theme/style.h"

#include <QMouseEvent>
#include <algorithm>
#include <cmath>

namespace pathwise {
namespace {

/// Finer than any screen, and coarse enough for arrow keys on wide ranges.
constexpr int MostPositions = 1000;
constexpr int StepsPerPage = 10;

} // namespace

SourceSlider::SourceSlider(QWidget* parent) : QSlider(Qt::Horizontal, parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setValueRange({});
    connect(this, &QSlider::actionTriggered, this, [this](int action) {
        // The position is new, the value not yet: this is the user's hand on keys, groove, handle or wheel. The pointer alone
        // lets go again.
        emit moved(realValue(), action == QAbstractSlider::SliderMove && !m_wheeling);
    });
    connect(this, &QSlider::sliderReleased, this, [this] { emit moved(realValue(), false); });
}

void SourceSlider::setValueRange(const Range& range)
{
    m_range = range;
    const double steps = range.step > 0 ? (range.most - range.least) / range.step : MostPositions;
    const bool fine = range.logarithmic || steps > MostPositions;
    setRange(0, fine ? MostPositions : std::max(1, static_cast<int>(std::lround(steps))));
    setSingleStep(1);
    setPageStep(StepsPerPage);
    setSource(m_source);
}

void SourceSlider::setSource(std::optional<double> source)
{
    m_source = source;
    const bool inside = source && *source >= m_range.least && *source <= m_range.most;
    setProperty(styleproperty::SourcePosition, inside ? QVariant(positionOf(*source)) : QVariant());
    update();
}

void SourceSlider::setRealValue(double value)
{
    const int position = positionOf(value);
    if (position != sliderPosition())
        setValue(position);
}

int SourceSlider::positionOf(double value) const
{
    const double inside = std::clamp(value, m_range.least, m_range.most);
    const double span = m_range.most - m_range.least;
    if (span <= 0)
        return 0;
    const double share = m_range.logarithmic ? std::log(inside / m_range.least) / std::log(m_range.most / m_range.least)
                                             : (inside - m_range.least) / span;
    return static_cast<int>(std::lround(share * maximum()));
}

double SourceSlider::valueAt(int position) const
{
    const double share = static_cast<double>(position) / std::max(1, maximum());
    const double value = m_range.logarithmic ? m_range.least * std::pow(m_range.most / m_range.least, share)
                                             : m_range.least + share * (m_range.most - m_range.least);
    const double stepped = m_range.step > 0 ? std::round(value / m_range.step) * m_range.step : value;
    return std::clamp(stepped, m_range.least, m_range.most);
}

void SourceSlider::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (!m_source)
        return QSlider::mouseDoubleClickEvent(event);
    event->accept();
    emit sourceWanted();
}

void SourceSlider::wheelEvent(QWheelEvent* event)
{
    if (!hasFocus())
        return event->ignore();
    m_wheeling = true;
    QSlider::wheelEvent(event);
    m_wheeling = false;
}

} // namespace pathwise
