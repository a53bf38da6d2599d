// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/theme/textwidth.h"

#include "app/theme/fonts.h"

#include <QEvent>
#include <QWidget>
#include <algorithm>
#include <cmath>

namespace pathwise {

namespace {

constexpr double mostGrowth = 1.6;

class WidthKeeper : public QObject {
public:
    explicit WidthKeeper(QWidget& widget) : QObject(&widget), m_widget(widget) { widget.installEventFilter(this); }

    void keep(int pixels)
    {
        m_pixels = pixels;
        m_widget.setFixedWidth(roomFor(pixels, m_widget.font()));
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::FontChange)
            keep(m_pixels);
        return QObject::eventFilter(watched, event);
    }

private:
    QWidget& m_widget;
    int m_pixels = 0;
};

} // namespace

int roomFor(int pixels, const QFont& font)
{
    const double growth = font.pointSizeF() / applicationFont().pointSizeF();
    return static_cast<int>(std::lround(pixels * std::clamp(growth, 1.0, mostGrowth)));
}

void keepTextWidth(QWidget& widget, int pixels)
{
    for (QObject* child : widget.children()) {
        if (auto* keeper = dynamic_cast<WidthKeeper*>(child))
            return keeper->keep(pixels);
    }
    (new WidthKeeper(widget))->keep(pixels);
}

} // namespace pathwise
