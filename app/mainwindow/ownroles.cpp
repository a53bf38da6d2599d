// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mainwindow/ownroles.h"

#include "app/dialogs/ownrolesdialog.h"
#include "app/presentation/errortexts.h"
#include "core/evaluation/nameproblems.h"
#include "core/evaluation/planworld.h"
#include "core/plan/validate.h"

#include <QCoreApplication>

namespace pathwise {

namespace {

struct OwnRolesTexts {
    Q_DECLARE_TR_FUNCTIONS(OwnRolesTexts)
};

/// What is wrong with the plan once it has these roles.
QString problemWith(Plan plan, const World& world, const std::vector<RoleDraft>& drafts, const QLocale& locale)
{
    setOwnRoles(plan, drafts);
    Problems problems = validate(plan);
    if (problems.empty())
        problems = nameProblems(plan, world.knowledge);
    if (problems.empty())
        if (const auto own = worldOf(plan, world); !own)
            problems.push_back(own.error());
    return problems.empty() ? QString() : errorText(problems.front(), locale);
}

} // namespace

void askOwnRoles(const Workbench& workbench, QWidget* parent)
{
    PlanDocument& document = workbench.document;
    const auto check = [plan = document.plan(), world = workbench.worlds.world(), locale = workbench.locale](
                           const std::vector<RoleDraft>& drafts) { return problemWith(plan, *world, drafts, locale); };
    auto* dialog = new OwnRolesDialog(roleDrafts(document.plan()), check, workbench.locale, parent);
    QObject::connect(dialog, &QDialog::finished, dialog, &QObject::deleteLater);
    QObject::connect(dialog, &QDialog::accepted, dialog, [&document, dialog] {
        document.edit({OwnRolesTexts::tr("Change own ladders")},
                      [dialog](Plan& plan) { setOwnRoles(plan, dialog->drafts()); });
    });
    dialog->open();
}

} // namespace pathwise
