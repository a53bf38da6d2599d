// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/evaluation/marketcontroller.h"

#include "core/evaluation/planworld.h"

namespace pathwise {

MarketController::MarketController(QObject* parent) : QObject(parent) {}

void MarketController::askUses(const std::shared_ptr<const Plan>& plan, const SharedWorld& world)
{
    m_usesTask.run([this, plan, world](const std::stop_token&) -> std::function<void()> {
        const auto own = worldOf(*plan, *world);
        auto uses = std::make_shared<const FigureUses>(own ? figureUses(*plan, own->knowledge) : FigureUses());
        return [this, uses = std::move(uses)] {
            m_uses = uses;
            emit usesChanged();
        };
    });
}

void MarketController::askEffects(const std::shared_ptr<const Plan>& plan, const SharedWorld& world,
                                  const std::string& contradiction, MeasureColumn column)
{
    m_effects.clear();
    m_effectsTask.run([this, plan, world, contradiction, column](const std::stop_token& stop) -> std::function<void()> {
        auto effects = readingEffects(*plan, *world, contradiction, column, stop);
        return [this, effects = std::move(effects)] {
            if (effects)
                m_effects = *effects;
            emit effectsChanged();
        };
    });
}

void MarketController::cancel()
{
    m_usesTask.cancel();
    m_effectsTask.cancel();
}

} // namespace pathwise
