// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/knowledge/knowledge.h"

#include <QTest>

namespace pathwise {

/// The knowledge that the program ships; the test fails when it cannot be read.
inline Knowledge shippedKnowledge()
{
    auto knowledge = loadKnowledge(PATHWISE_RESOURCES);
    if (!knowledge)
        QTest::qFail(knowledge.error().file.c_str(), __FILE__, __LINE__);
    return knowledge ? std::move(*knowledge) : Knowledge{};
}

} // namespace pathwise
