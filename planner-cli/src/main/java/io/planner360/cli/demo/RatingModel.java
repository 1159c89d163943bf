package io.planner360.cli.demo;

import io.planner360.cli.input.AnswerRow;
import io.planner360.cli.input.CompetencyRow;
import io.planner360.cli.input.FeedbackEntry;
import io.planner360.cli.input.Outcome;
import io.planner360.cli.input.PersonRow;
import io.planner360.cli.input.QuestionRow;
import io.planner360.cli.input.ScaleRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How the people of the demo company rate each other: a linear model with crossed effects of target, competency, rater
 * and question.
 *
 * <p>The true level of target t in competency c, in points of the response scale and limited to its ends, is
 *
 * <pre>θ(t,c) = 3.3 + 0.7 · (V(t,c) − 3.3) + π(t) + γ(c) + δ(t,c)</pre>
 *
 * where V is the scale value of the level that t's job title requires, and π, γ, δ are normal around 0 with deviations
 * 0.40 (person), 0.20 (competency) and 0.45 (the person's own profile). Rater r of group g answers question q with
 *
 * <pre>x = θ(t,c) + β(g) + λ(r) + η(r,t) + ψ(r,t,c) + ι(q) + ε(r,t,q)</pre>
 *
 * rounded to the nearest point of the scale and limited to its ends; an answer to a reverse-scored question is stored as
 * given, that is lowest + highest − x. β is the leniency of the group (self +0.30, manager −0.20, peers +0.05, direct
 * reports +0.10, external +0.15), λ that of the rater (deviation 0.30), η the rater's overall impression of this target
 * (halo, 0.25), ψ the rater's view of this competency (0.25), ι how easy the question is agreed to (0.15), and ε noise
 * (0.45).
 *
 * <p>A behaviour is not observed with probability ν(g) + 0.04 · distance, where ν is 0.02 for managers, 0.03 for peers,
 * 0.05 for direct reports, 0.10 for external partners, and the distance 0 within a team, 1 within a department, 2
 * beyond; nobody fails to observe themselves. An optional rated question is left out with probability 0.06.
 *
 * <p>5 % of the invitations are declined, 5 % stay drafts that are a quarter to three quarters full, 4 % get no answer.
 *
 * <p>A year before, the true level was lower by a number around 0.15 with deviation 0.25, drawn for each person and
 * competency. Lenient raters and hard questions are the same in both years, everything else is drawn anew.
 *
 * <p>All numbers follow from the seed, the ids and the order of the rows, on every machine.
 */
public final class RatingModel {

    private static final double RATER_DEVIATION = 0.30;
    private static final double HALO_DEVIATION = 0.25;
    private static final double VIEW_DEVIATION = 0.25;

    private final List<PersonRow> people;
    private final Map<String, String> titles;
    private final Map<String, CompetencyRow> competencies;
    private final List<QuestionRow> questions;
    private final CommentBank bank;
    private final TrueLevels trueLevels;
    private final long seed;
    private final long seedOfYear;

    private RatingModel(
            List<PersonRow> people,
            List<CompetencyRow> competencies,
            List<QuestionRow> questions,
            long seed,
            TrueLevels trueLevels,
            long seedOfYear) {
        this.people = List.copyOf(people);
        this.titles = people.stream().collect(Collectors.toMap(PersonRow::id, PersonRow::jobTitle));
        this.competencies = new LinkedHashMap<>();
        competencies.forEach(competency -> this.competencies.put(competency.id(), competency));
        this.questions = List.copyOf(questions);
        this.bank = CommentBank.load();
        this.trueLevels = trueLevels;
        this.seed = seed;
        this.seedOfYear = seedOfYear;
    }

    /** The model for these people and this form; equal arguments give equal entries. */
    public static RatingModel of(
            List<PersonRow> people, List<CompetencyRow> competencies, List<QuestionRow> questions, long seed) {
        return new RatingModel(people, competencies, questions, seed, TrueLevels.now(seed), seed);
    }

    /** The model for the same people a year earlier. */
    public static RatingModel yearBefore(
            List<PersonRow> people, List<CompetencyRow> competencies, List<QuestionRow> questions, long seed) {
        return new RatingModel(people, competencies, questions, seed, TrueLevels.yearBefore(seed), ~seed);
    }

    /** All invitations of the cycle with their outcomes and answers, by target in the order of the people. */
    public List<FeedbackEntry> entries() {
        List<Pairing> pairings = new Pairings(people, seedOfYear).choose();
        List<Outcome> outcomes = Outcomes.draw(pairings, seedOfYear);
        Ratings ratings = new Ratings(questions, seed, seedOfYear);
        Comments comments = new Comments(questions, bank, seedOfYear);
        List<FeedbackEntry> entries = new ArrayList<>();
        for (int i = 0; i < pairings.size(); i++) {
            entries.add(entry(pairings.get(i), outcomes.get(i), ratings, comments));
        }
        return entries;
    }

    /** How good the person really is in the competency, in points of the response scale. */
    public double trueLevel(String personId, String competencyId) {
        List<Integer> points = questions.stream()
                .filter(question -> question.competencyId().equals(Optional.of(competencyId)))
                .flatMap(question -> question.scale().stream())
                .flatMap(scale -> scale.points().stream())
                .map(ScaleRow.Point::value)
                .sorted()
                .toList();
        double level = trueLevels.of(personId, title(personId), competency(competencyId));
        return points.isEmpty() ? level : Math.max(points.get(0), Math.min(points.get(points.size() - 1), level));
    }

    private FeedbackEntry entry(Pairing pairing, Outcome outcome, Ratings ratings, Comments comments) {
        Chance chance = Chance.of(seedOfYear, "entry", pairing.raterId(), pairing.targetId());
        Optional<String> reason = Optional.empty();
        List<AnswerRow> answers = List.of();
        if (outcome == Outcome.DECLINED) {
            reason = Optional.of(chance.oneOf(bank.reasonsToDecline()));
        } else if (outcome == Outcome.SUBMITTED || outcome == Outcome.DRAFT) {
            Impression impression = impression(pairing);
            answers = Stream.concat(ratings.of(pairing, impression).stream(), comments.of(pairing, impression).stream())
                    .toList();
        }
        if (outcome == Outcome.DRAFT) {
            double share = 0.25 + 0.5 * chance.uniform();
            answers = answers.subList(0, (int) Math.ceil(share * answers.size()));
        }
        return new FeedbackEntry(
                pairing.targetId(), pairing.raterId(), pairing.group().name(), outcome, reason, answers);
    }

    private Impression impression(Pairing pairing) {
        String target = pairing.targetId();
        String rater = pairing.raterId();
        double general = pairing.group().leniency
                + Chance.of(seed, "rater", rater).normal(RATER_DEVIATION)
                + Chance.of(seedOfYear, "halo", rater, target).normal(HALO_DEVIATION);
        Map<String, Double> seen = new HashMap<>();
        Map<String, Double> required = new HashMap<>();
        for (CompetencyRow competency : competencies.values()) {
            double view = Chance.of(seedOfYear, "view", rater, target, competency.id())
                    .normal(VIEW_DEVIATION);
            seen.put(competency.id(), trueLevel(target, competency.id()) + general + view);
            required.put(competency.id(), TrueLevels.required(title(target), competency));
        }
        return new Impression(seen, required);
    }

    private String title(String personId) {
        return Optional.ofNullable(titles.get(personId))
                .orElseThrow(() -> new IllegalArgumentException("No such person: " + personId));
    }

    private CompetencyRow competency(String id) {
        return Optional.ofNullable(competencies.get(id))
                .orElseThrow(() -> new IllegalArgumentException("No such competency: " + id));
    }
}
