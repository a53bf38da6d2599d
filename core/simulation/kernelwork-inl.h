// SPDX-License-Identifier: GPL-3.0-or-later
// A month of one job on the lanes of one vector: events 1 and 3 to 6 of the model specification, section 1.
// Included once per target.

#if defined(PATHWISE_KERNELWORK_INL_H) == defined(HWY_TARGET_TOGGLE)
#ifdef PATHWISE_KERNELWORK_INL_H
#undef PATHWISE_KERNELWORK_INL_H
#else
#define PATHWISE_KERNELWORK_INL_H
#endif

#include "core/simulation/kerneljobs-inl.h"

HWY_BEFORE_NAMESPACE();
namespace pathwise {
namespace HWY_NAMESPACE {

/// What a month of a job does to everybody in it, looked up once for all vectors.
template <class S>
struct WorkMonth {
    int month = 0;
    double raise = 0;
    double discount = 0;
    const VestEvent* firstVest = nullptr;
    const VestEvent* endVest = nullptr;
    const GrantEvent* firstGrant = nullptr;
    const GrantEvent* endGrant = nullptr;
    const Row<S>* price = nullptr; ///< where vests or grants ask for it
    const Row<S>* stock = nullptr; ///< where layoffs look at it
    const Row<S>* luck = nullptr;  ///< of layoffs, where they look at it
    bool isReview = false;

    WorkMonth() = default;

    WorkMonth(const PathRun<S>& run, const JobPlan& job, int index)
        : month(index)
        , raise(job.monthlyRaise[static_cast<std::size_t>(index)])
        , discount(run.plan.discount[static_cast<std::size_t>(index)])
        , firstVest(job.vests.begin(index))
        , endVest(job.vests.end(index))
        , firstGrant(job.grants.begin(index))
        , endGrant(job.grants.end(index))
        , isReview(job.promotionRule == PromotionRule::ByLadder && job.promotes[static_cast<std::size_t>(index)] != 0)
    {
        if (firstVest != endVest || firstGrant != endGrant)
            price = &priceAt(run, job, index);
        if (job.layoff.stockWeight != 0)
            stock = &stockShocks(run, job, index);
        if (job.layoff.ownWeight != 0)
            luck = &run.shocks.layoffs[index];
    }
};

/// The months of a stretch.
template <class S>
class WorkMonths {
public:
    WorkMonths(const PathRun<S>& run, const JobPlan& job, const Stretch& stretch)
        : m_count(static_cast<std::size_t>(stretch.last - stretch.first) + 1)
    {
        for (std::size_t i = 0; i < m_count; ++i)
            m_months[i] = WorkMonth<S>(run, job, stretch.first + static_cast<int>(i));
    }

    [[nodiscard]] const WorkMonth<S>* begin() const { return m_months.data(); }
    [[nodiscard]] const WorkMonth<S>* end() const { return m_months.data() + m_count; }

private:
    std::array<WorkMonth<S>, Stretch::longest> m_months;
    std::size_t m_count;
};

/// Event 5.
template <class S>
void promote(const PathRun<S>& run, const JobPlan& job, int month, std::size_t lane)
{
    JobLanes<S>& lanes = run.lanes.jobs[job.job];
    if (static_cast<std::size_t>(lanes.level[lane]) + 1 >= job.levels.size())
        return;
    ++lanes.level[lane];
    setTerms(run, job, month, lane);
    const auto level = static_cast<std::size_t>(lanes.level[lane]);
    lanes.hazard[lane] = static_cast<std::int64_t>(level * job.hazardStride) - month;
    if (run.futures.own[lane] < run.futures.end)
        ++run.counts.promotion(run.pathIndex, job.job, level, month);
    if constexpr (S::recording)
        run.timeline->months[static_cast<std::size_t>(month) - 1].promoted = true;
}

/// Calls act(lane) for the lanes of a mask: what is rare is done one by one.
template <class S, class Act>
HWY_INLINE void eachLane(hn::Mask<typename S::D> mask, std::size_t i, const Act& act)
{
    std::uint8_t bits[8] = {}; // as many lanes at the most
    hn::StoreMaskBits(typename S::D(), mask, bits);
    for (unsigned left = bits[0]; left != 0; left &= left - 1)
        act(i + static_cast<std::size_t>(std::countr_zero(left)));
}

/// The lanes i, i + 1, ... of a strip while they work in `job`. What changes every month is in registers until `store`.
template <class S>
class WorkLanes {
    using D = typename S::D;
    using V = hn::Vec<D>;

public:
    HWY_INLINE WorkLanes(const PathRun<S>& run, const JobPlan& job, std::size_t i)
        : m_run(run)
        , m_job(job)
        , m_lanes(run.lanes.jobs[job.job])
        , m_i(i)
        , m_base(load(m_lanes.base))
        , m_bonusRate(load(m_lanes.bonusRate))
        , m_factor(load(m_lanes.factor))
        , m_spell(load(run.lanes.spell))
        , m_scar(load(run.lanes.scar))
        , m_basePaid(load(part(run.lanes, Part::Base)))
        , m_bonusPaid(load(part(run.lanes, Part::Bonus)))
        , m_equityPaid(load(part(run.lanes, Part::Equity)))
        , m_benefits(load(part(run.lanes, Part::Benefits)))
        , m_pretax(load(part(run.lanes, Part::Pretax)))
        , m_cash(load(run.lanes.cash))
        , m_displaced(anyDisplaced())
    {
        setPay();
    }

    HWY_INLINE void store()
    {
        keepAway();
        save(m_basePaid, part(m_run.lanes, Part::Base));
        save(m_bonusPaid, part(m_run.lanes, Part::Bonus));
        save(m_equityPaid, part(m_run.lanes, Part::Equity));
        save(m_benefits, part(m_run.lanes, Part::Benefits));
        save(m_pretax, part(m_run.lanes, Part::Pretax));
        save(m_cash, m_run.lanes.cash);
    }

    /// Between two months, where this job is the only one: a month of searching and of healing for those laid off.
    HWY_INLINE void heal()
    {
        if (!m_displaced)
            return;
        const D d;
        const V zero = hn::Zero(d);
        const V one = hn::Set(d, 1.0);
        m_spell = hn::Max(hn::Sub(m_spell, one), zero);
        m_scar = hn::Mul(m_scar, hn::Set(d, m_run.plan.displacementDecay));
        m_factor = hn::IfThenElseZero(hn::Eq(m_spell, zero), hn::Sub(one, m_scar));
        setPay();
    }

    /// Events 1, 3 and 4.
    HWY_INLINE void payAndVest(const WorkMonth<S>& terms)
    {
        paySalary(terms);
        if (m_job.layoff.isDrawn)
            drawLayoffs(terms);
        if (terms.firstVest != terms.endVest)
            vest(terms);
    }

    /// Events 5 and 6.
    HWY_INLINE void reviewAndGrant(const WorkMonth<S>& terms)
    {
        if (terms.isReview)
            review(terms.month);
        for (const GrantEvent* grant = terms.firstGrant; grant != terms.endGrant; ++grant)
            give(*grant, *terms.price);
    }

private:
    [[nodiscard]] HWY_INLINE V load(const Row<S>& row) const { return hn::Load(D(), row.lane + m_i); }
    HWY_INLINE void save(V values, Row<S>& row) const { hn::Store(values, D(), row.lane + m_i); }

    [[nodiscard]] HWY_INLINE bool anyDisplaced() const
    {
        const V zero = hn::Zero(D());
        return !hn::AllTrue(D(), hn::And(hn::Eq(m_spell, zero), hn::Eq(m_scar, zero)));
    }

    [[nodiscard]] HWY_INLINE hn::Mask<D> employed() const { return hn::Gt(m_factor, hn::Zero(D())); }

    HWY_INLINE void keepAway() const
    {
        save(m_factor, m_lanes.factor);
        save(m_spell, m_run.lanes.spell);
        save(m_scar, m_run.lanes.scar);
    }

    HWY_INLINE void add(V& sum, Part which, V amount, const WorkMonth<S>& terms) const
    {
        sum = hn::Add(sum, amount);
        recordPay(m_run, which, terms.month, amount);
    }

    /// After pay, rate or share of pay have changed.
    HWY_INLINE void setPay()
    {
        const D d;
        m_pay = hn::Mul(m_base, m_factor);
        m_perks = hn::Mul(m_factor, hn::Set(d, m_job.benefitsMonthly));
    }

    HWY_INLINE void paySalary(const WorkMonth<S>& terms)
    {
        const D d;
        const V base = hn::Mul(m_pay, hn::Set(d, terms.raise));
        const V bonus = hn::Mul(base, m_bonusRate);
        add(m_basePaid, Part::Base, base, terms);
        add(m_bonusPaid, Part::Bonus, bonus, terms);
        m_cash = mulAdd(hn::Add(base, bonus), hn::Set(d, terms.discount), m_cash);
        add(m_benefits, Part::Benefits, mulAdd(base, hn::Set(d, m_job.benefitsFraction), m_perks), terms);
        m_pretax = mulAdd(base, hn::Set(d, m_job.pretaxFraction), m_pretax);
    }

    /// Those whose draw says out, before asking who is in (model specification, 2.3).
    [[nodiscard]] HWY_INLINE hn::Mask<D> drawsOut(const WorkMonth<S>& terms) const
    {
        const D d;
        V index = hn::Zero(d);
        if (terms.stock != nullptr)
            index = hn::Mul(hn::Set(d, m_job.layoff.stockWeight), load(*terms.stock));
        if (terms.luck != nullptr)
            index = mulAdd(hn::Set(d, m_job.layoff.ownWeight), load(*terms.luck), index);
        return hn::Lt(index, hn::Set(d, m_job.layoff.threshold));
    }

    HWY_INLINE void drawLayoffs(const WorkMonth<S>& terms)
    {
        const hn::Mask<D> out = hn::And(employed(), drawsOut(terms));
        if (HWY_LIKELY(hn::AllFalse(D(), out)))
            return;
        keepAway();
        eachLane<S>(out, m_i, [&](std::size_t lane) { layOff(m_run, m_job, terms.month, lane); });
        m_factor = load(m_lanes.factor);
        m_spell = load(m_run.lanes.spell);
        m_scar = load(m_run.lanes.scar);
        m_displaced = true;
        setPay();
    }

    /// Units that layoffs took are gone by then.
    HWY_INLINE void vest(const WorkMonth<S>& terms)
    {
        const D d;
        V units = hn::Zero(d);
        for (const VestEvent* event = terms.firstVest; event != terms.endVest; ++event)
            units = mulAdd(load(m_lanes.units[event->slot]), hn::Set(d, event->fraction), units);
        const V income = hn::Mul(units, load(*terms.price));
        add(m_equityPaid, Part::Equity, income, terms);
        recordVests(terms);
        m_cash = mulAdd(income, hn::Set(d, terms.discount), m_cash);
    }

    HWY_INLINE void recordVests(const WorkMonth<S>& terms) const
    {
        if constexpr (S::recording)
            for (const VestEvent* event = terms.firstVest; event != terms.endVest; ++event)
                yearRecord(m_run, terms.month)
                    .vests.push_back({event->grantMonth, terms.month,
                                      m_lanes.units[event->slot].lane[0] * event->fraction * terms.price->lane[0]});
    }

    HWY_INLINE void review(int month)
    {
        const D d;
        const hn::RebindToSigned<D> di;
        // Of people without work the index means nothing; it may lie outside.
        const auto index = hn::Add(hn::Load(di, m_lanes.hazard + m_i), hn::Set(di, std::int64_t{month}));
        const auto inside = hn::IfThenElseZero(hn::RebindMask(di, employed()), index);
        const V chance = hn::GatherIndex(d, m_job.hazard.data(), inside);
        const auto up = hn::And(employed(), hn::Lt(load(m_run.shocks.promotions[month]), chance));
        if (hn::AllFalse(d, up))
            return;
        eachLane<S>(up, m_i, [&](std::size_t lane) { promote(m_run, m_job, month, lane); });
        m_base = load(m_lanes.base);
        m_bonusRate = load(m_lanes.bonusRate);
        setPay();
    }

    HWY_INLINE void give(const GrantEvent& grant, const Row<S>& priceRow)
    {
        const D d;
        const V zero = hn::Zero(d);
        const V price = load(priceRow);
        V dollars = hn::Set(d, grant.dollars);
        if (grant.refreshScale > 0)
            dollars = hn::Mul(hn::Mul(load(m_lanes.refresh), m_factor), hn::Set(d, grant.refreshScale));
        const V bought = hn::IfThenElseZero(hn::Gt(price, zero), hn::Div(dollars, price));
        save(hn::IfThenElseZero(employed(), hn::Add(bought, hn::Set(d, grant.units))), m_lanes.units[grant.slot]);
    }

    const PathRun<S>& m_run;
    const JobPlan& m_job;
    JobLanes<S>& m_lanes;
    std::size_t m_i;
    V m_base;
    V m_bonusRate;
    V m_factor;
    V m_spell;
    V m_scar;
    V m_pay;   ///< what of the base arrives, a year before raises
    V m_perks; ///< benefits of a month that do not go with the base
    V m_basePaid;
    V m_bonusPaid;
    V m_equityPaid;
    V m_benefits;
    V m_pretax;
    V m_cash;
    bool m_displaced;
};

// NOLINTNEXTLINE(google-readability-namespace-comments)
} // namespace HWY_NAMESPACE
} // namespace pathwise
HWY_AFTER_NAMESPACE();

#endif
