// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/presentation/nametexts.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>

namespace pathwise {

namespace {

struct Name {
    std::string_view id;
    const char* text;
};

constexpr std::array roles{
    Name{"ai_engineer", QT_TRANSLATE_NOOP("NameTexts", "AI engineer")},
    Name{"software_engineer", QT_TRANSLATE_NOOP("NameTexts", "Software engineer")},
    Name{"computer_vision_engineer", QT_TRANSLATE_NOOP("NameTexts", "Computer vision engineer")},
    Name{"ai_product_manager", QT_TRANSLATE_NOOP("NameTexts", "AI product manager")},
    Name{"mlops_lead", QT_TRANSLATE_NOOP("NameTexts", "MLOps lead")},
    Name{"research_resident", QT_TRANSLATE_NOOP("NameTexts", "Research resident")},
    Name{"research_scientist", QT_TRANSLATE_NOOP("NameTexts", "Research scientist")},
    Name{"founding_engineer", QT_TRANSLATE_NOOP("NameTexts", "Founding engineer")},
    Name{"none", QT_TRANSLATE_NOOP("NameTexts", "Gap")},
};

/// As they follow a level: "Senior software engineer".
constexpr std::array rolesOfLevel{
    Name{"ai_engineer", QT_TRANSLATE_NOOP("NameTexts", "AI engineer")},
    Name{"software_engineer", QT_TRANSLATE_NOOP("NameTexts", "software engineer")},
    Name{"computer_vision_engineer", QT_TRANSLATE_NOOP("NameTexts", "computer vision engineer")},
    Name{"ai_product_manager", QT_TRANSLATE_NOOP("NameTexts", "AI product manager")},
    Name{"mlops_lead", QT_TRANSLATE_NOOP("NameTexts", "MLOps lead")},
    Name{"research_resident", QT_TRANSLATE_NOOP("NameTexts", "research resident")},
    Name{"research_scientist", QT_TRANSLATE_NOOP("NameTexts", "research scientist")},
    Name{"founding_engineer", QT_TRANSLATE_NOOP("NameTexts", "founding engineer")},
};

/// The level whose name adds nothing to a role's.
constexpr auto plainLevel = "engineer";

constexpr std::array levels{
    Name{"associate", QT_TRANSLATE_NOOP("NameTexts", "Associate")},
    Name{"engineer", QT_TRANSLATE_NOOP("NameTexts", "Engineer")},
    Name{"senior", QT_TRANSLATE_NOOP("NameTexts", "Senior")},
    Name{"staff", QT_TRANSLATE_NOOP("NameTexts", "Staff")},
    Name{"principal", QT_TRANSLATE_NOOP("NameTexts", "Principal")},
};

constexpr std::array segments{
    Name{"big_tech", QT_TRANSLATE_NOOP("NameTexts", "Big tech")},
    Name{"cloud_midmarket", QT_TRANSLATE_NOOP("NameTexts", "Cloud and mid-market")},
    Name{"genai_startup", QT_TRANSLATE_NOOP("NameTexts", "Generative AI start-up")},
    Name{"other", QT_TRANSLATE_NOOP("NameTexts", "Other employer")},
};

template <std::size_t Size>
QString nameIn(const std::array<Name, Size>& names, std::string_view id)
{
    const auto found = std::find_if(names.begin(), names.end(), [&](const Name& name) { return name.id == id; });
    return found == names.end() ? readableId(id) : QCoreApplication::translate("NameTexts", found->text);
}

} // namespace

QString roleText(std::string_view id)
{
    return nameIn(roles, id);
}

QString levelText(std::string_view id)
{
    return nameIn(levels, id);
}

QString segmentText(std::string_view id)
{
    return nameIn(segments, id);
}

QString stageText(const Stage& stage)
{
    if (!stage.title.empty())
        return QString::fromStdString(stage.title);
    if (stage.role == "none" || stage.level.empty() || stage.level == plainLevel)
        return roleText(stage.role);
    //: A level and a role, such as "Senior AI engineer"
    return QCoreApplication::translate("NameTexts", "%1 %2")
        .arg(levelText(stage.level), nameIn(rolesOfLevel, stage.role));
}

QString readableId(std::string_view id)
{
    QString text = QString::fromUtf8(id.data(), static_cast<qsizetype>(id.size())).replace(u'_', u' ');
    return text.isEmpty() ? text : text.left(1).toUpper() + text.mid(1);
}

} // namespace pathwise
