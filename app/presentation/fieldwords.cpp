// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/presentation/fieldwords.h"

#include <QtGlobal>
#include <array>

namespace pathwise {

namespace {

// clang-format off
constexpr std::array words{
    FieldWords{"name", QT_TRANSLATE_NOOP("FieldTexts", "Plan name"), QT_TRANSLATE_NOOP("FieldTexts", "What the plan is called in the title bar and in reports.")},
    FieldWords{"note", QT_TRANSLATE_NOOP("FieldTexts", "Note"), QT_TRANSLATE_NOOP("FieldTexts", "Your own words about the plan.")},
    FieldWords{"person/birth_year", QT_TRANSLATE_NOOP("FieldTexts", "Birth year"), QT_TRANSLATE_NOOP("FieldTexts", "Used for contribution limits that depend on age.")},
    FieldWords{"person/filing_status", QT_TRANSLATE_NOOP("FieldTexts", "Filing status"), QT_TRANSLATE_NOOP("FieldTexts", "How your household files its federal taxes.")},
    FieldWords{"person/children", QT_TRANSLATE_NOOP("FieldTexts", "Children"), QT_TRANSLATE_NOOP("FieldTexts", "Children under 17, for tax credits.")},
    FieldWords{"person/experience_years", QT_TRANSLATE_NOOP("FieldTexts", "Experience"), QT_TRANSLATE_NOOP("FieldTexts", "Years of professional work so far.")},
    FieldWords{"person/wealth", QT_TRANSLATE_NOOP("FieldTexts", "Savings"), QT_TRANSLATE_NOOP("FieldTexts", "Money you could live on that does not depend on this decision. More of it makes risk easier to bear.")},
    FieldWords{"person/spouse_wages", QT_TRANSLATE_NOOP("FieldTexts", "Spouse's wages"), QT_TRANSLATE_NOOP("FieldTexts", "Taxed together with yours on a joint return.")},
    FieldWords{"person/risk_aversion", QT_TRANSLATE_NOOP("FieldTexts", "Comfort with risk"), QT_TRANSLATE_NOOP("FieldTexts", "0 is neutral: only the average counts. 4 is very cautious: bad years weigh far more than good ones.")},
    FieldWords{"person/living_costs", QT_TRANSLATE_NOOP("FieldTexts", "Living costs"), QT_TRANSLATE_NOOP("FieldTexts", "What a year costs at the national price level in today's money. Places change it.")},
    FieldWords{"person/rent_share", QT_TRANSLATE_NOOP("FieldTexts", "Rent's share of spending"), QT_TRANSLATE_NOOP("FieldTexts", "How much of your living costs follows local rents rather than other local prices.")},
    FieldWords{"person/retirement_contribution", QT_TRANSLATE_NOOP("FieldTexts", "401(k) contribution"), QT_TRANSLATE_NOOP("FieldTexts", "Your own pre-tax contribution as a share of base pay.")},
    FieldWords{"person/hsa_contribution", QT_TRANSLATE_NOOP("FieldTexts", "HSA contribution"), QT_TRANSLATE_NOOP("FieldTexts", "Your own pre-tax contribution to a health savings account.")},
    FieldWords{"person/needs_visa", QT_TRANSLATE_NOOP("FieldTexts", "Needs a work visa"), QT_TRANSLATE_NOOP("FieldTexts", "Adds the H-1B lottery to a change of employer.")},
    FieldWords{"assumptions/start", QT_TRANSLATE_NOOP("FieldTexts", "Plan start"), QT_TRANSLATE_NOOP("FieldTexts", "The first month that counts.")},
    FieldWords{"assumptions/horizon_years", QT_TRANSLATE_NOOP("FieldTexts", "Horizon"), QT_TRANSLATE_NOOP("FieldTexts", "How many years the paths are compared over.")},
    FieldWords{"assumptions/inflation", QT_TRANSLATE_NOOP("FieldTexts", "Inflation"), QT_TRANSLATE_NOOP("FieldTexts", "Yearly rise of prices; it turns money of the day into dollars of the first year.")},
    FieldWords{"assumptions/discount_rate", QT_TRANSLATE_NOOP("FieldTexts", "Discount rate"), QT_TRANSLATE_NOOP("FieldTexts", "What a year of waiting costs: later money counts less by this rate.")},
    FieldWords{"assumptions/risk_free", QT_TRANSLATE_NOOP("FieldTexts", "Risk-free rate"), QT_TRANSLATE_NOOP("FieldTexts", "What safe government bonds return in a year.")},
    FieldWords{"assumptions/equity_premium", QT_TRANSLATE_NOOP("FieldTexts", "Equity premium"), QT_TRANSLATE_NOOP("FieldTexts", "What the stock market is expected to return above the risk-free rate.")},
    FieldWords{"assumptions/market_volatility", QT_TRANSLATE_NOOP("FieldTexts", "Market volatility"), QT_TRANSLATE_NOOP("FieldTexts", "How far the whole stock market swings in a year.")},
    FieldWords{"assumptions/layoff_stock_correlation", QT_TRANSLATE_NOOP("FieldTexts", "Layoffs with falling stock"), QT_TRANSLATE_NOOP("FieldTexts", "How strongly layoffs come together with a falling stock: 0 not at all, 1 always.")},
    FieldWords{"assumptions/job_finding", QT_TRANSLATE_NOOP("FieldTexts", "New job after a layoff"), QT_TRANSLATE_NOOP("FieldTexts", "Chance in each month of finding work again.")},
    FieldWords{"assumptions/displacement_loss", QT_TRANSLATE_NOOP("FieldTexts", "Pay lost after a layoff"), QT_TRANSLATE_NOOP("FieldTexts", "How much lower pay starts in the next job.")},
    FieldWords{"assumptions/displacement_half_life", QT_TRANSLATE_NOOP("FieldTexts", "Half of that loss regained after"), QT_TRANSLATE_NOOP("FieldTexts", "Time after which half of the lost pay is back.")},
    FieldWords{"assumptions/seed", QT_TRANSLATE_NOOP("FieldTexts", "Seed"), QT_TRANSLATE_NOOP("FieldTexts", "Which futures are drawn. The same seed draws the same ones again.")},
    FieldWords{"baseline", QT_TRANSLATE_NOOP("FieldTexts", "Baseline"), QT_TRANSLATE_NOOP("FieldTexts", "The path the others are compared with.")},
    FieldWords{"paths/id", QT_TRANSLATE_NOOP("FieldTexts", "Path id"), QT_TRANSLATE_NOOP("FieldTexts", "Names the path inside the file.")},
    FieldWords{"paths/name", QT_TRANSLATE_NOOP("FieldTexts", "Path name"), QT_TRANSLATE_NOOP("FieldTexts", "What the path is called in lists, charts and reports.")},
    FieldWords{"paths/note", QT_TRANSLATE_NOOP("FieldTexts", "Path note"), QT_TRANSLATE_NOOP("FieldTexts", "Your own words about the path.")},
    FieldWords{"paths/visible", QT_TRANSLATE_NOOP("FieldTexts", "Shown"), QT_TRANSLATE_NOOP("FieldTexts", "Whether charts and tables show the path.")},
    FieldWords{"paths/style", QT_TRANSLATE_NOOP("FieldTexts", "Line style"), QT_TRANSLATE_NOOP("FieldTexts", "Which colour, dash and marker draw the path.")},
    FieldWords{"paths/learning/cost", QT_TRANSLATE_NOOP("FieldTexts", "Up-skilling"), QT_TRANSLATE_NOOP("FieldTexts", "What courses and certificates cost before an employer's learning budget pays a part.")},
    FieldWords{"paths/learning/start", QT_TRANSLATE_NOOP("FieldTexts", "Learning starts"), QT_TRANSLATE_NOOP("FieldTexts", "Empty means with the plan.")},
    FieldWords{"paths/learning/hours", QT_TRANSLATE_NOOP("FieldTexts", "Hours to learn"), QT_TRANSLATE_NOOP("FieldTexts", "Time until you are ready for the new role.")},
    FieldWords{"paths/learning/hours_per_week", QT_TRANSLATE_NOOP("FieldTexts", "Hours a week"), QT_TRANSLATE_NOOP("FieldTexts", "How much of a week goes into learning.")},
    FieldWords{"paths/learning/forgone_pay_per_month", QT_TRANSLATE_NOOP("FieldTexts", "Pay forgone while learning"), QT_TRANSLATE_NOOP("FieldTexts", "Take-home pay a month that you give up during learning.")},
    FieldWords{"paths/stages/id", QT_TRANSLATE_NOOP("FieldTexts", "Stage id"), QT_TRANSLATE_NOOP("FieldTexts", "Names the stage inside the file.")},
    FieldWords{"paths/stages/title", QT_TRANSLATE_NOOP("FieldTexts", "Stage name"), QT_TRANSLATE_NOOP("FieldTexts", "Your own name for the stage; empty means role and level.")},
    FieldWords{"paths/stages/role", QT_TRANSLATE_NOOP("FieldTexts", "Role"), QT_TRANSLATE_NOOP("FieldTexts", "Pay that you leave open follows the role's ladder.")},
    FieldWords{"paths/stages/level", QT_TRANSLATE_NOOP("FieldTexts", "Entry level"), QT_TRANSLATE_NOOP("FieldTexts", "The level you start at.")},
    FieldWords{"paths/stages/segment", QT_TRANSLATE_NOOP("FieldTexts", "Kind of employer"), QT_TRANSLATE_NOOP("FieldTexts", "Sets how risky the stock and the job are, unless you say otherwise.")},
    FieldWords{"paths/stages/employer", QT_TRANSLATE_NOOP("FieldTexts", "Employer"), QT_TRANSLATE_NOOP("FieldTexts", "A name for your own use.")},
    FieldWords{"paths/stages/place", QT_TRANSLATE_NOOP("FieldTexts", "Location"), QT_TRANSLATE_NOOP("FieldTexts", "Where you live: it sets taxes, prices and, with location bands, pay.")},
    FieldWords{"paths/stages/pay_policy", QT_TRANSLATE_NOOP("FieldTexts", "Pay by location"), QT_TRANSLATE_NOOP("FieldTexts", "Whether the employer pays by local bands, one global band, or a remote discount.")},
    FieldWords{"paths/stages/start", QT_TRANSLATE_NOOP("FieldTexts", "Start"), QT_TRANSLATE_NOOP("FieldTexts", "The first month that is paid.")},
    FieldWords{"paths/stages/end", QT_TRANSLATE_NOOP("FieldTexts", "End"), QT_TRANSLATE_NOOP("FieldTexts", "The first month that is no longer paid; empty means until the next stage.")},
    FieldWords{"paths/stages/months_in_level", QT_TRANSLATE_NOOP("FieldTexts", "Time in level so far"), QT_TRANSLATE_NOOP("FieldTexts", "Brings the next promotion closer.")},
    FieldWords{"paths/stages/package/base", QT_TRANSLATE_NOOP("FieldTexts", "Base pay"), QT_TRANSLATE_NOOP("FieldTexts", "Salary a year at the start of the stage.")},
    FieldWords{"paths/stages/package/bonus_target", QT_TRANSLATE_NOOP("FieldTexts", "Bonus target"), QT_TRANSLATE_NOOP("FieldTexts", "Yearly bonus as a share of base pay.")},
    FieldWords{"paths/stages/package/bonus_payout", QT_TRANSLATE_NOOP("FieldTexts", "Bonus payout"), QT_TRANSLATE_NOOP("FieldTexts", "How much of the target is paid on average.")},
    FieldWords{"paths/stages/package/bonus_spread", QT_TRANSLATE_NOOP("FieldTexts", "Bonus swing"), QT_TRANSLATE_NOOP("FieldTexts", "How far the payout moves up and down from year to year.")},
    FieldWords{"paths/stages/package/equity_per_year", QT_TRANSLATE_NOOP("FieldTexts", "Equity per year"), QT_TRANSLATE_NOOP("FieldTexts", "Stock granted for a year of work as a share of base pay. Explicit grants take its place.")},
    FieldWords{"paths/stages/package/grants/id", QT_TRANSLATE_NOOP("FieldTexts", "Grant id"), QT_TRANSLATE_NOOP("FieldTexts", "Names the grant inside the file.")},
    FieldWords{"paths/stages/package/grants/kind", QT_TRANSLATE_NOOP("FieldTexts", "Kind of grant"), QT_TRANSLATE_NOOP("FieldTexts", "Stock units and options are taxed and paid out differently.")},
    FieldWords{"paths/stages/package/grants/basis", QT_TRANSLATE_NOOP("FieldTexts", "Fixed in"), QT_TRANSLATE_NOOP("FieldTexts", "Whether the offer fixes dollars or shares.")},
    FieldWords{"paths/stages/package/grants/value", QT_TRANSLATE_NOOP("FieldTexts", "Grant value"), QT_TRANSLATE_NOOP("FieldTexts", "Value on the day of the grant, when dollars are fixed.")},
    FieldWords{"paths/stages/package/grants/shares", QT_TRANSLATE_NOOP("FieldTexts", "Shares granted"), QT_TRANSLATE_NOOP("FieldTexts", "Number of shares, when shares are fixed.")},
    FieldWords{"paths/stages/package/grants/price", QT_TRANSLATE_NOOP("FieldTexts", "Price at grant"), QT_TRANSLATE_NOOP("FieldTexts", "Empty means the stock's price on that day.")},
    FieldWords{"paths/stages/package/grants/date", QT_TRANSLATE_NOOP("FieldTexts", "Grant date"), QT_TRANSLATE_NOOP("FieldTexts", "Empty means the first day of the stage.")},
    FieldWords{"paths/stages/package/grants/strike", QT_TRANSLATE_NOOP("FieldTexts", "Strike price"), QT_TRANSLATE_NOOP("FieldTexts", "What an option costs to exercise, a share.")},
    FieldWords{"paths/stages/package/grants/fair_market_value", QT_TRANSLATE_NOOP("FieldTexts", "409A value"), QT_TRANSLATE_NOOP("FieldTexts", "Fair market value of a share as appraised for tax.")},
    FieldWords{"paths/stages/package/grants/election_83b", QT_TRANSLATE_NOOP("FieldTexts", "83(b) election"), QT_TRANSLATE_NOOP("FieldTexts", "Taxes an early exercise at once instead of at vesting.")},
    FieldWords{"paths/stages/package/grants/window_months", QT_TRANSLATE_NOOP("FieldTexts", "Exercise window after leaving"), QT_TRANSLATE_NOOP("FieldTexts", "Options not exercised within it are lost.")},
    FieldWords{"paths/stages/package/grants/expiry_months", QT_TRANSLATE_NOOP("FieldTexts", "Expires after"), QT_TRANSLATE_NOOP("FieldTexts", "Life of the option or of the private grant.")},
    FieldWords{"paths/stages/package/grants/vesting/shape", QT_TRANSLATE_NOOP("FieldTexts", "Vesting"), QT_TRANSLATE_NOOP("FieldTexts", "How the grant is spread over its years.")},
    FieldWords{"paths/stages/package/grants/vesting/cliff_months", QT_TRANSLATE_NOOP("FieldTexts", "Cliff"), QT_TRANSLATE_NOOP("FieldTexts", "Nothing vests before it.")},
    FieldWords{"paths/stages/package/grants/vesting/duration_months", QT_TRANSLATE_NOOP("FieldTexts", "Vests over"), QT_TRANSLATE_NOOP("FieldTexts", "Time until the whole grant is vested.")},
    FieldWords{"paths/stages/package/grants/vesting/every_months", QT_TRANSLATE_NOOP("FieldTexts", "Vests every"), QT_TRANSLATE_NOOP("FieldTexts", "Time between two vests.")},
    FieldWords{"paths/stages/package/grants/vesting/yearly", QT_TRANSLATE_NOOP("FieldTexts", "Vesting by year"), QT_TRANSLATE_NOOP("FieldTexts", "Share of the grant for each year; together 100%.")},
    FieldWords{"paths/stages/package/grants/vesting/tranches/month", QT_TRANSLATE_NOOP("FieldTexts", "Vests after"), QT_TRANSLATE_NOOP("FieldTexts", "Time between grant and this part.")},
    FieldWords{"paths/stages/package/grants/vesting/tranches/fraction", QT_TRANSLATE_NOOP("FieldTexts", "Part that vests"), QT_TRANSLATE_NOOP("FieldTexts", "Share of the grant.")},
    FieldWords{"paths/stages/package/refresh_per_year", QT_TRANSLATE_NOOP("FieldTexts", "Refresh grant per year"), QT_TRANSLATE_NOOP("FieldTexts", "Stock granted at each anniversary on top of the first grant.")},
    FieldWords{"paths/stages/package/stock/price", QT_TRANSLATE_NOOP("FieldTexts", "Stock price"), QT_TRANSLATE_NOOP("FieldTexts", "The employer's share price today.")},
    FieldWords{"paths/stages/package/stock/growth", QT_TRANSLATE_NOOP("FieldTexts", "Stock growth"), QT_TRANSLATE_NOOP("FieldTexts", "Expected yearly growth of the share price.")},
    FieldWords{"paths/stages/package/stock/volatility", QT_TRANSLATE_NOOP("FieldTexts", "Stock volatility"), QT_TRANSLATE_NOOP("FieldTexts", "How far the share price swings in a year.")},
    FieldWords{"paths/stages/package/sign_on", QT_TRANSLATE_NOOP("FieldTexts", "Sign-on bonus"), QT_TRANSLATE_NOOP("FieldTexts", "Paid once.")},
    FieldWords{"paths/stages/package/sign_on_date", QT_TRANSLATE_NOOP("FieldTexts", "Sign-on paid"), QT_TRANSLATE_NOOP("FieldTexts", "Empty means the first month of the stage.")},
    FieldWords{"paths/stages/package/clawback_months", QT_TRANSLATE_NOOP("FieldTexts", "Clawback period"), QT_TRANSLATE_NOOP("FieldTexts", "Leaving earlier owes sign-on and relocation back, in proportion.")},
    FieldWords{"paths/stages/package/relocation", QT_TRANSLATE_NOOP("FieldTexts", "Relocation"), QT_TRANSLATE_NOOP("FieldTexts", "Paid once for moving.")},
    FieldWords{"paths/stages/package/retirement_match", QT_TRANSLATE_NOOP("FieldTexts", "401(k) match"), QT_TRANSLATE_NOOP("FieldTexts", "The employer's contribution as a share of base pay.")},
    FieldWords{"paths/stages/package/learning_budget", QT_TRANSLATE_NOOP("FieldTexts", "Learning budget"), QT_TRANSLATE_NOOP("FieldTexts", "What the employer pays for learning in a year.")},
    FieldWords{"paths/stages/package/other_benefits", QT_TRANSLATE_NOOP("FieldTexts", "Other benefits"), QT_TRANSLATE_NOOP("FieldTexts", "Worth of other benefits in a year.")},
    FieldWords{"paths/stages/annual_raise", QT_TRANSLATE_NOOP("FieldTexts", "Yearly raise"), QT_TRANSLATE_NOOP("FieldTexts", "Rise of base pay in a year without promotion, before inflation is taken off.")},
    FieldWords{"paths/stages/raise_month", QT_TRANSLATE_NOOP("FieldTexts", "Raises in"), QT_TRANSLATE_NOOP("FieldTexts", "Month of the yearly raise, the first in proportion; empty means on anniversaries.")},
    FieldWords{"paths/stages/raises/date", QT_TRANSLATE_NOOP("FieldTexts", "Raise date"), QT_TRANSLATE_NOOP("FieldTexts", "The first month of the new pay.")},
    FieldWords{"paths/stages/raises/fraction", QT_TRANSLATE_NOOP("FieldTexts", "Raise"), QT_TRANSLATE_NOOP("FieldTexts", "On top of the yearly raise.")},
    FieldWords{"paths/stages/promotions", QT_TRANSLATE_NOOP("FieldTexts", "Promotions"), QT_TRANSLATE_NOOP("FieldTexts", "None, on dates of yours, or as usual on the role's ladder.")},
    FieldWords{"paths/stages/promotion_dates/date", QT_TRANSLATE_NOOP("FieldTexts", "Promotion date"), QT_TRANSLATE_NOOP("FieldTexts", "The first month at the new level.")},
    FieldWords{"paths/stages/promotion_dates/level", QT_TRANSLATE_NOOP("FieldTexts", "Promoted to"), QT_TRANSLATE_NOOP("FieldTexts", "The new level.")},
    FieldWords{"paths/stages/review_every_months", QT_TRANSLATE_NOOP("FieldTexts", "Reviews every"), QT_TRANSLATE_NOOP("FieldTexts", "Promotions happen at reviews.")},
    FieldWords{"paths/stages/layoff_per_year", QT_TRANSLATE_NOOP("FieldTexts", "Chance of a layoff per year"), QT_TRANSLATE_NOOP("FieldTexts", "Rises when the employer's stock falls.")},
    FieldWords{"paths/stages/offer_within_six_months", QT_TRANSLATE_NOOP("FieldTexts", "Offer within six months"), QT_TRANSLATE_NOOP("FieldTexts", "Chance of an offer in six months of search; empty means the stage starts on its date.")},
    FieldWords{"paths/stages/needs_visa", QT_TRANSLATE_NOOP("FieldTexts", "Needs a new visa"), QT_TRANSLATE_NOOP("FieldTexts", "Whether this change of employer depends on a visa.")},
    FieldWords{"paths/stages/cap_exempt", QT_TRANSLATE_NOOP("FieldTexts", "Exempt from the H-1B cap"), QT_TRANSLATE_NOOP("FieldTexts", "Universities and research institutes skip the lottery.")},
    FieldWords{"paths/stages/visa_acceptance", QT_TRANSLATE_NOOP("FieldTexts", "H-1B acceptance"), QT_TRANSLATE_NOOP("FieldTexts", "Chance that the visa is granted.")},
};
// clang-format on

} // namespace

std::span<const FieldWords> fieldWords()
{
    return words;
}

} // namespace pathwise
