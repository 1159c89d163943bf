package io.planner360.domain.rating.anonymity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.planner360.domain.feedback.form.RaterGroup.Protection;
import io.planner360.domain.feedback.form.RaterGroupCode;
import io.planner360.domain.feedback.form.SmallGroups;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BlockPartitionTest {
    private static final GroupSize SELF = exempt("SELF", 1);
    private static final GroupSize MANAGER = exempt("MANAGER", 1);

    @Test
    void groups_from_their_threshold_on_stand_alone() {
        for (SmallGroups policy : SmallGroups.values()) {
            BlockPartition partition = BlockPartition.of(
                    policy, List.of(SELF, MANAGER, hidden("PEER", 4), hidden("REPORT", 3), hidden("CUSTOMER", 0)));
            assertThat(partition.blocks()).containsExactly(block(4, "PEER"), block(3, "REPORT"));
            assertThat(partition.exempt()).containsExactly(code("SELF"), code("MANAGER"));
            assertThat(partition.excluded()).isEmpty();
            assertThat(partition.empty()).containsExactly(code("CUSTOMER"));
            assertThat(partition.hasTotal()).isTrue();
        }
    }

    @Test
    void a_small_group_is_left_out_or_takes_company() {
        List<GroupSize> groups = List.of(hidden("PEER", 4), hidden("REPORT", 1), hidden("CUSTOMER", 6));
        BlockPartition excluded = BlockPartition.of(SmallGroups.EXCLUDE, groups);
        assertThat(excluded.blocks()).containsExactly(block(4, "PEER"), block(6, "CUSTOMER"));
        assertThat(excluded.excluded()).containsExactly(code("REPORT"));
        BlockPartition combined = BlockPartition.of(SmallGroups.COMBINE, groups);
        assertThat(combined.blocks()).containsExactly(block(6, "CUSTOMER"), block(5, "PEER", "REPORT"));
        assertThat(combined.excluded()).isEmpty();
    }

    @Test
    void small_groups_that_are_enough_together_take_nobody_else() {
        BlockPartition partition = BlockPartition.of(
                SmallGroups.COMBINE, List.of(hidden("PEER", 2), hidden("REPORT", 5), hidden("CUSTOMER", 2)));
        assertThat(partition.blocks()).containsExactly(block(5, "REPORT"), block(4, "PEER", "CUSTOMER"));
    }

    @Test
    void the_first_of_equally_small_groups_goes_along() {
        BlockPartition partition = BlockPartition.of(
                SmallGroups.COMBINE, List.of(hidden("PEER", 4), hidden("REPORT", 4), hidden("CUSTOMER", 1)));
        assertThat(partition.blocks()).containsExactly(block(4, "REPORT"), block(5, "PEER", "CUSTOMER"));
    }

    @Test
    void the_highest_threshold_of_its_groups_is_the_blocks() {
        GroupSize careful = new GroupSize(code("CUSTOMER"), Protection.PROTECTED, 7, 3);
        BlockPartition partition = BlockPartition.of(
                SmallGroups.COMBINE, List.of(hidden("PEER", 3), hidden("REPORT", 4), careful, hidden("OTHER", 9)));
        assertThat(partition.blocks())
                .containsExactly(
                        block(9, "OTHER"),
                        new RaterBlock(List.of(code("PEER"), code("REPORT"), code("CUSTOMER")), 10, 7));
    }

    @Test
    void where_company_does_not_help_all_are_left_out_and_there_is_no_total() {
        for (SmallGroups policy : SmallGroups.values()) {
            BlockPartition partition =
                    BlockPartition.of(policy, List.of(MANAGER, hidden("PEER", 1), hidden("REPORT", 1)));
            assertThat(partition.blocks()).isEmpty();
            assertThat(partition.excluded()).containsExactly(code("PEER"), code("REPORT"));
            assertThat(partition.hasTotal()).isFalse();
        }
    }

    @Test
    void every_group_stands_in_one_place_and_no_block_is_below_its_threshold() {
        Random random = new Random(20_261_126);
        for (int i = 0; i < 5_000; i++) {
            List<GroupSize> groups = new ArrayList<>();
            for (int g = 0; g < 1 + random.nextInt(7); g++) {
                groups.add(
                        random.nextInt(4) == 0
                                ? exempt("G" + g, random.nextInt(3))
                                : new GroupSize(
                                        code("G" + g), Protection.PROTECTED, 2 + random.nextInt(6), random.nextInt(9)));
            }
            for (SmallGroups policy : SmallGroups.values()) {
                BlockPartition partition = BlockPartition.of(policy, groups);
                List<RaterGroupCode> placed = new ArrayList<>(partition.exempt());
                placed.addAll(partition.excluded());
                placed.addAll(partition.empty());
                partition.blocks().forEach(block -> placed.addAll(block.groups()));
                assertThat(placed)
                        .as("%s", groups)
                        .containsExactlyInAnyOrderElementsOf(
                                groups.stream().map(GroupSize::group).toList());
                assertThat(partition.blocks()).allMatch(block -> block.raters() >= block.threshold());
                boolean anyHidden = !partition.excluded().isEmpty();
                if (policy == SmallGroups.COMBINE && anyHidden) {
                    assertThat(partition.blocks())
                            .as("what is hidden took all the company there was")
                            .isEmpty();
                }
            }
        }
    }

    @Test
    void a_threshold_below_two_protects_nobody() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new GroupSize(code("PEER"), Protection.PROTECTED, 1, 4))
                .withMessageContaining("at least 2");
    }

    private static GroupSize exempt(String group, int raters) {
        return new GroupSize(code(group), Protection.EXEMPT, 1, raters);
    }

    private static GroupSize hidden(String group, int raters) {
        return new GroupSize(code(group), Protection.PROTECTED, 3, raters);
    }

    private static RaterBlock block(int raters, String... groups) {
        return new RaterBlock(
                Arrays.stream(groups).map(BlockPartitionTest::code).toList(), raters, 3);
    }

    private static RaterGroupCode code(String group) {
        return new RaterGroupCode(group);
    }
}
