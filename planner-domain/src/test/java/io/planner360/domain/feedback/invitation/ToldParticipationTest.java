package io.planner360.domain.feedback.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import io.planner360.domain.feedback.form.RaterGroupCode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class ToldParticipationTest {
    private static final int FEWEST = 3;

    private static ParticipationCell cell(String department, String group, int invited) {
        return new ParticipationCell(department, new Participation(new RaterGroupCode(group), invited, 1, 0, 0));
    }

    private static ToldParticipation told(ParticipationCell... cells) {
        return ToldParticipation.of(List.of(cells), FEWEST);
    }

    private static List<String> groups(ToldParticipation told) {
        return told.groups().stream().map(group -> group.group().value()).toList();
    }

    private static List<String> departments(ToldParticipation told) {
        return told.departments().stream()
                .map(DepartmentParticipation::department)
                .toList();
    }

    @Test
    void addsUpByGroupAndByDepartment() {
        ToldParticipation told = told(cell("A", "PEER", 4), cell("A", "SELF", 3), cell("B", "PEER", 5));
        assertThat(told.groups())
                .containsExactly(
                        new Participation(RaterGroupCode.PEER, 9, 2, 0, 0),
                        new Participation(RaterGroupCode.SELF, 3, 1, 0, 0));
        assertThat(told.departments())
                .containsExactly(
                        new DepartmentParticipation("A", 7, 2, 0, 0), new DepartmentParticipation("B", 5, 1, 0, 0));
    }

    @Test
    void tellsNothingOfNothing() {
        assertThat(told()).isEqualTo(new ToldParticipation(List.of(), List.of()));
    }

    @Test
    void tellsNoSumOverFewerThanTheFewest() {
        ToldParticipation told = told(cell("A", "EXTERNAL", 2), cell("A", "PEER", 3), cell("A", "SELF", 3));
        assertThat(groups(told)).doesNotContain("EXTERNAL");
    }

    @Test
    void leavesAnotherGroupOutThatWouldGiveTheSmallOneAway() {
        // The department is the total; without PEER or SELF the difference is EXTERNAL alone.
        ToldParticipation told = told(cell("A", "EXTERNAL", 2), cell("A", "PEER", 4), cell("A", "SELF", 3));
        assertThat(groups(told)).doesNotContain("EXTERNAL");
        assertThat(groups(told).size() < 2 || departments(told).isEmpty()).isTrue();
        assertThat(revealsTooMuch(List.of(cell("A", "EXTERNAL", 2), cell("A", "PEER", 4), cell("A", "SELF", 3)), told))
                .isFalse();
    }

    @Test
    void tellsEverythingWhereNoDifferenceIsSmall() {
        ToldParticipation told =
                told(cell("A", "PEER", 3), cell("A", "SELF", 3), cell("B", "PEER", 3), cell("B", "SELF", 3));
        assertThat(groups(told)).containsExactly("PEER", "SELF");
        assertThat(departments(told)).containsExactly("A", "B");
    }

    @Test
    void noticesADifferenceAcrossGroupsAndDepartments() {
        // All of PEER but one are about B, which has nobody else: PEER minus B is that one.
        List<ParticipationCell> cells = List.of(cell("A", "PEER", 1), cell("A", "SELF", 5), cell("B", "PEER", 5));
        ToldParticipation told = ToldParticipation.of(cells, FEWEST);
        assertThat(revealsTooMuch(
                        cells,
                        new ToldParticipation(all(cells).groups(), all(cells).departments())))
                .isTrue();
        assertThat(revealsTooMuch(cells, told)).isFalse();
        assertThat(groups(told).size() + departments(told).size()).isPositive();
    }

    @Test
    void revealsTooLittleToSubtractInRandomTables() {
        Random random = new Random(360);
        int hidden = 0;
        for (int run = 0; run < 1_500; run++) {
            List<ParticipationCell> cells = new ArrayList<>();
            int departments = 1 + random.nextInt(3);
            int groups = 1 + random.nextInt(3);
            for (int d = 0; d < departments; d++) {
                for (int g = 0; g < groups; g++) {
                    if (random.nextInt(4) > 0) {
                        cells.add(cell("D" + d, "G" + g, 1 + random.nextInt(6)));
                    }
                }
            }
            int fewest = 2 + random.nextInt(4);
            ToldParticipation told = ToldParticipation.of(cells, fewest);
            assertThat(revealsTooMuch(cells, told, fewest))
                    .as("%s by %s", told, cells)
                    .isFalse();
            hidden += told.equals(all(cells)) ? 0 : 1;
        }
        assertThat(hidden).isBetween(300, 1_490);
    }

    @Test
    @Timeout(30)
    void takesManyDepartments() {
        Random random = new Random(1);
        List<ParticipationCell> cells = new ArrayList<>();
        for (int department = 0; department < 300; department++) {
            for (String group : List.of("EXTERNAL", "MANAGER", "PEER", "SELF")) {
                cells.add(cell("Department " + department, group, 1 + random.nextInt(9)));
            }
        }
        assertThat(ToldParticipation.of(cells, FEWEST).departments()).hasSizeGreaterThan(200);
    }

    private static ToldParticipation all(List<ParticipationCell> cells) {
        return ToldParticipation.of(cells, 1);
    }

    private static boolean revealsTooMuch(List<ParticipationCell> cells, ToldParticipation told) {
        return revealsTooMuch(cells, told, FEWEST);
    }

    /** Adds and subtracts told sums in every way, and looks how many invitations are left. */
    private static boolean revealsTooMuch(List<ParticipationCell> cells, ToldParticipation told, int fewest) {
        List<String> groups = groups(told);
        List<String> departments = departments(told);
        int sums = groups.size() + departments.size();
        Set<Integer> left = new HashSet<>();
        for (int way = 0; way < Math.pow(3, sums); way++) {
            int rest = way;
            int[] factors = new int[sums];
            for (int i = 0; i < sums; i++) {
                factors[i] = rest % 3 - 1;
                rest /= 3;
            }
            left.add(cells.stream()
                    .filter(cell ->
                            factor(factors, groups.indexOf(cell.counts().group().value()))
                                            + factor(factors, offset(groups, departments.indexOf(cell.department())))
                                    != 0)
                    .mapToInt(cell -> cell.counts().invited())
                    .sum());
        }
        return left.stream().anyMatch(invited -> invited > 0 && invited < fewest);
    }

    private static int offset(List<String> groups, int department) {
        return department < 0 ? department : groups.size() + department;
    }

    private static int factor(int[] factors, int index) {
        return index < 0 ? 0 : factors[index];
    }
}
