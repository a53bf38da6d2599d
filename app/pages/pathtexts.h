// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace pathwise {

/// The texts of the Path page that are put together outside its widgets.
struct PathTexts {
    Q_DECLARE_TR_FUNCTIONS(PathTexts)
};

} // namespace pathwise
