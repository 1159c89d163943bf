package io.planner360.cli.anonymity;

import io.planner360.cli.input.json.JsonValue;
import io.planner360.domain.feedback.form.RaterGroup.Protection;
import io.planner360.domain.feedback.form.RaterGroupCode;
import io.planner360.domain.feedback.form.SmallGroups;
import io.planner360.domain.rating.anonymity.BlockPartition;
import io.planner360.domain.rating.anonymity.GroupSize;
import io.planner360.domain.rating.anonymity.RaterBlock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A case of {@code planner anonymity partition}: the groups of a target, and what becomes of them. */
final class PartitionCase {
    private PartitionCase() {}

    record Block(List<String> groups, int n) {}

    record Outcome(
            String caseId,
            List<Block> publishedBlocks,
            List<String> excludedGroups,
            List<String> emptyGroups,
            List<String> exemptGroupsShown,
            int ratersInTotals,
            boolean totalPublished) {}

    static Optional<Outcome> outcome(JsonValue one) {
        Optional<String> id = one.optionalMember("case_id").flatMap(JsonValue::text);
        Optional<SmallGroups> policy = one.member("policy")
                .flatMap(value -> value.oneOf("COMBINE", "EXCLUDE"))
                .map(SmallGroups::valueOf);
        Optional<List<GroupSize>> groups = one.member("groups").flatMap(PartitionCase::groups);
        return id.isEmpty() || policy.isEmpty() || groups.isEmpty()
                ? Optional.empty()
                : Optional.of(outcome(id.get(), groups.get(), BlockPartition.of(policy.get(), groups.get())));
    }

    private static Optional<List<GroupSize>> groups(JsonValue list) {
        List<GroupSize> sizes = new ArrayList<>();
        Set<RaterGroupCode> seen = new HashSet<>();
        List<JsonValue> groups = list.elements();
        for (JsonValue one : groups) {
            Optional<RaterGroupCode> code = one.member("group").flatMap(PartitionCase::code);
            Optional<Protection> kind = one.member("kind")
                    .flatMap(value -> value.oneOf("EXEMPT", "PROTECTED"))
                    .map(Protection::valueOf);
            Optional<Integer> raters = one.member("n").flatMap(value -> value.wholeNumber(0));
            int lowest = kind.filter(Protection.PROTECTED::equals).isPresent() ? 2 : 0;
            Optional<Integer> threshold = one.member("k").flatMap(value -> value.wholeNumber(lowest));
            if (code.filter(group -> !seen.add(group)).isPresent()) {
                one.refuse("group stands twice: " + code.get());
            } else if (code.isPresent() && kind.isPresent() && raters.isPresent() && threshold.isPresent()) {
                sizes.add(new GroupSize(code.get(), kind.get(), threshold.get(), raters.get()));
            }
        }
        return sizes.size() == groups.size() ? Optional.of(sizes) : Optional.empty();
    }

    private static Optional<RaterGroupCode> code(JsonValue value) {
        Optional<String> text = value.text();
        try {
            return text.map(RaterGroupCode::new);
        } catch (IllegalArgumentException e) {
            value.refuse("must be named like DIRECT_REPORT, not " + text.orElse(""));
            return Optional.empty();
        }
    }

    private static Outcome outcome(String id, List<GroupSize> groups, BlockPartition partition) {
        int exemptOthers = groups.stream()
                .filter(group -> partition.exempt().contains(group.group()))
                .filter(group -> !group.group().equals(RaterGroupCode.SELF))
                .mapToInt(GroupSize::raters)
                .sum();
        return new Outcome(
                id,
                partition.blocks().stream()
                        .map(block -> new Block(names(block.groups()), block.raters()))
                        .toList(),
                names(partition.excluded()),
                names(partition.empty()),
                names(partition.exempt()),
                exemptOthers
                        + partition.blocks().stream()
                                .mapToInt(RaterBlock::raters)
                                .sum(),
                partition.hasTotal());
    }

    private static List<String> names(List<RaterGroupCode> groups) {
        return groups.stream().map(RaterGroupCode::value).toList();
    }

    static String summary(Outcome outcome) {
        return outcome.caseId() + ": "
                + outcome.publishedBlocks().stream()
                        .map(block -> String.join(" + ", block.groups()) + " (" + block.n() + ")")
                        .collect(Collectors.collectingAndThen(
                                Collectors.joining(", "), blocks -> blocks.isEmpty() ? "no block" : blocks))
                + listed("shown as theirs", outcome.exemptGroupsShown())
                + listed("left out", outcome.excludedGroups())
                + listed("without answers", outcome.emptyGroups())
                + (outcome.totalPublished() ? "; total of " + outcome.ratersInTotals() : "; no total");
    }

    private static String listed(String what, List<String> groups) {
        return groups.isEmpty() ? "" : "; " + what + ": " + String.join(", ", groups);
    }
}
