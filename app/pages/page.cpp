// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/page.h"

#include "app/charts/chartview.h"

namespace pathwise {

DrawnChart* Page::drawnChart()
{
    return currentChart();
}

} // namespace pathwise
