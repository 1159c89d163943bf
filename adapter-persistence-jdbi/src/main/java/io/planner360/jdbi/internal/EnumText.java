package io.planner360.jdbi.internal;

import java.util.Locale;

/** Constants as the tables hold them: in lower case. */
public final class EnumText {
    private EnumText() {}

    /** The text that is stored for the constant. */
    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /** The constant that is stored as this text. */
    public static <E extends Enum<E>> E parse(Class<E> type, String text) {
        return Enum.valueOf(type, text.toUpperCase(Locale.ROOT));
    }
}
