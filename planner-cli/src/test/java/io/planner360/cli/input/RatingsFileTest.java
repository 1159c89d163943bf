package io.planner360.cli.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RatingsFileTest {

    private static final String RATINGS = "ratings.csv";

    @Test
    void gathersTheAnswersOfEachRaterAboutEachTargetInFileOrder() {
        CycleInput input = SampleFiles.sound()
                .append(RATINGS, "bob,bob,SELF,q3,,\"Ours, not \"\"mine\"\"\"")
                .input();

        assertThat(input.entries())
                .containsExactly(
                        submitted(
                                "bob",
                                "SELF",
                                rated("q1", 4),
                                new AnswerRow("q3", Optional.empty(), false, Optional.of("Ours, not \"mine\""))),
                        submitted(
                                "ada",
                                "MANAGER",
                                rated("q1", 5),
                                new AnswerRow("q2", Optional.empty(), true, Optional.empty()),
                                new AnswerRow("q3", Optional.empty(), false, Optional.of("Keep going"))),
                        submitted("eve", "EXTERNAL", rated("q1", 3)));
    }

    @Test
    void anOrganizationMayHaveItsOwnGroups() {
        assertThat(damaged("bob,eve,EXTERNAL,q1,3,", "bob,cy,PROJECT_2,q1,3,")).isEmpty();
        assertThat(damaged("bob,eve,EXTERNAL,q1,3,", "bob,cy,Peer,q1,3,"))
                .containsExactly("ratings.csv:6: rater_group: is not a rater group: 'Peer'");
    }

    @Test
    void targetRaterAndQuestionAreKnown() {
        assertThat(damaged("bob,eve,EXTERNAL,q1,3,", "zoe,yan,PEER,q9,3,"))
                .containsExactly(
                        "ratings.csv:6: target: unknown person 'zoe'",
                        "ratings.csv:6: rater: unknown person 'yan'",
                        "ratings.csv:6: question_id: unknown question 'q9'");
    }

    @Test
    void anExternalPersonIsNotRated() {
        assertThat(damaged("bob,eve,EXTERNAL,q1,3,", "eve,bob,PEER,q1,3,"))
                .containsExactly("ratings.csv:6: target: 'eve' is external and is not rated");
    }

    @Test
    void aRatingIsAPointOfTheScale() {
        assertThat(damaged("SELF,q1,4", "SELF,q1,6"))
                .containsExactly("ratings.csv:2: rating: is 6, outside the scale from 1 to 5");
        assertThat(damaged("SELF,q1,4", "SELF,q1,0"))
                .containsExactly("ratings.csv:2: rating: is 0, outside the scale from 1 to 5");
        assertThat(damaged("SELF,q1,4", "SELF,q1,4.5"))
                .containsExactly("ratings.csv:2: rating: is neither a whole number nor NA: '4.5'");
        assertThat(damaged("SELF,q1,4", "SELF,q1,٤"))
                .containsExactly("ratings.csv:2: rating: is neither a whole number nor NA: '٤'");
        assertThat(damaged("SELF,q1,4", "SELF,q1,"))
                .containsExactly("ratings.csv:2: rating: is empty; write NA for not observed");
    }

    @Test
    void aRatedQuestionTakesNoCommentAndACommentNoRating() {
        assertThat(damaged("SELF,q1,4,", "SELF,q1,4,Well"))
                .containsExactly("ratings.csv:2: comment: 'q1' is rated and takes no comment");
        assertThat(damaged("q3,,Keep going", "q3,5,Keep going"))
                .containsExactly("ratings.csv:5: rating: 'q3' is a comment and takes no rating");
        assertThat(damaged("q3,,Keep going", "q3,NA,"))
                .containsExactly(
                        "ratings.csv:5: comment: is empty; leave out the row when there is no comment",
                        "ratings.csv:5: rating: 'q3' is a comment and takes no rating");
        assertThat(damaged("q3,,Keep going", "q3,,\" \n\""))
                .containsExactly("ratings.csv:5: comment: has nothing but white space; leave it empty");
    }

    @Test
    void selfIsWhoRatesThemselvesAndNobodyElse() {
        assertThat(damaged("bob,bob,SELF", "bob,bob,PEER"))
                .containsExactly("ratings.csv:2: rater_group: is PEER, but 'bob' rates themselves: write SELF");
        assertThat(damaged("bob,bob,SELF", "bob,cy,SELF"))
                .containsExactly("ratings.csv:2: rater_group: is SELF, but 'cy' rates somebody else");
    }

    @Test
    void externalIsWhoIsExternal() {
        assertThat(damaged("bob,eve,EXTERNAL", "bob,cy,EXTERNAL"))
                .containsExactly("ratings.csv:6: rater_group: is EXTERNAL, but 'cy' is not external");
        assertThat(damaged("bob,eve,EXTERNAL", "bob,eve,PEER"))
                .containsExactly("ratings.csv:6: rater_group: is PEER, but 'eve' is external: write EXTERNAL");
    }

    @Test
    void aPairHasOneGroup() {
        assertThat(damaged("MANAGER,q2", "PEER,q2"))
                .containsExactly(
                        "ratings.csv:4: rater_group: is PEER, but MANAGER on line 3 for the same target and rater");
    }

    @Test
    void aWrongGroupIsReportedOnceForAPair() {
        assertThat(SampleFiles.sound()
                        .changeAll(RATINGS, "bob,ada,MANAGER", "bob,ada,EXTERNAL")
                        .problems())
                .containsExactly("ratings.csv:3: rater_group: is EXTERNAL, but 'ada' is not external");
    }

    @Test
    void aRaterAnswersAQuestionAboutATargetOnce() {
        assertThat(SampleFiles.sound().append(RATINGS, "bob,ada,MANAGER,q1,2,").problems())
                .containsExactly("ratings.csv:7: question_id: the answer of 'ada' about 'bob' to 'q1'"
                        + " stands on line 3 already");
    }

    @Test
    void requiredQuestionsAreAnsweredAndNotObservedIsAnAnswer() {
        assertThat(damaged("bob,ada,MANAGER,q1,5,\n", ""))
                .containsExactly(
                        "ratings.csv:3: question_id: 'ada' gives about 'bob' no answer to what is required:" + " 'q1'");
        assertThat(damaged("MANAGER,q1,5", "MANAGER,q1,NA")).isEmpty();
    }

    @Test
    void ratingsMayBeLeftOut() {
        SampleFiles sample = SampleFiles.sound();
        CycleFiles all = sample.files();
        CycleFiles without =
                new CycleFiles(all.people(), all.framework(), all.questions(), Optional.empty(), Optional.empty());

        CycleInput input = InputReader.read(without).get();

        assertThat(input.entries()).isEmpty();
        assertThat(input.resources()).isEmpty();
        assertThat(input.people()).isEqualTo(sample.input().people());
    }

    private static AnswerRow rated(String question, int rating) {
        return new AnswerRow(question, Optional.of(rating), false, Optional.empty());
    }

    private static FeedbackEntry submitted(String rater, String group, AnswerRow... answers) {
        return new FeedbackEntry("bob", rater, group, Outcome.SUBMITTED, Optional.empty(), List.of(answers));
    }

    private static List<String> damaged(String from, String to) {
        return SampleFiles.sound().change(RATINGS, from, to).problems();
    }
}
