// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/evaluation/handover.h"
#include "core/evaluation/evaluation.h"

#include <QObject>
#include <filesystem>
#include <memory>
#include <thread>

namespace pathwise {

using SharedWorld = std::shared_ptr<const World>;

/// Holds what the engine knows of the world and loads it in the background, so that the window can be painted first.
/// GUI thread only.
class WorldStore : public QObject {
    Q_OBJECT

public:
    explicit WorldStore(QObject* parent = nullptr);
    ~WorldStore() override;

    /// Starts loading from the data folder; `loaded` or `failed` follows. Pre: no load is under way.
    void load(const std::filesystem::path& resources);
    void setWorld(SharedWorld world);
    /// Null until it is loaded.
    [[nodiscard]] const SharedWorld& world() const { return m_world; }

signals:
    void loaded(const pathwise::SharedWorld& world);
    /// Loaded, but some of it could not be read and is not computed.
    void incomplete(const pathwise::Problems& problems);
    void failed(const pathwise::Error& error);

private:
    SharedWorld m_world;
    Handover m_handover;
    std::jthread m_loader;
};

} // namespace pathwise
