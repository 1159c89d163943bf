package io.planner360.cli.input;

import static org.assertj.core.api.Assertions.assertThat;

import io.planner360.cli.input.csv.CsvSource;
import io.planner360.cli.input.csv.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BrokenFilesTest {

    private static final String PEOPLE = "people.csv";

    @Nested
    class Reading {

        @TempDir
        Path directory;

        @Test
        void filesOfADirectoryAreReportedUnderTheirPath() throws IOException {
            InputWriter.write(directory, SampleFiles.sound().input());
            assertThat(InputReader.read(CycleFiles.in(directory)).isRight()).isTrue();

            Files.delete(directory.resolve("people.csv"));
            Files.delete(directory.resolve("ratings.csv"));
            Files.createDirectory(directory.resolve("ratings.csv"));

            assertThat(printed(CycleFiles.in(directory)))
                    .containsExactly(
                            directory.resolve("people.csv") + ":1: does not exist",
                            directory.resolve("ratings.csv") + ":1: cannot be read: is a directory");
        }

        @Test
        void aFileIsReportedAsTheUserTypedIt() {
            CsvSource typed = CsvSource.file("./data//p.csv", directory.resolve("p.csv"));

            assertThat(printed(withPeople(typed))).containsExactly("./data//p.csv:1: does not exist");
        }

        @Test
        void aFileThatMayNotBeReadIsReported() {
            CsvSource denied = CsvSource.of(PEOPLE, () -> {
                throw new AccessDeniedException(PEOPLE);
            });
            CsvSource failing = CsvSource.of(PEOPLE, () -> {
                throw new IOException("Input/output error");
            });

            assertThat(printed(withPeople(denied))).containsExactly("people.csv:1: cannot be read: permission denied");
            assertThat(printed(withPeople(failing)))
                    .containsExactly("people.csv:1: cannot be read: Input/output error");
        }

        @Test
        void aFileWithinAFileIsReported() throws IOException {
            Path file = Files.createFile(directory.resolve("file"));

            assertThat(printed(withPeople(CsvSource.file(PEOPLE, file.resolve("people.csv")))))
                    .singleElement()
                    .asString()
                    .startsWith("people.csv:1: cannot be read: ");
        }

        private CycleFiles withPeople(CsvSource people) {
            CycleFiles sound = SampleFiles.sound().files();
            return new CycleFiles(people, sound.framework(), sound.questions(), sound.ratings(), sound.resources());
        }

        private List<String> printed(CycleFiles files) {
            return InputReader.read(files).getLeft().stream()
                    .map(Problem::toString)
                    .toList();
        }
    }

    @Nested
    class Bytes {

        @ParameterizedTest
        @ValueSource(strings = {"", "\uFEFF", "\n\n", "\r\n", " \t\n"})
        void aFileWithoutTextIsEmpty(String content) {
            assertThat(problemsOf(content)).containsExactly("people.csv:1: is empty");
        }

        @Test
        void aHeaderAloneIsNotEnough() {
            assertThat(problemsOf(header())).containsExactly("people.csv:1: has a header but no rows");
        }

        @Test
        void bytesThatAreNotUtf8AreReportedAndTheRestIsCheckedAllTheSame() {
            byte[] latin1 = SampleFiles.sound(PEOPLE)
                    .replace("Ray,", "Ré,")
                    .replace("Cy,Lund", "Cé,")
                    .getBytes(StandardCharsets.ISO_8859_1);

            assertThat(SampleFiles.sound().with(PEOPLE, latin1).problems())
                    .containsExactly(
                            "people.csv:3: is not UTF-8: byte 0xE9 at byte 27 of the line (byte 154 of the file)",
                            "people.csv:4: last_name: is empty");
        }

        @Test
        void aSequenceThatTheFileCutsOffIsNotUtf8() {
            byte[] cut = (SampleFiles.sound(PEOPLE) + "x").getBytes(StandardCharsets.UTF_8);
            cut[cut.length - 1] = (byte) 0xF0;

            assertThat(SampleFiles.sound().with(PEOPLE, cut).problems())
                    .containsExactly(
                            "people.csv:6: is not UTF-8: byte 0xF0 at byte 1 of the line (byte 283 of the file)",
                            "people.csv:6: has 1 fields, the header has 8");
        }

        @Test
        void anEncodedSurrogateIsNotUtf8() {
            byte[] bytes = SampleFiles.sound(PEOPLE).replace("Byron", "Bxyz").getBytes(StandardCharsets.UTF_8);
            int at = new String(bytes, StandardCharsets.UTF_8).indexOf("xyz");
            bytes[at] = (byte) 0xED;
            bytes[at + 1] = (byte) 0xA0;
            bytes[at + 2] = (byte) 0x80;

            assertThat(SampleFiles.sound().with(PEOPLE, bytes).problems())
                    .containsExactly(
                            "people.csv:2: is not UTF-8: byte 0xED at byte 27 of the line (byte 105 of the file)");
        }

        @Test
        void aBrokenIdIsNotReportedAgainWhereItIsReferredTo() {
            byte[] latin1 = SampleFiles.sound(PEOPLE).replace("bob", "böb").getBytes(StandardCharsets.ISO_8859_1);

            assertThat(SampleFiles.sound().with(PEOPLE, latin1).problems())
                    .containsExactly(
                            "people.csv:3: is not UTF-8: byte 0xF6 at byte 2 of the line (byte 129 of the file)");
        }

        @Test
        void nulCharactersAreReportedWithTheirCell() {
            assertThat(SampleFiles.sound()
                            .change(PEOPLE, ",Bob,", ",B\0b,")
                            .change("ratings.csv", "Keep going", "Keep 🙂\0\0going")
                            .problems())
                    .containsExactly(
                            "people.csv:3: first_name: has a NUL character at position 2",
                            "ratings.csv:5: comment: has a NUL character at position 7");
        }

        @Test
        void aNulInTheHeaderIsReported() {
            assertThat(SampleFiles.sound()
                            .change(PEOPLE, "department", "depart\0ment")
                            .problems())
                    .containsExactly(
                            "people.csv:1: depart\\u0000ment: has a NUL character",
                            "people.csv:1: department: column is missing");
        }

        @Test
        void filesOfAnotherKindAreReportedOnce() {
            assertThat(SampleFiles.sound()
                            .with(PEOPLE, new byte[] {'P', 'K', 3, 4, 20, 0, 6, 0, 8, 0})
                            .with(
                                    "framework.csv",
                                    SampleFiles.sound("framework.csv").getBytes(StandardCharsets.UTF_16))
                            .with("questions.csv", new byte[4096])
                            .problems())
                    .containsExactly(
                            "people.csv:1: is not a CSV file but a ZIP archive, as spreadsheet programs write;"
                                    + " export it as CSV",
                            "framework.csv:1: is UTF-16, not UTF-8",
                            "questions.csv:1: is a binary file, not a CSV file");
        }

        private List<String> problemsOf(String people) {
            return SampleFiles.sound().with(PEOPLE, people).problems();
        }
    }

    @Nested
    class Headers {

        @Test
        void anUnknownColumnIsReported() {
            assertThat(SampleFiles.sound()
                            .change("ratings.csv", "question_id,rating,comment", "question_id,rating,comments")
                            .problems())
                    .containsExactly(
                            "ratings.csv:1: comments: unknown column;"
                                    + " the columns are target,rater,rater_group,question_id,rating,comment",
                            "ratings.csv:1: comment: column is missing");
        }

        @Test
        void aColumnInOtherCaseIsNamed() {
            assertThat(SampleFiles.sound()
                            .change(PEOPLE, "email,first", " Email,first")
                            .problems())
                    .containsExactly(
                            "people.csv:1:  Email: unknown column; write email",
                            "people.csv:1: email: column is missing");
        }

        @Test
        void aNamelessColumnIsReportedByItsPosition() {
            assertThat(SampleFiles.sound()
                            .with(PEOPLE, SampleFiles.sound(PEOPLE).replace("\n", ",\n"))
                            .problems())
                    .containsExactly("people.csv:1: field 9: unknown column; the columns are " + header());
        }

        @Test
        void aColumnThatStandsTwiceIsReported() {
            assertThat(SampleFiles.sound()
                            .change(PEOPLE, "first_name,last_name", "first_name,first_name")
                            .problems())
                    .containsExactly(
                            "people.csv:1: first_name: stands twice in the header",
                            "people.csv:1: last_name: column is missing");
        }

        @Test
        void whereAColumnIsMissingTheOthersAreStillChecked() {
            assertThat(SampleFiles.sound()
                            .change(PEOPLE, "first_name,", "given,")
                            .change(PEOPLE, "cy@acme.example", "cy")
                            .change(PEOPLE, ",bob,\n", ",zoe,\n")
                            .problems())
                    .containsExactly(
                            "people.csv:1: given: unknown column; the columns are " + header(),
                            "people.csv:1: first_name: column is missing",
                            "people.csv:4: email: is not an e-mail address: 'cy'",
                            "people.csv:4: manager_id: unknown person 'zoe'");
        }

        @Test
        void aFileWithoutHeaderIsReportedOnce() {
            assertThat(SampleFiles.sound()
                            .with(PEOPLE, "ada,ada@acme.example,Ada\n")
                            .problems())
                    .containsExactly("people.csv:1: is not a header: expected " + header());
        }

        @Test
        void aHeaderWithOtherSeparatorsIsExplained() {
            assertThat(SampleFiles.sound()
                            .with(PEOPLE, SampleFiles.sound(PEOPLE).replace(',', ';'))
                            .problems())
                    .containsExactly(
                            "people.csv:1: is not a header: expected " + header() + ", with commas between them");
        }
    }

    @Nested
    class Records {

        @Test
        void aRecordHasAsManyFieldsAsTheHeaderAndItsIdIsKnown() {
            assertThat(SampleFiles.sound()
                            .change(PEOPLE, "Engineer,Research,ada,no", "Engineer,Research,ada")
                            .change(PEOPLE, "Client,,yes", "Client,,yes,")
                            .problems())
                    .containsExactly(
                            "people.csv:3: has 7 fields, the header has 8",
                            "people.csv:5: has 9 fields, the header has 8");
        }

        @Test
        void aQuoteThatIsNeverClosedIsReportedWhereTheRecordStarts() {
            assertThat(SampleFiles.sound()
                            .change("ratings.csv", "Keep going", "\"Keep going")
                            .problems())
                    .containsExactly("ratings.csv:5: comment: the quote is never closed");
        }

        @Test
        void afterAQuoteThatIsNeverClosedNobodyIsUnknown() {
            assertThat(SampleFiles.sound().change(PEOPLE, "Byron", "\"Byron").problems())
                    .containsExactly("people.csv:2: last_name: the quote is never closed");
        }

        @Test
        void textAfterAQuoteAndQuotesWithinAValueAreReported() {
            assertThat(SampleFiles.sound()
                            .change(PEOPLE, "Byron", "\"By\"ron")
                            .change(PEOPLE, "Lund", "L\"u\"nd")
                            .change(PEOPLE, "eve@client.example", "eve")
                            .problems())
                    .containsExactly(
                            "people.csv:2: last_name: text follows the closing quote; double the quotes inside a value",
                            "people.csv:4: last_name: a quote stands in an unquoted value;"
                                    + " quote the value and double its quotes",
                            "people.csv:5: email: is not an e-mail address: 'eve'");
        }

        @Test
        void aMisquotedHeaderIsReportedOnce() {
            assertThat(SampleFiles.sound()
                            .change(PEOPLE, "email,", "\"email\"x,")
                            .problems())
                    .containsExactly(
                            "people.csv:1: field 2: text follows the closing quote; double the quotes inside a value");
        }

        @Test
        void linesAreCountedAsAnEditorDoes() {
            assertThat(SampleFiles.sound()
                            .change("ratings.csv", "Keep going", "\"Keep\ngoing\r\nand\rgoing\"")
                            .change("ratings.csv", "bob,eve,EXTERNAL,q1,3", "\n\r\nbob,eve,EXTERNAL,q1,33")
                            .problems())
                    .containsExactly("ratings.csv:11: rating: is 33, outside the scale from 1 to 5");
        }

        @Test
        void messagesStayOnOneLineAndShort() {
            assertThat(SampleFiles.sound()
                            .change(PEOPLE, "cy@acme.example", "\"a\nb\u001B[31m\u202E" + "x".repeat(80) + "\"")
                            .problems())
                    .containsExactly("people.csv:4: email: is not an e-mail address: 'a\\u000Ab\\u001B[31m\\u202E"
                            + "x".repeat(51) + "…'");
        }
    }

    @Nested
    class FollowUp {

        @Test
        void referencesToAFileThatCannotBeReadAreNotReported() {
            assertThat(SampleFiles.sound()
                            .with(PEOPLE, "")
                            .with("framework.csv", "what\nis,this\n")
                            .with("questions.csv", "")
                            .change("ratings.csv", "SELF,q1,4", "SELF,q1,x")
                            .problems())
                    .containsExactly(
                            "people.csv:1: is empty",
                            "framework.csv:1: is not a header: expected category,competency_id,competency,description,"
                                    + "weight,level,level_name,indicators,scale_value,required_for",
                            "questions.csv:1: is empty",
                            "ratings.csv:2: rating: is neither a whole number nor NA: 'x'");
        }

        @Test
        void whatIsWrongInARowDoesNotMakeItUnknown() {
            assertThat(SampleFiles.sound()
                            .change(PEOPLE, "bob@acme.example", "bob")
                            .change("framework.csv", "ahead,1,1,", "ahead,none,1,")
                            .change("questions.csv", "Lets others finish", "")
                            .change("ratings.csv", "SELF,q1,4", "SELF,q1,7")
                            .problems())
                    .containsExactly(
                            "people.csv:3: email: is not an e-mail address: 'bob'",
                            "framework.csv:4: weight: is not a number: 'none'",
                            "questions.csv:2: text: is empty",
                            "ratings.csv:2: rating: is 7, outside the scale from 1 to 5");
        }
    }

    @Test
    void everyProblemOfEveryFileIsReportedAtOnce() {
        assertThat(SampleFiles.sound()
                        .change(PEOPLE, "manager_id,external", "manager_id,external,mood")
                        .change(PEOPLE, "Head,Research,,no", "Head,Research,cy,no,fine")
                        .change(PEOPLE, "Research,ada,no", "Research,ada,no,")
                        .change(PEOPLE, "Research,bob,", "Research,bob,,")
                        .change(PEOPLE, "Client,,yes", "Client,,maybe,")
                        .change("framework.csv", "Sums up,4,Head", "Sums up,1,*")
                        .change("framework.csv", "ahead,1,1,", "ahead,0,3,")
                        .change("questions.csv", "rated,plan", "rated,pan")
                        .change("questions.csv", "no,yes,1-5", "no,perhaps,1-5")
                        .change("ratings.csv", "SELF,q1,4", "SELF,q1,9")
                        .change("ratings.csv", "bob,ada,MANAGER,q3,,Keep going", "bob,ada,MANAGER,q1,5,")
                        .append("ratings.csv", "bob,zoe,PEER,q7,3,")
                        .change("resources.csv", "listen,2,en", "listen,two,en")
                        .change("resources.csv", "plan|listen", "plan|pan")
                        .problems())
                .containsExactly(
                        "people.csv:1: mood: unknown column; the columns are " + header(),
                        "people.csv:2: manager_id: manager cycle: ada -> cy -> bob -> ada",
                        "people.csv:5: external: is 'maybe', not one of yes, no",
                        "framework.csv:3: scale_value: is 1, not more than the 2 of level 1",
                        "framework.csv:3: required_for: '*' requires another level of competency 'listen' on line 2",
                        "framework.csv:4: weight: is 0, not above 0 and at most 9.99",
                        "framework.csv:4: level: competency 'plan' has level 3 but no level 1",
                        "questions.csv:2: required: is 'perhaps', not one of yes, no",
                        "questions.csv:3: competency_id: unknown competency 'pan'",
                        "ratings.csv:2: rating: is 9, outside the scale from 1 to 5",
                        "ratings.csv:5: question_id: the answer of 'ada' about 'bob' to 'q1' stands on line 3 already",
                        "ratings.csv:7: rater: unknown person 'zoe'",
                        "ratings.csv:7: question_id: unknown question 'q7'",
                        "resources.csv:2: level: is not a whole number: 'two'",
                        "resources.csv:3: competency_ids: unknown competency 'pan'");
    }

    @Test
    void aProblemOfAWholeFileHasNoColumn() {
        assertThat(new Problem("a.csv", 1, Optional.empty(), "is empty")).hasToString("a.csv:1: is empty");
        assertThat(new Problem("a.csv", 3, Optional.of("email"), "is empty")).hasToString("a.csv:3: email: is empty");
    }

    private static String header() {
        return SampleFiles.sound(PEOPLE).lines().findFirst().orElseThrow();
    }
}
