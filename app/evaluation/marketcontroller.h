// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/evaluation/latesttask.h"
#include "app/evaluation/worldstore.h"
#include "core/evaluation/figureuse.h"

#include <QObject>

namespace pathwise {

/// Fields of the plan by the figure that they stand on.
using FigureUses = std::map<std::string, std::vector<std::string>>;

/// Asks where figures are used and what each reading of a contradiction would change, off the GUI thread, the latest
/// question first. GUI thread only.
class MarketController : public QObject {
    Q_OBJECT

public:
    explicit MarketController(QObject* parent = nullptr);

    /// `world` is the published one of both questions. Uses that are known stay until the new ones are.
    void askUses(const std::shared_ptr<const Plan>& plan, const SharedWorld& world);
    /// What is known of effects is forgotten at once: it belongs to another question.
    void askEffects(const std::shared_ptr<const Plan>& plan, const SharedWorld& world, const std::string& contradiction,
                    MeasureColumn column);
    void cancel();

    /// Null until they are known.
    [[nodiscard]] const std::shared_ptr<const FigureUses>& uses() const { return m_uses; }
    /// By way, in their order; empty until they are known, or where there is nothing to choose.
    [[nodiscard]] const std::vector<ReadingEffect>& effects() const { return m_effects; }
    [[nodiscard]] bool isRunning() const { return m_usesTask.isRunning() || m_effectsTask.isRunning(); }

signals:
    void usesChanged();
    void effectsChanged();

private:
    std::shared_ptr<const FigureUses> m_uses;
    std::vector<ReadingEffect> m_effects;
    LatestTask m_usesTask;
    LatestTask m_effectsTask;
};

} // namespace pathwise
