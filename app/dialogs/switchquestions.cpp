// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/switchquestions.h"

#include "app/dialogs/switchtexts.h"
#include "app/models/skillsmodel.h"
#include "app/presentation/errortexts.h"
#include "app/presentation/fieldtexts.h"
#include "app/presentation/nametexts.h"

#include <QCoreApplication>
#include <algorithm>

namespace pathwise {

namespace {

constexpr int questionCount = 8;
constexpr int thirdCount = static_cast<int>(ThirdChoice::Later) + 1;
constexpr double longestWait = 60; ///< months until a job begins that is offered

struct SwitchQuestions {
    Q_DECLARE_TR_FUNCTIONS(SwitchQuestions)
};

SwitchPage* question(SwitchDraft& draft, int number, const QString& text, const QString& hint)
{
    return new SwitchPage(draft, {.number = number, .of = questionCount}, text, hint);
}

std::vector<FieldChoice> roles(const Knowledge& knowledge)
{
    std::vector<FieldChoice> choices;
    for (const Role& role : knowledge.roles.all())
        choices.push_back({role.spec.id, roleText(role.spec.id)});
    return choices;
}

std::vector<FieldChoice> levels(const Knowledge& knowledge, const std::string& id)
{
    std::vector<FieldChoice> choices;
    if (const Role* role = knowledge.roles.find(id)) {
        for (const LadderLevel& level : role->ladder)
            choices.push_back({level.id, levelText(level.id)});
    }
    return choices;
}

std::vector<FieldChoice> segments(const Knowledge& knowledge)
{
    std::vector<FieldChoice> choices;
    for (const Segment& segment : knowledge.segments)
        choices.push_back({segment.id, segmentText(segment.id)});
    return choices;
}

std::vector<FieldChoice> statuses()
{
    std::vector<FieldChoice> choices;
    for (const std::string_view name : Choices<FilingStatus>::names)
        choices.push_back({std::string(name), choiceText(name)});
    return choices;
}

/// One part of the job of today or of the one wanted.
void addPart(SwitchPage& page, SwitchDraft& draft, const QString& label, const char* name, bool isToday,
             std::string JobAnswer::*part, const std::function<std::vector<FieldChoice>()>& choices)
{
    const auto answer = [&draft, isToday, part] {
        return isToday ? draft.answers.today.*part : draft.answers.wanted.*part;
    };
    const auto take = [&draft, isToday, part](const std::string& value) {
        if (!isToday)
            draft.answers.wanted.*part = value;
        else if (part == &JobAnswer::role)
            draft.answers.today.role = value; // the wanted role is the switch, it does not follow
        else
            changeToday(draft.answers, part, value);
    };
    page.addChoice(label, name, choices, answer, take);
}

SwitchPage* workQuestion(SwitchDraft& draft)
{
    auto* page = question(draft, 1, SwitchQuestions::tr("What do you do today?"),
                          SwitchQuestions::tr("This becomes the path to beat. Enter goes on to the next question."));
    const Knowledge& knowledge = draft.knowledge;
    addPart(*page, draft, SwitchQuestions::tr("&Role"), "todayRole", true, &JobAnswer::role,
            [&knowledge] { return roles(knowledge); });
    addPart(*page, draft, SwitchQuestions::tr("&Level"), "todayLevel", true, &JobAnswer::level,
            [&draft] { return levels(draft.knowledge, draft.answers.today.role); });
    addPart(*page, draft, SwitchQuestions::tr("Kind of &employer"), "todaySegment", true, &JobAnswer::segment,
            [&knowledge] { return segments(knowledge); });
    return page;
}

SwitchPage* placeQuestion(SwitchDraft& draft)
{
    auto* page = question(draft, 2, SwitchQuestions::tr("Where do you work?"),
                          SwitchQuestions::tr("Pay, taxes, rents and prices follow the place. Type to find yours."));
    const Knowledge& knowledge = draft.knowledge;
    addPart(*page, draft, SwitchQuestions::tr("&Place"), "todayPlace", true, &JobAnswer::place,
            [&knowledge] { return placeChoices(*knowledge.places); });
    return page;
}

/// A part of today's pay: as answered, else as usual.
void addPay(SwitchPage& page, SwitchDraft& draft, const QString& label, const char* name,
            std::optional<double> SwitchAnswers::*answered, double YearlyPay::*usual)
{
    page.addNumber(
        label, name, ValueKind::Money, planField("paths/p/stages/0/package/base"),
        [&draft, answered, usual] {
            const auto& own = draft.answers.*answered;
            return own ? *own : usualPay(draft.answers, draft.start, draft.knowledge).*usual;
        },
        [&draft, answered](double value) { draft.answers.*answered = value; });
}

SwitchPage* payQuestion(SwitchDraft& draft)
{
    auto* page =
        question(draft, 3, SwitchQuestions::tr("What are you paid a year?"),
                 SwitchQuestions::tr("The amounts are usual for your job and place. Type over what you know."));
    addPay(*page, draft, SwitchQuestions::tr("Base &pay"), "base", &SwitchAnswers::base, &YearlyPay::base);
    addPay(*page, draft, SwitchQuestions::tr("Bonus on &target"), "bonus", &SwitchAnswers::bonus, &YearlyPay::bonus);
    addPay(*page, draft, SwitchQuestions::tr("&Stock granted"), "equity", &SwitchAnswers::equity, &YearlyPay::equity);
    return page;
}

SwitchPage* personQuestion(SwitchDraft& draft)
{
    auto* page =
        question(draft, 4, SwitchQuestions::tr("Who are you?"),
                 SwitchQuestions::tr("Taxes depend on it, and which level fits. It stays in your plan’s file."));
    SwitchAnswers& answers = draft.answers;
    page->addNumber(
        SwitchQuestions::tr("Years of e&xperience"), "experience", ValueKind::Years,
        planField("person/experience_years"), [&draft] { return experienceOf(draft.answers, draft.knowledge); },
        [&answers](double value) { answers.experienceYears = value; });
    page->addNumber(
        SwitchQuestions::tr("&Year of birth"), "birthYear", ValueKind::Number, planField("person/birth_year"),
        [&answers] { return static_cast<double>(answers.birthYear); },
        [&answers](double value) { answers.birthYear = static_cast<int>(value); });
    page->addChoice(
        SwitchQuestions::tr("&Tax return"), "filingStatus", statuses,
        [&answers] { return std::string(choiceName(answers.filingStatus)); },
        [&answers](const std::string& name) {
            answers.filingStatus = choiceByName<FilingStatus>(name).value_or(answers.filingStatus);
        });
    return page;
}

SwitchPage* wantedQuestion(SwitchDraft& draft)
{
    auto* page = question(draft, 5, SwitchQuestions::tr("What do you want to do?"),
                          SwitchQuestions::tr("Its pay follows the market until there is an offer to type in."));
    const Knowledge& knowledge = draft.knowledge;
    addPart(*page, draft, SwitchQuestions::tr("&Role"), "wantedRole", false, &JobAnswer::role,
            [&knowledge] { return roles(knowledge); });
    addPart(*page, draft, SwitchQuestions::tr("&Level"), "wantedLevel", false, &JobAnswer::level,
            [&draft] { return levels(draft.knowledge, draft.answers.wanted.role); });
    addPart(*page, draft, SwitchQuestions::tr("Kind of &employer"), "wantedSegment", false, &JobAnswer::segment,
            [&knowledge] { return segments(knowledge); });
    addPart(*page, draft, SwitchQuestions::tr("&Place"), "wantedPlace", false, &JobAnswer::place,
            [&knowledge] { return placeChoices(*knowledge.places); });
    page->addFlag(
        SwitchQuestions::tr("&From home, at an employer that pays remote jobs less"), "wantedRemote",
        [&draft] { return draft.answers.wanted.isRemote; },
        [&draft](bool isRemote) { draft.answers.wanted.isRemote = isRemote; });
    return page;
}

void addSkill(SwitchPage& page, SwitchDraft& draft, const std::string& skill)
{
    SkillGap gap;
    gap.skill = skill;
    std::vector<std::string>& there = draft.answers.skills;
    page.addFlag(
        skillText(gap), skill.c_str(),
        [&there, skill] { return std::find(there.begin(), there.end(), skill) != there.end(); },
        [&there, skill](bool isThere) {
            std::erase(there, skill);
            if (isThere)
                there.push_back(skill);
        });
}

std::vector<FieldChoice> offers()
{
    std::vector<FieldChoice> choices;
    const auto add = [&](OfferAnswer answer, const QString& text) {
        choices.push_back({std::to_string(static_cast<int>(answer)), text});
    };
    add(OfferAnswer::Published, SwitchQuestions::tr("Still to be found, as fast as most find one"));
    add(OfferAnswer::Interviews, SwitchQuestions::tr("Still to be found, interview by interview"));
    add(OfferAnswer::InHand, SwitchQuestions::tr("I have an offer"));
    return choices;
}

SwitchPage* wayQuestion(SwitchDraft& draft)
{
    auto* page = question(draft, 6, SwitchQuestions::tr("How do you get there?"),
                          SwitchQuestions::tr("Tick what you can do already. The rest is learned beside your job, "
                                              "before the search for the new one begins."));
    for (const std::string& skill : switchSkills(draft.knowledge))
        addSkill(*page, draft, skill);
    SwitchAnswers& answers = draft.answers;
    page->addNumber(
        SwitchQuestions::tr("&Hours a week for learning"), "hoursPerWeek", ValueKind::Hours,
        planField("paths/p/learning/hours_per_week"),
        [&draft] {
            return draft.answers.hoursPerWeek.value_or(
                draft.knowledge.figures.number("default.skill.hours_per_week").value_or(Learning().hoursPerWeek));
        },
        [&answers](double hours) { answers.hoursPerWeek = hours; });
    page->addChoice(
        SwitchQuestions::tr("The new &job"), "offer", offers,
        [&answers] { return std::to_string(static_cast<int>(answers.offer)); },
        [&answers](const std::string& offer) { answers.offer = static_cast<OfferAnswer>(std::stoi(offer)); });
    page->addNumber(
        SwitchQuestions::tr("It begins &in"), "offerMonths", ValueKind::Months,
        FieldInfo{.unit = Unit::Months, .min = 0, .max = longestWait},
        [&answers] { return static_cast<double>(answers.offerMonths); },
        [&answers](double months) { answers.offerMonths = static_cast<int>(months); },
        [&answers] { return answers.offer == OfferAnswer::InHand; });
    return page;
}

SwitchPage* thirdQuestion(SwitchDraft& draft)
{
    auto* page = question(draft, 7, SwitchQuestions::tr("What else could you do?"),
                          SwitchQuestions::tr("Staying and switching are two paths. The third is yours to choose."));
    SwitchAnswers& answers = draft.answers;
    const auto text = [&answers](int number) {
        const auto choice = static_cast<ThirdChoice>(number);
        const auto choices = thirdChoices(answers.wanted);
        const bool isOffered = std::find(choices.begin(), choices.end(), choice) != choices.end();
        return isOffered ? thirdChoiceText(choice, answers.wanted) : QString();
    };
    page->addOptions(
        SwitchQuestions::tr("Third path"), "third", thirdCount, text,
        [&answers] { return static_cast<int>(answers.third); },
        [&answers](int choice) { answers.third = static_cast<ThirdChoice>(choice); });
    return page;
}

std::vector<FieldChoice> cautions()
{
    std::vector<FieldChoice> choices;
    const auto add = [&](Caution caution, const QString& text) {
        choices.push_back({std::to_string(static_cast<int>(caution)), text});
    };
    add(Caution::Bold, SwitchQuestions::tr("I take chances"));
    add(Caution::Usual, SwitchQuestions::tr("As most people do"));
    add(Caution::Careful, SwitchQuestions::tr("I play it safe"));
    return choices;
}

SwitchPage* riskQuestion(SwitchDraft& draft)
{
    auto* page = question(draft, 8, SwitchQuestions::tr("What do you fall back on?"),
                          SwitchQuestions::tr("What a risky path is worth to you depends on both."));
    SwitchAnswers& answers = draft.answers;
    page->addNumber(
        SwitchQuestions::tr("&Savings"), "savings", ValueKind::Money, planField("person/wealth"),
        [&answers] { return answers.savings; }, [&answers](double value) { answers.savings = value; });
    page->addChoice(
        SwitchQuestions::tr("With &risk"), "caution", cautions,
        [&answers] { return std::to_string(static_cast<int>(answers.caution)); },
        [&answers](const std::string& caution) { answers.caution = static_cast<Caution>(std::stoi(caution)); });
    page->addOutcome("summary", [&draft] {
        const auto plan = draftPlan(draft);
        return plan ? SwitchQuestions::tr("Your plan compares three paths:") + QLatin1Char('\n')
                + pathsSummary(*plan, draft.locale)
                    : errorLine(plan.error(), draft.locale);
    });
    return page;
}

} // namespace

Result<Plan> draftPlan(const SwitchDraft& draft)
{
    return switchPlan(draft.answers, switchNames(draft.answers), draft.start, draft.knowledge);
}

QList<SwitchPage*> switchQuestions(SwitchDraft& draft)
{
    return {workQuestion(draft),   placeQuestion(draft), payQuestion(draft),   personQuestion(draft),
            wantedQuestion(draft), wayQuestion(draft),   thirdQuestion(draft), riskQuestion(draft)};
}

} // namespace pathwise
