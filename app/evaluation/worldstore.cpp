// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/evaluation/worldstore.h"

#include <utility>

namespace pathwise {

WorldStore::WorldStore(QObject* parent) : QObject(parent) {}

WorldStore::~WorldStore() = default; // waits for the loader: nothing is posted to this object afterwards

void WorldStore::load(const std::filesystem::path& resources)
{
    m_loader = std::jthread([this, resources] {
        Problems problems;
        auto world = loadWorld(resources, problems);
        QMetaObject::invokeMethod(this, [this, world = std::move(world), problems = std::move(problems)]() mutable {
            if (!world) {
                emit failed(world.error());
                return;
            }
            setWorld(std::make_shared<const World>(std::move(*world)));
            if (!problems.empty())
                emit incomplete(problems);
        });
    });
}

void WorldStore::setWorld(SharedWorld world)
{
    m_world = std::move(world);
    emit loaded(m_world);
}

} // namespace pathwise
