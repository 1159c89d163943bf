package io.planner360.cli.anonymity;

import io.planner360.cli.input.json.JsonValue;
import io.planner360.domain.rating.anonymity.AuditFinding;
import io.planner360.domain.rating.anonymity.PublishedAggregate;
import io.planner360.domain.rating.anonymity.PublishedAggregate.Term;
import io.planner360.domain.rating.anonymity.ReleaseAudit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A case of {@code planner anonymity audit}: published numbers, and whom they single out. */
final class AuditCase {
    private AuditCase() {}

    record Outcome(
            String caseId,
            boolean safe,
            @Nullable Integer smallestExposedSetSize,
            List<List<String>> minimalExposedSets) {}

    static Optional<Outcome> outcome(JsonValue one) {
        Optional<String> id = one.optionalMember("case_id").flatMap(JsonValue::text);
        Optional<Integer> threshold = one.member("k").flatMap(value -> value.wholeNumber(2));
        Map<String, String> groupOfRater =
                one.member("raters").map(AuditCase::raters).orElse(Map.of());
        Set<String> exempt = Set.copyOf(texts(one.member("exempt_groups")));
        Set<String> colluding = Set.copyOf(raters(one.member("colluding_raters"), groupOfRater));
        List<PublishedAggregate> published = one.member("published")
                .map(list -> published(list, groupOfRater))
                .orElse(List.of());
        List<String> hidden = groupOfRater.keySet().stream()
                .filter(rater -> !colluding.contains(rater))
                .filter(rater -> !exempt.contains(groupOfRater.getOrDefault(rater, "")))
                .toList();
        return id.isEmpty() || threshold.isEmpty()
                ? Optional.empty()
                : Optional.of(outcome(id.get(), ReleaseAudit.audit(published, hidden, threshold.get())));
    }

    private static Outcome outcome(String id, AuditFinding finding) {
        return new Outcome(
                id,
                finding.isSafe(),
                finding.smallest().isPresent() ? finding.smallest().getAsInt() : null,
                finding.exposed());
    }

    private static Map<String, String> raters(JsonValue list) {
        Map<String, String> groupOfRater = new LinkedHashMap<>();
        for (JsonValue one : list.elements()) {
            Optional<String> rater = one.member("rater").flatMap(JsonValue::text);
            Optional<String> group = one.member("group").flatMap(JsonValue::text);
            if (rater.isPresent() && groupOfRater.putIfAbsent(rater.get(), group.orElse("")) != null) {
                one.refuse("rater stands twice: " + rater.get());
            }
        }
        return groupOfRater;
    }

    private static List<String> texts(Optional<JsonValue> list) {
        return list.map(JsonValue::elements).orElse(List.of()).stream()
                .map(JsonValue::text)
                .flatMap(Optional::stream)
                .toList();
    }

    private static List<String> raters(Optional<JsonValue> list, Map<String, String> groupOfRater) {
        return list.map(JsonValue::elements).orElse(List.of()).stream()
                .map(value -> rater(value, groupOfRater))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<String> rater(JsonValue value, Map<String, String> groupOfRater) {
        Optional<String> rater = value.text();
        if (rater.isPresent() && !groupOfRater.containsKey(rater.get())) {
            value.refuse("is not among the raters: " + rater.get());
        }
        return rater;
    }

    private static List<PublishedAggregate> published(JsonValue list, Map<String, String> groupOfRater) {
        List<PublishedAggregate> published = new ArrayList<>();
        for (JsonValue one : list.elements()) {
            String label = one.member("label").flatMap(JsonValue::text).orElse("");
            List<Term> terms = new ArrayList<>();
            for (JsonValue term : one.member("terms").map(JsonValue::elements).orElse(List.of())) {
                Optional<String> rater = term.member("rater").flatMap(value -> rater(value, groupOfRater));
                Optional<String> item = term.member("item").flatMap(JsonValue::text);
                Optional<BigDecimal> coefficient = term.member("coefficient").flatMap(JsonValue::number);
                if (rater.isPresent() && item.isPresent() && coefficient.isPresent()) {
                    terms.add(new Term(rater.get(), item.get(), coefficient.get()));
                }
            }
            published.add(new PublishedAggregate(label, terms));
        }
        return published;
    }

    static String summary(Outcome outcome) {
        return outcome.caseId() + ": "
                + (outcome.safe()
                        ? "safe"
                        : "unsafe, exposed: "
                                + outcome.minimalExposedSets().stream()
                                        .map(set -> String.join(" + ", set))
                                        .collect(Collectors.joining(", ")));
    }
}
