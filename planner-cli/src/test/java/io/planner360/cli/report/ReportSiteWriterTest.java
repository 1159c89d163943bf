package io.planner360.cli.report;

import static io.planner360.cli.report.Pages.hidden;
import static io.planner360.cli.report.Pages.htmlFiles;
import static io.planner360.cli.report.Pages.page;
import static io.planner360.cli.report.Pages.read;
import static io.planner360.cli.report.Pages.row;
import static io.planner360.cli.report.Pages.rows;
import static io.planner360.cli.report.Pages.site;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportSiteWriterTest {

    @TempDir
    Path directory;

    private static final ReportSiteWriter WRITER = new ReportSiteWriter();

    private Document written(TargetPage page) throws IOException {
        WRITER.write(directory, site(page));
        return read(directory.resolve("targets").resolve(page.slug() + ".html"));
    }

    @Nested
    class EveryPage {

        private List<Path> sample() throws IOException {
            WRITER.write(directory, SampleSite.site());
            return htmlFiles(directory);
        }

        @Test
        void linksOnlyToWhatIsThere() throws IOException {
            for (Path file : sample()) {
                Document document = read(file);
                for (Element link : document.select("a[href]")) {
                    String href = link.attr("href");
                    if (href.startsWith("#")) {
                        assertThat(document.getElementById(href.substring(1)))
                                .as("%s in %s", href, file)
                                .isNotNull();
                    } else if (!href.startsWith("https://") && !href.startsWith("notifications/")) {
                        assertThat(file.resolveSibling(href)).exists();
                    }
                }
            }
        }

        @Test
        void asksNothingOfTheNetworkAndRunsNoScript() throws IOException {
            for (Path file : sample()) {
                Document document = read(file);
                assertThat(document.select("script, link, img, iframe, object, embed, base, form"))
                        .as("elements of %s", file)
                        .isEmpty();
                assertThat(document.select("[src], [srcset], [xlink:href], [data], [poster], image[href], use[href]"))
                        .as("references of %s", file)
                        .isEmpty();
                assertThat(document.select("style").html()).doesNotContain("url(", "@import", "http:", "https:");
                assertThat(document.select("meta[http-equiv=Content-Security-Policy]")
                                .attr("content"))
                        .startsWith("default-src 'none'");
            }
        }

        @Test
        void saysItsLanguageTitleAndEncoding() throws IOException {
            for (Path file : sample()) {
                Document document = read(file);
                assertThat(document.select("html").attr("lang")).isEqualTo("en");
                assertThat(document.title()).isNotBlank();
                assertThat(document.select("meta[charset=utf-8]")).hasSize(1);
                assertThat(document.select("h1")).hasSize(1);
            }
        }

        @Test
        void usesEachIdOnceAndNamesWhatIsThere() throws IOException {
            for (Path file : sample()) {
                Document document = read(file);
                assertThat(document.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
                for (String ids : document.select("[aria-labelledby]").eachAttr("aria-labelledby")) {
                    for (String id : ids.split(" ", -1)) {
                        assertThat(document.getElementById(id)).as(id).isNotNull();
                    }
                }
            }
        }

        @Test
        void tellsTheScopeOfEachHeaderAndWhatEachDrawingShows() throws IOException {
            for (Path file : sample()) {
                Document document = read(file);
                assertThat(document.select("th:not([scope])")).isEmpty();
                assertThat(document.select("svg[role=img]:not([aria-label]):not([aria-labelledby])"))
                        .isEmpty();
                assertThat(document.select("svg.radar"))
                        .allSatisfy(radar ->
                                assertThat(radar.select("> title, > desc")).hasSize(2));
            }
        }

        @Test
        void isTheSameForTheSameSite() throws IOException {
            WRITER.write(directory.resolve("one"), SampleSite.site());
            new ReportSiteWriter().write(directory.resolve("two"), SampleSite.site());
            List<Path> first = htmlFiles(directory.resolve("one"));
            assertThat(first).hasSize(10);
            for (Path file : first) {
                Path other = directory
                        .resolve("two")
                        .resolve(directory.resolve("one").relativize(file));
                assertThat(other).hasSameBinaryContentAs(file);
            }
        }
    }

    @Nested
    class Index {

        private Document index(ReportSite site) throws IOException {
            WRITER.write(directory, site);
            return read(directory.resolve("index.html"));
        }

        @Test
        void listsEveryTargetInTheGivenOrder() throws IOException {
            ReportSite sample = SampleSite.site();
            Document index = index(sample);
            assertThat(index.select(".people tbody th a").eachText())
                    .isEqualTo(sample.targets().stream().map(TargetPage::name).toList());
            assertThat(index.select(".people tbody th a").eachAttr("href"))
                    .isEqualTo(sample.targets().stream()
                            .map(target -> "targets/" + target.slug() + ".html")
                            .toList());
        }

        @Test
        void countsHowInvitationsEnded() throws IOException {
            assertThat(index(site(page("Ada", rows(3)))).select(".tallies div").eachText())
                    .containsExactly(
                            "Reports 1",
                            "Invitations 10",
                            "Submitted 7 70 %",
                            "Declined 1 10 %",
                            "Drafts 1 10 %",
                            "No answer 1 10 %");
        }

        @Test
        void namesTheStrongestAndTheWeakestCompetency() throws IOException {
            Document index = index(site(page(
                    "Ada", List.of(row("Delegation", 3, 2.75, 4), row("Judgement", 3, 4.5, 4), row("Tact", 3, 4, 4)))));
            assertThat(index.select("td[data-label=Strongest]").text()).isEqualTo("Judgement +0.50");
            assertThat(index.select("td[data-label=To develop]").text()).isEqualTo("Delegation \u22121.25");
        }

        @Test
        void ofNoTargetsSaysSo() throws IOException {
            Document index = index(
                    new ReportSite("O", "C", "", new SiteSummary(0, 0, 0, 0), List.of(), List.of(), Optional.empty()));
            assertThat(index.text()).contains("No report has been released in this cycle.");
            assertThat(index.select("table")).isEmpty();
        }
    }

    @Nested
    class OfTheOrganization {

        @Test
        void isAPageOfItsOwnThatEveryPageLeadsTo() throws IOException {
            WRITER.write(directory, SampleSite.site());

            Document dashboard = read(directory.resolve("dashboard.html"));
            assertThat(dashboard.select(".rates li").eachText()).contains("Peers78 % 31 of 40");
            assertThat(dashboard.select("#nominations ~ .card dd").eachText()).containsExactly("40", "34", "2", "4");
            assertThat(dashboard.select("table.late").text())
                    .contains("Ingrid Halvorsen", "notifications/0001-invitation.txt");
            for (Path page : htmlFiles(directory)) {
                assertThat(read(page).select("a[href$=dashboard.html]"))
                        .as("%s", page)
                        .isNotEmpty();
            }
        }

        @Test
        void aCellOfTooFewPeopleReadsNotShownAndIsNowhereZero() throws IOException {
            WRITER.write(directory, SampleSite.site());

            Document dashboard = read(directory.resolve("dashboard.html"));
            assertThat(dashboard.select("table.heat tbody tr:first-child td").eachText())
                    .allMatch(cell -> cell.matches("[1-5]\\.\\d\\d"));
            assertThat(dashboard.select("table.heat tbody tr:last-child td").eachText())
                    .containsOnly("not shown");
        }

        @Test
        void goesWithTheDashboard() throws IOException {
            WRITER.write(directory, SampleSite.site());
            WRITER.write(directory, site(page("Ada", rows(3))));

            assertThat(directory.resolve("dashboard.html")).doesNotExist();
            assertThat(read(directory.resolve("index.html")).select("a[href$=dashboard.html]"))
                    .isEmpty();
        }
    }

    @Nested
    class OverTime {

        @Test
        void aValueThatIsNotShownBreaksTheLine() throws IOException {
            TargetPage page = page("Ada", rows(3));
            TrendLine line = new TrendLine(
                    "Tact", List.of(Optional.of(2.0), Optional.empty(), Optional.of(3.0), Optional.of(4.5)), 1, 5);
            Document written = written(new TargetPage(
                    page.slug(),
                    page.name(),
                    page.jobTitle(),
                    page.department(),
                    page.groups(),
                    page.competencies(),
                    page.comments(),
                    page.notes(),
                    page.plan(),
                    Optional.of(new TrendView(List.of("2023", "2024", "2025", "2026"), List.of(line)))));

            assertThat(written.select("#trend ~ .card td").eachText())
                    .startsWith("2.00", "not shown", "3.00", "4.50", "+1.50");
            assertThat(written.select("svg.course circle")).hasSize(3);
            assertThat(written.select("svg.course line")).hasSize(1);
        }

        @Test
        void withoutAnEarlierCycleThereIsNoSection() throws IOException {
            assertThat(written(page("Ada", rows(3))).getElementById("trend")).isNull();
        }
    }

    @Nested
    class Scores {

        @Test
        void whatIsHiddenReadsNotShownAndIsNowhereZero() throws IOException {
            Document page = written(page("Ada", List.of(hidden("Delegation"), hidden("Tact"), hidden("Judgement"))));
            assertThat(page.select(".scores tbody tr:has(td)"))
                    .hasSize(3)
                    .allSatisfy(row -> assertThat(row.select("td").eachText())
                            .containsExactly("not shown", "not shown", "3.00", "\u2013", "not shown"));
            assertThat(page.select("svg.radar .others, svg.radar .self, .bullet .value"))
                    .isEmpty();
            assertThat(page.text()).doesNotContain("0.00");
        }

        @Test
        void aHiddenColumnShowsNoCellWhateverItHolds() throws IOException {
            TargetPage open = page("Ada", rows(3));
            TargetPage closed = new TargetPage(
                    open.slug(),
                    open.name(),
                    open.jobTitle(),
                    open.department(),
                    List.of(new GroupColumn("PEER", "Peers", 2, false)),
                    open.competencies(),
                    List.of(),
                    List.of(),
                    Optional.empty(),
                    Optional.empty());
            Document page = written(closed);
            assertThat(page.select(".scores td:last-child").eachText()).containsOnly("not shown");
            assertThat(page.select(".chip").eachText()).containsExactly("Peers not shown");
        }

        @Test
        void aCompetencyNobodyRatedIsNotCalledHidden() throws IOException {
            CompetencyRow row = new CompetencyRow(
                    "Tact",
                    "Category",
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    List.of(GroupCell.noRatings("PEER")),
                    1,
                    5);
            assertThat(written(page("Ada", List.of(row)))
                            .select(".scores td:last-child")
                            .text())
                    .isEqualTo("no ratings");
        }

        @Test
        void showMeanNumberOfRatersAndDeviation() throws IOException {
            CompetencyRow row = new CompetencyRow(
                    "Tact",
                    "Category",
                    Optional.of(4.0),
                    Optional.of(3.456),
                    Optional.of(3.0),
                    Optional.of(0.456),
                    List.of(GroupCell.shown("PEER", 6, 3.456, Optional.of(0.5))),
                    1,
                    5);
            assertThat(written(page("Ada", List.of(row))).select(".scores td").eachText())
                    .containsExactly("4.00", "3.46", "3.00", "+0.46", "3.46 n 6 · SD 0.50");
        }

        @Test
        void gatherCompetenciesByCategory() throws IOException {
            List<CompetencyRow> rows = new ArrayList<>();
            for (String category : List.of("B", "A", "B")) {
                CompetencyRow row = row("Competency " + rows.size(), 3, 3, 3);
                rows.add(new CompetencyRow(
                        row.name(), category, row.self(), row.others(), row.required(), row.gap(), row.cells(), 1, 5));
            }
            assertThat(written(page("Ada", rows)).select(".scores tbody th").eachText())
                    .containsExactly("B", "Competency 0", "Competency 2", "A", "Competency 1");
        }
    }

    @Nested
    class Picture {

        @ParameterizedTest
        @ValueSource(ints = {3, 10, 12})
        void isARadarWhereItIsReadable(int competencies) throws IOException {
            Document page = written(page("Ada", rows(competencies)));
            assertThat(page.select("svg.radar.wide .spoke")).hasSize(competencies);
            assertThat(page.select("svg.radar.compact .spoke")).hasSize(competencies);
            assertThat(page.select(".bars")).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(ints = {1, 2, 13})
        void isOfBarsOtherwise(int competencies) throws IOException {
            Document page = written(page("Ada", rows(competencies)));
            assertThat(page.select("svg.radar")).isEmpty();
            assertThat(page.select(".bars .bullet")).hasSize(competencies);
            assertThat(page.expectFirst(".bars .bullet").attr("aria-label"))
                    .isEqualTo("Competency 1: others 4.00, self 3.00, required 3.50; scale 1 to 5");
        }

        @Test
        void keepsLongNamesWhole() throws IOException {
            String name = "Interdepartmental collaboration and alignment of stakeholders at every level";
            List<CompetencyRow> rows = new ArrayList<>(rows(11));
            rows.add(row(name, 3, 3, 3));
            assertThat(written(page("Ada", rows))
                            .select("svg.radar.wide text > title")
                            .eachText())
                    .hasSize(12)
                    .contains(name);
        }

        @Test
        void isMissingWhereNothingWasRated() throws IOException {
            Document page = written(page("Ada", List.of()));
            assertThat(page.select("svg.radar, .bars, .scores")).isEmpty();
            assertThat(page.text()).contains("No competency has been rated.");
        }
    }

    @Nested
    class TextOfUsers {

        private static final String ATTACK = "<script>alert('x')</script>\"&'${1+1}<#if>";

        @Test
        void isEscapedEverywhere() throws IOException {
            TargetPage page = new TargetPage(
                    "ada",
                    ATTACK,
                    ATTACK,
                    ATTACK,
                    List.of(new GroupColumn(ATTACK, ATTACK, 4, true)),
                    List.of(row(ATTACK, 3, 2, 3), row(ATTACK, 1, 4, 3), row(ATTACK, 3, 3, 3)),
                    List.of(new CommentBlock(ATTACK, List.of(new CommentView(ATTACK, ATTACK)))),
                    List.of(ATTACK),
                    Optional.of(new PlanView(
                            ATTACK,
                            ATTACK,
                            ATTACK,
                            Optional.of(50.0),
                            List.of(new ObjectiveView(
                                    ATTACK,
                                    ATTACK,
                                    Optional.of(ATTACK),
                                    ATTACK,
                                    Optional.empty(),
                                    ATTACK,
                                    Optional.of(50.0),
                                    Optional.of(ATTACK),
                                    List.of(new ResourceView(
                                            ATTACK,
                                            ATTACK,
                                            ATTACK,
                                            ATTACK,
                                            Optional.of("https://example.org/\"onclick=\"x"))))))),
                    Optional.empty());
            WRITER.write(
                    directory,
                    new ReportSite(
                            ATTACK,
                            ATTACK,
                            ATTACK,
                            new SiteSummary(1, 1, 0, 0),
                            List.of(ATTACK),
                            List.of(page),
                            Optional.empty()));
            for (Path file : htmlFiles(directory)) {
                Document document = read(file);
                assertThat(Files.readString(file)).doesNotContain("<script", "alert('x')");
                assertThat(document.select("script, [onclick]")).isEmpty();
                assertThat(document.select("h1").text()).isEqualTo(ATTACK);
            }
        }

        @ParameterizedTest
        @ValueSource(strings = {"javascript:alert(1)", "data:text/html,x", "file:///etc/passwd", " https://x"})
        void isLinkedOnlyIfItIsAWebAddress(String url) throws IOException {
            ResourceView resource = new ResourceView("Book", "book", "Press", "1 h", Optional.of(url));
            Document document = written(withPlan(new PlanView(
                    "Plan",
                    "Active",
                    "2025",
                    Optional.of(0.0),
                    List.of(new ObjectiveView(
                            "Title",
                            "Tact",
                            Optional.empty(),
                            "3",
                            Optional.empty(),
                            "Not started",
                            Optional.of(0.0),
                            Optional.empty(),
                            List.of(resource))))));
            assertThat(document.select(".resources a")).isEmpty();
            assertThat(document.select(".resources").text()).contains("Book", url.strip());
        }

        @Test
        void runsInItsOwnDirectionAndKeepsItsLines() throws IOException {
            String arabic = "يستمع جيدًا قبل أن يقرر.\n𝒜 and 👩‍👩‍👧";
            TargetPage page = page("محمد", rows(1));
            Document document = written(new TargetPage(
                    page.slug(),
                    page.name(),
                    "",
                    "",
                    List.of(),
                    page.competencies(),
                    List.of(new CommentBlock("Q", List.of(new CommentView("Peers", arabic)))),
                    List.of(),
                    Optional.empty(),
                    Optional.empty()));
            assertThat(document.select("h1").attr("dir")).isEqualTo("auto");
            assertThat(document.select("blockquote").attr("dir")).isEqualTo("auto");
            assertThat(document.expectFirst("blockquote p").wholeText()).isEqualTo(arabic);
        }
    }

    @Nested
    class Comments {

        @Test
        void standInTheOrderGiven() throws IOException {
            Document document = written(withComments(
                    new CommentBlock("Second?", List.of(new CommentView("Peers", "b"), new CommentView("Peers", "a"))),
                    new CommentBlock("First?", List.of(new CommentView("Manager", "c")))));
            assertThat(document.select(".question h3").eachText()).containsExactly("Second?", "First?");
            assertThat(document.select(".question p").eachText()).containsExactly("b", "a", "c");
            assertThat(document.select(".question footer").eachText()).containsExactly("Peers", "Peers", "Manager");
        }

        @Test
        void mayBeMissing() throws IOException {
            assertThat(written(withComments(new CommentBlock("Q?", List.of()))).text())
                    .contains("No comment is shown.");
            assertThat(written(withComments()).text()).contains("No comments are shown.");
        }

        private TargetPage withComments(CommentBlock... blocks) {
            return new TargetPage(
                    "ada",
                    "Ada",
                    "",
                    "",
                    List.of(),
                    List.of(),
                    List.of(blocks),
                    List.of(),
                    Optional.empty(),
                    Optional.empty());
        }
    }

    @Nested
    class Plan {

        @Test
        void mayBeMissing() throws IOException {
            assertThat(written(page("Ada", rows(3))).text()).contains("There is no learning plan yet.");
        }

        @Test
        void withoutObjectivesHasNoPercentage() throws IOException {
            Document document = written(withPlan(new PlanView("Plan", "Draft", "2025", Optional.empty(), List.of())));
            assertThat(document.text()).contains("This plan has no objectives yet.");
            assertThat(document.select("section:has(#plan) .meter")).isEmpty();
        }

        @Test
        void showsItsObjectivesInTheOrderGiven() throws IOException {
            ObjectiveView objective = new ObjectiveView(
                    "Hand over planning",
                    "Delegation",
                    Optional.of("2 Developing"),
                    "4 Advanced",
                    Optional.of(LocalDate.of(2025, 8, 31)),
                    "In progress",
                    Optional.of(40.0),
                    Optional.of("Others rate 2.80."),
                    List.of(new ResourceView(
                            "Course", "course", "School", "3 h", Optional.of("https://example.org/?a=1&b=2"))));
            Document document = written(
                    withPlan(new PlanView("Plan", "Active", "2025", Optional.of(40.0), List.of(objective, objective))));
            Element card = document.expectFirst(".timeline > li");
            assertThat(document.select(".timeline > li")).hasSize(2);
            assertThat(card.select("time").attr("datetime")).isEqualTo("2025-08-31");
            assertThat(card.select("time").text()).isEqualTo("31 Aug 2025");
            assertThat(card.select(".levels").text()).isEqualTo("Delegation · 2 Developing → 4 Advanced");
            assertThat(card.select(".meter").attr("aria-label")).isEqualTo("40 % done");
            assertThat(card.select(".meter span").attr("style")).isEqualTo("width:40%");
            assertThat(card.select(".resources a").attr("href")).isEqualTo("https://example.org/?a=1&b=2");
        }
    }

    @Nested
    class WritingAgain {

        @Test
        void removesOurPagesOfThoseWhoLeftAndNothingElse() throws IOException {
            WRITER.write(directory, site(page("Ada", rows(3)), page("Ben", rows(3))));
            Path foreign = Files.writeString(directory.resolve("targets/notes.html"), "mine");
            Path scores = Files.writeString(directory.resolve("scores.csv"), "x");

            WRITER.write(directory, site(page("Ben", rows(2)), page("Eve", rows(3))));

            assertThat(directory.resolve("targets/ada.html")).doesNotExist();
            assertThat(directory.resolve("targets/eve.html")).exists();
            assertThat(read(directory.resolve("targets/ben.html")).select(".bars"))
                    .hasSize(1);
            assertThat(foreign).hasContent("mine");
            assertThat(scores).hasContent("x");
        }

        @Test
        void doesNotDeleteOutsideOfItsFolderWhateverTheListSays() throws IOException {
            Path precious = Files.writeString(directory.resolve("precious.html"), "keep");
            Files.createDirectories(directory.resolve("targets"));
            Files.writeString(directory.resolve("targets/" + PageList.FILE), "../precious.html\n");
            WRITER.write(directory, site());
            assertThat(precious).hasContent("keep");
        }

        @Test
        void leavesNoPartsBehind() throws IOException {
            WRITER.write(directory, SampleSite.site());
            try (var files = Files.walk(directory)) {
                assertThat(files.map(file -> file.getFileName().toString())).noneMatch(name -> name.endsWith(".part"));
            }
        }
    }

    @Test
    void twoPagesOfOneNameAreRefused() {
        assertThatThrownBy(() -> site(page("Ada", rows(3)), page("Ada", rows(3))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("ada");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "../x", "a/b", "A", "-x", "x.html"})
    void aSlugIsASafeFileName(String slug) {
        assertThatThrownBy(() -> new TargetPage(
                        slug,
                        "Ada",
                        "",
                        "",
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        Optional.empty(),
                        Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static TargetPage withPlan(PlanView plan) {
        TargetPage page = page("Ada", rows(3));
        return new TargetPage(
                page.slug(),
                page.name(),
                page.jobTitle(),
                page.department(),
                page.groups(),
                page.competencies(),
                page.comments(),
                page.notes(),
                Optional.of(plan),
                Optional.empty());
    }
}
