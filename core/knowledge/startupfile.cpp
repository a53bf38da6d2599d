// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/knowledge/datafile.h"
#include "core/knowledge/startup.h"

namespace pathwise {

namespace {

StartupSpec::Bin binOf(const DataNode& node)
{
    StartupSpec::Bin bin;
    bin.from = node.number("from");
    const auto to = node.child("to");
    if (to.isText())
        bin.toFigure = to.text();
    else
        bin.to = to.number();
    bin.probability = node.text("probability");
    return bin;
}

StartupSpec::LotterySpec lotteryOf(const DataNode& node)
{
    StartupSpec::LotterySpec lottery;
    lottery.id = node.text("id");
    if (node.has("rest_of")) {
        lottery.restOf = node.text("rest_of");
        lottery.below = node.text("below");
        return lottery;
    }
    for (const auto& bin : node.elements("bins"))
        lottery.bins.push_back(binOf(bin));
    return lottery;
}

StartupSpec::StageSpec stageOf(const DataNode& node)
{
    return {node.text("id"), node.text("dilution"), node.text("volatility"),
            node.optionalText("months_to_next").value_or(std::string()),
            node.optionalText("graduation").value_or(std::string())};
}

} // namespace

Result<StartupSpec> readStartupFile(const std::filesystem::path& file)
{
    const auto data = DataFile::open(file);
    if (!data)
        return failure(data.error());
    const auto root = data->root();
    StartupSpec spec;
    for (const auto& node : root.elements("lotteries"))
        spec.lotteries.push_back(lotteryOf(node));
    for (const auto& node : root.elements("stages"))
        spec.stages.push_back(stageOf(node));
    spec.yearsToExit = root.text("years_to_exit");
    if (auto error = data->error())
        return failure(*error);
    return spec;
}

} // namespace pathwise
