// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/workbench.h"

#include "app/inspector/fieldchoices.h"

namespace pathwise {

QString Workbench::placeName(const std::string& id) const
{
    return placeText(worlds.world() ? worlds.world()->knowledge.places.get() : nullptr, id);
}

} // namespace pathwise
