package io.planner360.cli.report;

import io.planner360.cli.report.Dashboard.NominationTally;
import io.planner360.cli.report.Dashboard.NotificationRow;
import io.planner360.cli.report.Dashboard.OverdueRow;
import io.planner360.cli.report.Dashboard.RateRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** An invented cycle that has everything a report can have. */
public final class SampleSite {

    private static final List<String[]> COMPETENCIES = List.of(
            new String[] {"Leading people", "Coaching and feedback", "3.5"},
            new String[] {"Leading people", "Delegation", "4"},
            new String[] {"Leading people", "Building an inclusive team", "4"},
            new String[] {"Working together", "Listening and clear communication", "4"},
            new String[] {"Working together", "Cooperation across departments", "3"},
            new String[] {"Working together", "Handling conflict", "3.5"},
            new String[] {"Delivering results", "Planning and prioritising", "4"},
            new String[] {"Delivering results", "Customer orientation", "3.5"},
            new String[] {"Thinking ahead", "Judgement and decisions", "4"},
            new String[] {"Thinking ahead", "Learning agility", "3"});

    private static final List<String[]> PEOPLE = List.of(
            new String[] {"Ingrid Halvorsen", "Head of Operations", "Operations"},
            new String[] {"Tomás Figueroa", "Team Lead, Dispatch", "Operations"},
            new String[] {"Yara El-Masri", "Team Lead, Customer Care", "Customer Care"},
            new String[] {"Daniel Okonkwo", "Warehouse Manager", "Operations"},
            new String[] {"Mei-Ling Zhao", "Senior Data Analyst", "Finance and Data"},
            new String[] {"Przemysław Wójcik", "Fleet Coordinator", "Operations"},
            new String[] {"Hannah Lindqvist", "HR Business Partner", "People"},
            new String[] {"محمد الأحمد", "Account Manager", "Sales"});

    private SampleSite() {}

    public static ReportSite site() {
        Random random = new Random(7);
        Slugs slugs = new Slugs();
        List<TargetPage> pages = new ArrayList<>();
        for (String[] person : PEOPLE) {
            pages.add(page(slugs.next(person[0]), person, pages.size(), random));
        }
        return new ReportSite(
                "Northwind Logistics",
                "Leadership feedback, spring 2025",
                "3 to 28 March 2025 · confidential: answers of peers and direct reports are shown from 3 raters on",
                new SiteSummary(74, 61, 4, 3),
                List.of("Groups with fewer than 3 answers enter no number of a report."),
                pages,
                Optional.of(dashboard()));
    }

    private static TargetPage page(String slug, String[] person, int number, Random random) {
        boolean reportsShown = number % 3 != 1;
        List<GroupColumn> groups = List.of(
                new GroupColumn("MANAGER", "Manager", 1, true),
                new GroupColumn("PEER", "Peers", 6, true),
                new GroupColumn("DIRECT_REPORT", "Direct reports", reportsShown ? 4 : 2, reportsShown),
                new GroupColumn("EXTERNAL", "External", 3, true));
        double ability = 3.3 + random.nextGaussian() * 0.35;
        List<CompetencyRow> rows = new ArrayList<>();
        for (String[] competency : COMPETENCIES) {
            double level = ability + random.nextGaussian() * 0.5;
            double peers = points(level + random.nextGaussian() * 0.2);
            double reports = points(level + 0.2 + random.nextGaussian() * 0.3);
            double manager = Math.rint(points(level + random.nextGaussian() * 0.3));
            boolean external = competency[1].startsWith("Customer") || competency[1].startsWith("Listening");
            double required = Double.parseDouble(competency[2]);
            double others = (manager + peers + (reportsShown ? reports : peers)) / 3;
            boolean selfRated = !(number == 2 && competency[1].startsWith("Handling"));
            rows.add(new CompetencyRow(
                    competency[1],
                    competency[0],
                    selfRated ? Optional.of(Math.rint(points(level + 0.4) * 2) / 2) : Optional.empty(),
                    Optional.of(others),
                    Optional.of(required),
                    Optional.of(others - required),
                    List.of(
                            GroupCell.shown("MANAGER", 1, manager, Optional.empty()),
                            GroupCell.shown("PEER", 6, peers, Optional.of(0.4 + random.nextDouble() / 2)),
                            reportsShown
                                    ? GroupCell.shown("DIRECT_REPORT", 4, reports, Optional.empty())
                                    : GroupCell.notShown("DIRECT_REPORT"),
                            external
                                    ? GroupCell.shown("EXTERNAL", 3, points(level + 0.3), Optional.empty())
                                    : GroupCell.noRatings("EXTERNAL")),
                    1,
                    5));
        }
        return new TargetPage(
                slug,
                person[0],
                person[1],
                person[2],
                groups,
                rows,
                comments(),
                reportsShown ? List.of() : List.of("Direct reports: fewer than 3 answered; not shown."),
                number == 5 ? Optional.empty() : Optional.of(plan(rows, number)),
                number == 4 ? Optional.empty() : Optional.of(trend(rows, number)));
    }

    private static TrendView trend(List<CompetencyRow> rows, int number) {
        List<TrendLine> lines = rows.stream()
                .map(row -> new TrendLine(
                        row.name(),
                        List.of(
                                row.others()
                                        .filter(value -> row.name().length() % 5 != 0)
                                        .map(value -> points(value - 0.1 * number + 0.3)),
                                row.others()),
                        1,
                        5))
                .toList();
        return new TrendView(List.of("Leadership feedback, spring 2024", "Leadership feedback, spring 2025"), lines);
    }

    private static Dashboard dashboard() {
        return new Dashboard(
                List.of(
                        new RateRow("Manager", 8, 8),
                        new RateRow("Peers", 40, 31),
                        new RateRow("Direct reports", 18, 12)),
                List.of(new RateRow("Operations", 38, 33), new RateRow("Customer Care", 12, 9)),
                new HeatMapView(
                        COMPETENCIES.stream().map(competency -> competency[1]).toList(),
                        List.of(
                                new HeatMapView.Row("Operations", cells(3.1)),
                                new HeatMapView.Row(
                                        "Customer Care",
                                        COMPETENCIES.stream()
                                                .<Optional<Double>>map(competency -> Optional.empty())
                                                .toList())),
                        5,
                        1,
                        5),
                new NominationTally(40, 34, 2, 4),
                List.of(new OverdueRow("Ingrid Halvorsen", "Coaching and feedback: level 4", "28 February 2025", 12)),
                List.of(new NotificationRow("Invitation", 74, "notifications/0001-invitation.txt")));
    }

    private static List<Optional<Double>> cells(double lowest) {
        List<Optional<Double>> cells = new ArrayList<>();
        for (String[] competency : COMPETENCIES) {
            cells.add(Optional.of(lowest + 0.15 * (competency[1].length() % 9)));
        }
        return cells;
    }

    private static double points(double value) {
        return Math.max(1, Math.min(5, value));
    }

    private static List<CommentBlock> comments() {
        return List.of(
                new CommentBlock(
                        "What should this person keep doing?",
                        List.of(
                                new CommentView(
                                        "Peers",
                                        "Keeps a cool head when three trucks are late at once, and tells everybody what happens next."
                                                + " I have learned a lot from watching that."),
                                new CommentView("Manager", "Thorough hand-overs. 👏"),
                                new CommentView("Peers", "تستمع جيدًا قبل أن تقرر، وتشرح أسباب قرارها."),
                                new CommentView(
                                        "Peers",
                                        "Takes the time to explain why.\nAsks for the view of those who are quiet in meetings."))),
                new CommentBlock(
                        "What is one thing to do differently?",
                        List.of(
                                new CommentView(
                                        "Peers",
                                        "Hand over more of the daily planning: the team can do it, and would like to."),
                                new CommentView(
                                        "Manager",
                                        "Decide earlier. A decision at 80 % certainty on Monday is worth more than one at 95 % on Friday."))));
    }

    private static PlanView plan(List<CompetencyRow> rows, int number) {
        Map<String, String> titles = Map.of(
                "Delegation", "Hand over the weekly planning",
                "Judgement and decisions", "Decide with incomplete information");
        List<CompetencyRow> needs = rows.stream()
                .filter(row -> row.gap().orElseThrow() < 0)
                .limit(3)
                .toList();
        List<ObjectiveView> objectives = new ArrayList<>();
        double[] done = {100, 40, 0};
        String[] status = {"Completed", "In progress", "Not started"};
        for (CompetencyRow need : needs) {
            int at = Math.min(2, objectives.size() + number % 2);
            objectives.add(new ObjectiveView(
                    titles.getOrDefault(need.name(), "Grow in " + need.name().toLowerCase(Locale.ROOT)),
                    need.name(),
                    Optional.of("2 Developing"),
                    "4 Advanced",
                    Optional.of(LocalDate.of(2025, 6 + 2 * objectives.size(), 30)),
                    status[at],
                    Optional.of(done[at]),
                    Optional.of(String.format(
                            Locale.ROOT,
                            "Others rate %.2f, the job requires %.2f.",
                            need.others().orElseThrow(),
                            need.required().orElseThrow())),
                    List.of(
                            new ResourceView(
                                    "Delegating without losing track",
                                    "course",
                                    "Open Management School",
                                    "3 h",
                                    Optional.of("https://learning.example/delegating")),
                            new ResourceView(
                                    "A practice: one task a week, with a written brief",
                                    "practice",
                                    "In-house",
                                    "6 × 20 min",
                                    Optional.empty()))));
        }
        Optional<Double> percent = objectives.isEmpty()
                ? Optional.empty()
                : Optional.of(objectives.stream()
                        .mapToDouble(objective -> objective.percent().orElseThrow())
                        .average()
                        .orElseThrow());
        return new PlanView("Development plan 2025", "Active", "1 April to 31 December 2025", percent, objectives);
    }
}
