// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/knowledge/figurefile.h"

#include "core/knowledge/datafile.h"

namespace pathwise {

namespace {

struct Provenance {
    Source source;
    Quality quality = Quality::Judgement;
};

using Provenances = std::map<std::string, Provenance>;

Quality qualityOf(const DataNode& node)
{
    const std::string given = node.text();
    for (const auto quality :
         {Quality::SourceRead, Quality::AbstractRead, Quality::Known, Quality::Judgement, Quality::Secondary}) {
        if (given == letter(quality))
            return quality;
    }
    node.fail(ErrorCode::UnknownChoice, given, {"R", "A", "K", "J", "S"});
    return Quality::Judgement;
}

/// A source that calls itself secondary is one, whatever its figures would deserve.
Provenance provenanceOf(const DataNode& node)
{
    Provenance result;
    result.source.title = node.text("title");
    result.source.publisher = node.text("publisher");
    result.source.url = node.optionalText("url").value_or(std::string());
    result.source.date = node.optionalText("updated").value_or(std::string());
    if (node.optionalText("kind") == "secondary")
        result.quality = Quality::Secondary;
    else if (node.has("quality"))
        result.quality = qualityOf(node.child("quality"));
    return result;
}

/// By the name that entries use; the source of a whole file has the empty name.
Provenances provenancesOf(const DataNode& root)
{
    Provenances result;
    if (root.has("source"))
        result[{}] = provenanceOf(root.child("source"));
    if (root.has("sources")) {
        const auto sources = root.child("sources");
        for (const auto& key : sources.keys())
            result[key] = provenanceOf(sources.child(key));
    }
    return result;
}

bool isRange(const std::vector<DataNode>& elements)
{
    return elements.size() == 2 && elements[0].isNumber() && (elements[1].isNumber() || elements[1].isNull());
}

FigureValue valueOf(const DataNode& node)
{
    if (node.isNumber())
        return node.number();
    if (node.isFlag())
        return node.flag();
    if (!node.isList()) {
        node.fail(ErrorCode::WrongType, "number, flag or list");
        return 0.0;
    }
    const auto elements = node.elements();
    if (!isRange(elements))
        return node.texts();
    const Range range{elements[0].number(), elements[1].isNull() ? std::nullopt : std::optional(elements[1].number())};
    if (range.high && *range.high < range.low)
        node.fail(ErrorCode::NotSorted);
    return range;
}

std::optional<Range> plausibleOf(const DataNode& node)
{
    const auto low = node.optionalNumber("min");
    if (!low)
        return {};
    return Range{*low, node.optionalNumber("max")};
}

Figure figureOf(const DataNode& node, const Provenances& provenances)
{
    Figure figure;
    figure.id = node.text("id");
    figure.value = valueOf(node.child("value"));
    figure.plausible = plausibleOf(node);
    figure.unit = node.text("unit");
    figure.what = node.text("what");
    figure.asOf = node.text("as_of");
    figure.attributedTo = node.optionalText("attributed_to");
    figure.usedFor = node.text("used_for");
    const auto name = node.optionalText("source").value_or(std::string());
    const auto provenance = provenances.find(name);
    if (provenance == provenances.end()) {
        node.fail(ErrorCode::UnknownId, name);
        return figure;
    }
    figure.source = provenance->second.source;
    figure.quality = node.has("quality") ? qualityOf(node.child("quality")) : provenance->second.quality;
    return figure;
}

} // namespace

Result<std::vector<Figure>> readFigureFile(const std::filesystem::path& file)
{
    const auto data = DataFile::open(file);
    if (!data)
        return failure(data.error());
    const auto root = data->root();
    const auto provenances = provenancesOf(root);
    std::vector<Figure> figures;
    for (const auto& entry : root.elements("figures"))
        figures.push_back(figureOf(entry, provenances));
    if (auto error = data->error())
        return failure(*error);
    return figures;
}

} // namespace pathwise
