package io.planner360.domain.shared;

/** Which text every adapter can keep unchanged. */
public final class StorableText {
    private StorableText() {}

    /**
     * True if the text has no NUL, which PostgreSQL refuses, and no lone surrogate, which encoding to
     * UTF-8 would change silently.
     */
    public static boolean isStorable(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0) {
                return false;
            }
            if (Character.isHighSurrogate(c)) {
                if (i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1))) {
                    return false;
                }
                i++;
            } else if (Character.isLowSurrogate(c)) {
                return false;
            }
        }
        return true;
    }
}
