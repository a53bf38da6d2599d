// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/reportchoices.h"

namespace pathwise {

std::vector<ReportPart> allReportParts()
{
    return {{ReportSection::Cover},       {ReportSection::Compare},    {ReportSection::Paths},
            {ReportSection::Locations},   {ReportSection::Equity},     {ReportSection::Skills},
            {ReportSection::Sensitivity}, {ReportSection::Assumptions}};
}

} // namespace pathwise
