// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/evaluation/handover.h"

#include <utility>

namespace pathwise {

void Handover::post(Call call)
{
    {
        const std::lock_guard lock(m_lock);
        m_calls.push(std::move(call));
    }
    // By name: the event then carries nothing that was written here.
    QMetaObject::invokeMethod(this, "makeNextCall", Qt::QueuedConnection);
}

void Handover::makeNextCall()
{
    Call call;
    {
        const std::lock_guard lock(m_lock);
        call = std::move(m_calls.front());
        m_calls.pop();
    }
    call();
}

} // namespace pathwise
