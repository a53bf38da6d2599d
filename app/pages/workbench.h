// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/plandocument.h"
#include "app/evaluation/evaluationcontroller.h"
#include "app/evaluation/worldstore.h"
#include "app/models/viewstate.h"

#include <QLocale>

namespace pathwise {

/// What pages work with, put together in one place and passed down. All of it outlives the pages.
struct Workbench {
    PlanDocument& document;
    EvaluationController& evaluations;
    ViewState& view;
    WorldStore& worlds;
    QLocale locale;

    /// What a place is called; the id where the knowledge is not there or does not know it.
    [[nodiscard]] QString placeName(const std::string& id) const;
};

} // namespace pathwise
