package io.planner360.testkit.shared;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Texts that a careless store changes. Every one is valid input and comes back as it was given. */
public final class HardTexts {

    /** In code point order. Java's {@code String.compareTo} orders the last two the other way round. */
    public static final List<String> IN_CODE_POINT_ORDER = List.of(
            "A title", "B title", "a title", "\u00c4 title", "\u05d0 title", "\ufffd title", "\ud83d\ude00 title");

    private HardTexts() {}

    /** Texts of at most 60 characters, none of them blank. */
    public static Stream<String> all() {
        return Stream.of(
                "emoji of several code points: \ud83d\udc69\ud83c\udffd\u200d\ud83d\ude80",
                "\u05e9\u05dc\u05d5\u05dd \u0645\u0631\u062d\u0628\u0627 \u202bfrom right to left\u202c",
                "outside the basic plane: \ud835\udc9c \ud800\udf48 \ud869\uded6",
                "composed \u00e9 and decomposed e\u0301 are not the same",
                "first line\r\nsecond line\nthird\tcolumn",
                "  blanks around are kept  ",
                "it's \"quoted\", \\escaped\\ and {curly,NULL}",
                "'); DROP TABLE users; -- ? :name $1 %s",
                "\ufeffbyte order mark, \u00a0no-break, \u200bzero width",
                "control \u0001 and \u007f, last of the plane \uffff",
                "NULL");
    }

    /** A text of exactly this many characters (code points), each of which takes four bytes in UTF-8. */
    public static String ofLength(int characters) {
        return IntStream.range(0, characters)
                .map(i -> 0x1f600 + i % 64)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }
}
