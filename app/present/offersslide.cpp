// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/present/offersslide.h"

#include "app/document/planedits.h"
#include "app/models/locationsmodel.h"
#include "app/models/locationtexts.h"
#include "app/present/offerbars.h"
#include "app/present/slidetexts.h"

#include <QVBoxLayout>

namespace pathwise {

namespace {

constexpr std::size_t mostPlaces = 5;

/// Home and the places that are compared first, as many as a slide holds; most left first.
std::vector<LocationPay> placesOf(const Locations& locations, const Places& places)
{
    std::vector<LocationPay> rows{locations.home()};
    for (const QString& id : firstLocations()) {
        const Place* place = places.find(id.toStdString());
        if (!place || place->id == locations.home().place->id || rows.size() == mostPlaces)
            continue;
        if (auto pay = locations.at(*place))
            rows.push_back(*std::move(pay));
    }
    sortLocations(rows, LocationMeasure::BuyingPower, true);
    return rows;
}

} // namespace

OffersSlide::OffersSlide(const Workbench& bench, QWidget* parent)
    : Slide(parent), m_bench(bench), m_bars(new OfferBars(bench.locale))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_bars, 1);
}

void OffersSlide::refresh(const SlideOptions&)
{
    const Plan& plan = m_bench.document.plan();
    const std::size_t path = pathIndex(plan, m_bench.view.path());
    const SharedWorld& world = m_bench.worlds.world();
    if (path >= plan.paths.size() || plan.paths[path].stages.empty() || !world || !world->taxes)
        return;
    const auto locations =
        Locations::make(*world, locationQuestion(plan, *world, path, plan.paths[path].stages.size() - 1));
    if (!locations)
        return;
    const std::vector<LocationPay> rows = placesOf(*locations, *world->knowledge.places);
    std::vector<OfferBar> bars;
    const std::string home = locations->home().place->id;
    for (const LocationPay& row : rows)
        bars.push_back({locationName(*row.place), row.gross, row.buyingPower, row.place->id == home});
    m_bars->setBars(bars);
    const Place* other = world->knowledge.places->find(firstOther(home).toStdString());
    const auto otherPay = other ? locations->at(*other) : std::nullopt;
    setTitle(tr("What an offer buys"),
             offersTitle(locations->home(), otherPay.value_or(locations->home()), m_bench.locale));
}

void OffersSlide::setScale(double scale)
{
    setPoints(m_bars, present::LabelPoints * scale);
}

} // namespace pathwise
