// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/samples.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <array>

namespace pathwise {

namespace {

struct SampleWords {
    const char* id;
    const char* title;
    const char* text;
    SampleArt art;
};

constexpr std::array samples{
    SampleWords{"senior-swe-to-ai", QT_TRANSLATE_NOOP("Samples", "Senior SWE to AI engineer"),
                QT_TRANSLATE_NOOP("Samples", "Ten years of take-home pay, against staying in software."),
                SampleArt::Switch},
    SampleWords{"startup-or-big-tech", QT_TRANSLATE_NOOP("Samples", "Start-up equity or a public offer"),
                QT_TRANSLATE_NOOP("Samples", "A founding engineer's options against big tech's stock and salary."),
                SampleArt::Startup},
    SampleWords{"bay-austin-remote", QT_TRANSLATE_NOOP("Samples", "Bay Area, Austin or remote"),
                QT_TRANSLATE_NOOP("Samples", "The same job in three places, after tax and living costs."),
                SampleArt::Places},
    SampleWords{"new-grad-to-principal", QT_TRANSLATE_NOOP("Samples", "New graduate to principal"),
                QT_TRANSLATE_NOOP("Samples", "Fifteen years up the ladder, on two tracks."), SampleArt::Growth},
    SampleWords{"two-offers", QT_TRANSLATE_NOOP("Samples", "Two offers side by side"),
                QT_TRANSLATE_NOOP("Samples", "What a recruiter shows a candidate who has to decide."),
                SampleArt::Offers},
};

} // namespace

QList<Sample> samplesIn(const QString& resources)
{
    QList<Sample> found;
    for (const SampleWords& sample : samples) {
        const QString id = QString::fromLatin1(sample.id);
        const QString file = resources + QStringLiteral("/samples/") + id + QStringLiteral(".pathwise");
        if (QFileInfo::exists(file))
            found.append({id, file, QCoreApplication::translate("Samples", sample.title),
                          QCoreApplication::translate("Samples", sample.text), sample.art});
    }
    return found;
}

} // namespace pathwise
