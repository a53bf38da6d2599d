// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/entrytexts.h"

#include "app/presentation/months.h"
#include "app/presentation/nametexts.h"

#include <QCoreApplication>
#include <QStringList>

namespace pathwise {

namespace {

struct EntryTexts {
    Q_DECLARE_TR_FUNCTIONS(EntryTexts)
};

QString lineOf(const EntryNotice& notice, const QLocale& locale)
{
    const QString role = roleText(notice.role);
    if (notice.kind == EntryNotice::Kind::ResearchRecord)
        return EntryTexts::tr("%1: employers often ask for a research record.").arg(role);
    return EntryTexts::tr("%1: usually after %2 of experience, here after %3.")
        .arg(role, yearsText(notice.least, locale), yearsText(notice.years, locale));
}

} // namespace

QString entryText(const std::vector<EntryNotice>& notices, const PathId& path, const QLocale& locale)
{
    QStringList lines;
    for (const EntryNotice& notice : notices) {
        if (notice.path == path)
            lines += lineOf(notice, locale);
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace pathwise
