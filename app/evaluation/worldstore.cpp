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
        auto shared = world ? std::make_shared<const World>(std::move(*world)) : nullptr;
        const Error error = world ? Error() : world.error();
        m_handover.post([this, shared = std::move(shared), error, problems = std::move(problems)] {
            if (!shared) {
                emit failed(error);
                return;
            }
            setWorld(shared);
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
