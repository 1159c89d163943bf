package io.planner360.cli.input;

import static org.assertj.core.api.Assertions.assertThat;

import io.planner360.cli.input.csv.CsvSource;
import io.planner360.cli.input.csv.Problem;
import io.vavr.control.Either;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Five small files that belong together, to be damaged. */
final class SampleFiles {

    private static final Map<String, String> SOUND = Map.of(
            "people.csv", """
            person_id,email,first_name,last_name,job_title,department,manager_id,external
            ada,ada@acme.example,Ada,Byron,Head,Research,,no
            bob,bob@acme.example,Bob,Ray,Engineer,Research,ada,no
            cy,cy@acme.example,Cy,Lund,Engineer,Research,bob,
            eve,eve@client.example,Eve,Stone,Buyer,Client,,yes
            """, "framework.csv", """
            category,competency_id,competency,description,weight,level,level_name,indicators,scale_value,required_for
            People,listen,Listening,Hears people out,1.5,1,Basic,Lets others finish,2,*
            People,listen,Listening,Hears people out,1.5,2,Strong,Asks back|Sums up,4,Head
            Work,plan,Planning,Plans ahead,1,1,Basic,,,
            """, "questions.csv", """
            question_id,type,competency_id,text,reverse,required,scale
            q1,rated,listen,Lets others finish,no,yes,1-5
            q2,rated,plan,Misses dates,yes,no,1=Never|2=Sometimes|3=Often
            q3,comment,,What should stay?,no,no,
            """, "ratings.csv", """
            target,rater,rater_group,question_id,rating,comment
            bob,bob,SELF,q1,4,
            bob,ada,MANAGER,q1,5,
            bob,ada,MANAGER,q2,NA,
            bob,ada,MANAGER,q3,,Keep going
            bob,eve,EXTERNAL,q1,3,
            """, "resources.csv", """
            resource_id,title,type,provider,url,minutes,competency_ids,level,language
            r1,Hear me,book,Acme Press,,300,listen,2,en
            r2,Plan it,course,Acme,https://acme.example/plan,90,plan|listen,,en-GB
            """);

    private final Map<String, byte[]> files = new HashMap<>();

    private SampleFiles() {
        SOUND.forEach(this::with);
    }

    static SampleFiles sound() {
        return new SampleFiles();
    }

    /** The content of a sound file. */
    static String sound(String file) {
        return Optional.ofNullable(SOUND.get(file)).orElseThrow();
    }

    static List<String> names() {
        return SOUND.keySet().stream().sorted().toList();
    }

    SampleFiles with(String file, String content) {
        return with(file, content.getBytes(StandardCharsets.UTF_8));
    }

    SampleFiles with(String file, byte[] content) {
        files.put(file, content);
        return this;
    }

    /** Replaces what stands in a file once. */
    SampleFiles change(String file, String from, String to) {
        String content = content(file);
        assertThat(content.split(Pattern.quote(from), -1)).as("what to change").hasSize(2);
        return with(file, content.replace(from, to));
    }

    SampleFiles changeAll(String file, String from, String to) {
        assertThat(content(file)).contains(from);
        return with(file, content(file).replace(from, to));
    }

    SampleFiles append(String file, String row) {
        return with(file, content(file) + row + "\n");
    }

    CycleFiles files() {
        return new CycleFiles(
                source("people.csv"),
                source("framework.csv"),
                source("questions.csv"),
                Optional.of(source("ratings.csv")),
                Optional.of(source("resources.csv")));
    }

    Either<List<Problem>, CycleInput> read() {
        return InputReader.read(files());
    }

    CycleInput input() {
        return read().getOrElseThrow(found -> new AssertionError(found.toString()));
    }

    /** The problems as they are printed. */
    List<String> problems() {
        return read().swap().getOrElse(List.of()).stream()
                .map(Problem::toString)
                .toList();
    }

    CsvSource source(String file) {
        return CsvSource.bytes(file, bytes(file));
    }

    byte[] bytes(String file) {
        return Optional.ofNullable(files.get(file)).orElseThrow();
    }

    private String content(String file) {
        return new String(bytes(file), StandardCharsets.UTF_8);
    }
}
