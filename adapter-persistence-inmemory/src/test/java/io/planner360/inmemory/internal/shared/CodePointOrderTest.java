package io.planner360.inmemory.internal.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CodePointOrderTest {
    private static final String LAST_OF_BASIC_PLANE = "\uffee";
    private static final String EMOJI = "\ud83d\ude00";

    @Test
    void placesWhatIsOutsideTheBasicPlaneLast() {
        List<String> sorted = Stream.of(
                        EMOJI, "b", "a" + EMOJI, LAST_OF_BASIC_PLANE, "a" + LAST_OF_BASIC_PLANE, "a", "")
                .sorted(CodePointOrder.INSTANCE)
                .toList();

        assertThat(sorted)
                .containsExactly("", "a", "a" + LAST_OF_BASIC_PLANE, "a" + EMOJI, "b", LAST_OF_BASIC_PLANE, EMOJI);
    }

    @Test
    void comparesCodePointByCodePoint() {
        List<String> texts = List.of("Z", "a", "\u00e4", "\ud7ff", "\ue000", EMOJI, "\ud83d\ude01", "\udbff\udfff", "");
        for (String one : texts) {
            for (String other : texts) {
                assertThat(Integer.signum(CodePointOrder.INSTANCE.compare(one, other)))
                        .as("%s to %s", one, other)
                        .isEqualTo(Integer.signum(comparedAsCodePoints(one, other)));
            }
        }
    }

    private static int comparedAsCodePoints(String one, String other) {
        return Arrays.compare(one.codePoints().toArray(), other.codePoints().toArray());
    }
}
