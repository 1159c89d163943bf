package io.planner360.cli.input;

import static org.assertj.core.api.Assertions.assertThat;

import io.planner360.cli.input.ScaleRow.Point;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class QuestionsFileTest {

    private static final String QUESTIONS = "questions.csv";

    @Test
    void readsRatedAndCommentQuestions() {
        assertThat(SampleFiles.sound().input().questions())
                .contains(
                        new QuestionRow(
                                "q2",
                                QuestionType.RATED,
                                Optional.of("plan"),
                                "Misses dates",
                                true,
                                false,
                                Optional.of(new ScaleRow(
                                        "1=Never|2=Sometimes|3=Often",
                                        List.of(
                                                new Point(1, "Never"),
                                                new Point(2, "Sometimes"),
                                                new Point(3, "Often"))))),
                        new QuestionRow(
                                "q3",
                                QuestionType.COMMENT,
                                Optional.empty(),
                                "What should stay?",
                                false,
                                false,
                                Optional.empty()));
    }

    @Test
    void aCompetencyMayHaveNoRatedQuestion() {
        assertThat(SampleFiles.sound()
                        .change(QUESTIONS, "q2,rated,plan,Misses dates,yes,no,1=Never|2=Sometimes|3=Often\n", "")
                        .change("ratings.csv", "bob,ada,MANAGER,q2,NA,\n", "")
                        .problems())
                .isEmpty();
    }

    @Test
    void anIdStandsOnce() {
        assertThat(SampleFiles.sound()
                        .append(QUESTIONS, "q1,comment,,More?,no,no,")
                        .problems())
                .containsExactly("questions.csv:5: question_id: 'q1' stands on line 2 already");
    }

    @Test
    void typeAndYesNoAreWords() {
        assertThat(damaged("q3,comment,,What should stay?,no,no", "q3,text,,What should stay?,0,1"))
                .containsExactly(
                        "questions.csv:4: type: is 'text', not one of rated, comment",
                        "questions.csv:4: reverse: is '0', not one of yes, no",
                        "questions.csv:4: required: is '1', not one of yes, no");
    }

    @Test
    void theCompetencyIsKnown() {
        assertThat(damaged("rated,listen", "rated,lissen"))
                .containsExactly("questions.csv:2: competency_id: unknown competency 'lissen'");
    }

    @Test
    void aRatedQuestionHasACompetencyAndAScale() {
        assertThat(damaged("rated,plan,Misses dates,yes,no,1=Never|2=Sometimes|3=Often", "rated,,Misses dates,yes,no,"))
                .containsExactly(
                        "questions.csv:3: competency_id: is empty: a rated question has a competency",
                        "questions.csv:3: scale: is empty: a rated question has a scale");
    }

    @Test
    void aCommentHasNoScaleAndIsNotReversed() {
        assertThat(damaged("What should stay?,no,no,", "What should stay?,yes,no,1-5"))
                .containsExactly(
                        "questions.csv:4: scale: a comment has no scale; leave it empty",
                        "questions.csv:4: reverse: a comment cannot be reversed");
    }

    @Test
    void allQuestionsOfACompetencyHaveOneScale() {
        assertThat(SampleFiles.sound()
                        .append(QUESTIONS, "q4,rated,listen,Asks back,no,no,1-4")
                        .problems())
                .containsExactly(
                        "questions.csv:5: scale: is '1-4', but '1-5' on line 2 for the same competency 'listen'");
    }

    @Test
    void aScaleIsARangeOrAListOfPoints() {
        assertThat(damaged("no,yes,1-5", "no,yes,one to five"))
                .containsExactly("questions.csv:2: scale: is not a scale: 'one to five';"
                        + " write 1-5 or 1=Never|2=Sometimes|3=Often");
        assertThat(damaged("1=Never|2=Sometimes|3=Often", "1=Never| 2=Sometimes|3=Often"))
                .containsExactly("questions.csv:3: scale: is not a scale: '1=Never| 2=Sometimes|3=Often';"
                        + " write 1-5 or 1=Never|2=Sometimes|3=Often");
        assertThat(damaged("1=Never|2=Sometimes|3=Often", "1=Never|2="))
                .containsExactly("questions.csv:3: scale: is not a scale: '1=Never|2=';"
                        + " write 1-5 or 1=Never|2=Sometimes|3=Often");
    }

    @Test
    void aScaleAscendsOneByOneAndHasTwoPoints() {
        assertThat(damaged("1=Never|2=Sometimes|3=Often", "1=Never|3=Often"))
                .containsExactly("questions.csv:3: scale: is a scale whose values do not ascend one by one: 1, 3");
        assertThat(damaged("1=Never|2=Sometimes|3=Often", "1=Never"))
                .containsExactly("questions.csv:3: scale: is a scale with fewer than two points: '1=Never'");
        assertThat(damaged("no,yes,1-5", "no,yes,5-1"))
                .containsExactly("questions.csv:2: scale: is a scale with fewer than two points: '5-1'");
        assertThat(damaged("no,yes,1-5", "no,yes,1-101"))
                .containsExactly("questions.csv:2: scale: is a scale with the value 101, outside -100 to 100");
        assertThat(damaged("1=Never", "1=" + "N".repeat(101)))
                .containsExactly("questions.csv:3: scale: is a scale with an anchor of more than 100 characters");
    }

    @Test
    void aScaleMayStartBelowZero() {
        ScaleRow scale = SampleFiles.sound()
                .change(QUESTIONS, "no,yes,1-5", "no,yes,-2-5")
                .input()
                .questions()
                .get(0)
                .scale()
                .orElseThrow();

        assertThat(scale.points()).hasSize(8);
        assertThat(scale.lowest()).isEqualTo(-2);
        assertThat(scale.highest()).isEqualTo(5);
    }

    private static List<String> damaged(String from, String to) {
        return SampleFiles.sound().change(QUESTIONS, from, to).problems();
    }
}
