package io.planner360.cli.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PeopleFileTest {

    private static final String PEOPLE = "people.csv";

    @Test
    void readsEachPersonInFileOrder() {
        assertThat(SampleFiles.sound().input().people())
                .hasSize(4)
                .extracting(PersonRow::id)
                .containsExactly("ada", "bob", "cy", "eve");
        assertThat(SampleFiles.sound().input().people())
                .contains(
                        new PersonRow(
                                "cy",
                                "cy@acme.example",
                                "Cy",
                                "Lund",
                                "Engineer",
                                "Research",
                                Optional.of("bob"),
                                false),
                        new PersonRow(
                                "eve",
                                "eve@client.example",
                                "Eve",
                                "Stone",
                                "Buyer",
                                "Client",
                                Optional.empty(),
                                true));
    }

    @Test
    void columnsMayStandInAnyOrderAndExternalMayBeMissing() {
        List<PersonRow> people = SampleFiles.sound()
                .with(PEOPLE, """
                        manager_id,person_id,last_name,first_name,email,department,job_title
                        ,bob,Ray,Bob,bob@acme.example,Research,Engineer
                        bob,ada,Byron,Ada,ada@acme.example,Research,Head
                        bob,eve,Stone,Eve,eve@acme.example,Research,Head
                        """)
                .change("ratings.csv", "eve,EXTERNAL", "eve,PEER")
                .input()
                .people();

        assertThat(people)
                .contains(new PersonRow(
                        "ada", "ada@acme.example", "Ada", "Byron", "Head", "Research", Optional.of("bob"), false));
    }

    @Test
    void anIdStandsOnce() {
        assertThat(damaged("cy,cy@", "bob,cy@"))
                .containsExactly("people.csv:4: person_id: 'bob' stands on line 3 already", selfManaged(4));
    }

    private static String selfManaged(int line) {
        return "people.csv:" + line + ": manager_id: 'bob' manages themselves";
    }

    @Test
    void anEmailStandsOnceWithoutRegardToCase() {
        assertThat(damaged("cy@acme.example", "BOB@Acme.example"))
                .containsExactly("people.csv:4: email: 'BOB@Acme.example' stands on line 3 already");
    }

    @Test
    void anEmailHasOneAtAndADomain() {
        assertThat(damaged("cy@acme.example", "cy.acme.example"))
                .containsExactly("people.csv:4: email: is not an e-mail address: 'cy.acme.example'");
        assertThat(damaged("cy@acme.example", "cy@@acme.example"))
                .containsExactly("people.csv:4: email: is not an e-mail address: 'cy@@acme.example'");
        assertThat(damaged("cy@acme.example", "c y@acme.example"))
                .containsExactly("people.csv:4: email: is not an e-mail address: 'c y@acme.example'");
        assertThat(damaged("cy@acme.example", "cy@acme..example"))
                .containsExactly("people.csv:4: email: is not an e-mail address: 'cy@acme..example'");
    }

    @Test
    void aNeededValueIsNotEmpty() {
        assertThat(damaged(",Cy,Lund,", ",, ,"))
                .containsExactly(
                        "people.csv:4: first_name: is empty", "people.csv:4: last_name: is empty but for white space");
    }

    @Test
    void lengthsAreCountedInCharactersAndNotInUnits() {
        assertThat(damaged(",Cy,", "," + "🙂".repeat(100) + ",")).isEmpty();
        assertThat(damaged(",Cy,", "," + "🙂".repeat(101) + ","))
                .containsExactly("people.csv:4: first_name: is too long: 101 characters, at most 100");
        assertThat(damaged("cy@", "y".repeat(242) + "@")).isEmpty();
        assertThat(damaged("cy@", "y".repeat(243) + "@"))
                .containsExactly("people.csv:4: email: is too long: 256 characters, at most 255");
        assertThat(damaged("Lund,Engineer", "Lund," + "e".repeat(201)))
                .containsExactly("people.csv:4: job_title: is too long: 201 characters, at most 200");
    }

    @Test
    void anIdHasNoWhiteSpaceAroundItAndIsStillKnownToOthers() {
        assertThat(damaged("bob,bob@", "bob ,bob@"))
                .containsExactly("people.csv:3: person_id: has white space at its start or end: 'bob '");
        assertThat(damaged("bob,bob@", "\u00A0bob,bob@"))
                .containsExactly(
                        "people.csv:3: person_id: has white space at its start or end: '\u00A0bob'",
                        "people.csv:4: manager_id: unknown person 'bob'",
                        "ratings.csv:2: target: unknown person 'bob'",
                        "ratings.csv:2: rater: unknown person 'bob'",
                        "ratings.csv:3: target: unknown person 'bob'",
                        "ratings.csv:4: target: unknown person 'bob'",
                        "ratings.csv:5: target: unknown person 'bob'",
                        "ratings.csv:6: target: unknown person 'bob'");
    }

    @Test
    void anIdHasNoBarAndNoControlCharacter() {
        assertThat(damaged("cy,cy@", "c|y,cy@")).containsExactly("people.csv:4: person_id: has a | in it: 'c|y'");
        assertThat(damaged("cy,cy@", "c\u0007y,cy@"))
                .containsExactly("people.csv:4: person_id: has a control character: 'c\\u0007y'");
    }

    @Test
    void externalIsYesOrNo() {
        assertThat(damaged("Client,,yes", "Client,,Yes"))
                .containsExactly("people.csv:5: external: is 'Yes', not one of yes, no");
    }

    @Test
    void theManagerIsKnown() {
        assertThat(damaged(",bob,\n", ",zoe,\n")).containsExactly("people.csv:4: manager_id: unknown person 'zoe'");
    }

    @Test
    void theManagerIsNotExternal() {
        assertThat(damaged(",bob,\n", ",eve,\n"))
                .containsExactly("people.csv:4: manager_id: 'eve' is external and manages nobody");
    }

    @Test
    void anExternalPersonHasNoManager() {
        assertThat(damaged("Client,,yes", "Client,ada,yes"))
                .containsExactly("people.csv:5: manager_id: an external person has no manager");
    }

    @Test
    void nobodyManagesThemselves() {
        assertThat(damaged("Research,ada,no", "Research,bob,no")).containsExactly(selfManaged(3));
    }

    @Test
    void aManagerCycleIsReportedOnceWithItsMembers() {
        assertThat(damaged("Research,,no", "Research,cy,no"))
                .containsExactly("people.csv:2: manager_id: manager cycle: ada -> cy -> bob -> ada");
    }

    @Test
    void whoIsOnlyBelowACycleIsNoMemberOfIt() {
        assertThat(SampleFiles.sound().with(PEOPLE, """
                                person_id,email,first_name,last_name,job_title,department,manager_id,external
                                eve,e@acme.example,E,E,T,D,,yes
                                low,l@acme.example,L,L,T,D,cy,
                                ada,a@acme.example,A,A,T,D,bob,
                                bob,b@acme.example,B,B,T,D,cy,
                                cy,c@acme.example,C,C,T,D,ada,
                                dan,d@acme.example,D,D,T,D,fay,
                                fay,f@acme.example,F,F,T,D,dan,
                                """).problems())
                .containsExactly(
                        "people.csv:4: manager_id: manager cycle: ada -> bob -> cy -> ada",
                        "people.csv:7: manager_id: manager cycle: dan -> fay -> dan");
    }

    private static List<String> damaged(String from, String to) {
        return SampleFiles.sound().change(PEOPLE, from, to).problems();
    }
}
