package io.planner360.inmemory.internal.shared;

import java.util.Comparator;

/**
 * Orders text as {@code COLLATE "C"} does in PostgreSQL. {@link String#compareTo} differs outside the Basic
 * Multilingual Plane, whose surrogates it places below U+E000.
 */
public enum CodePointOrder implements Comparator<String> {
    INSTANCE;

    @Override
    public int compare(String one, String other) {
        int length = Math.min(one.length(), other.length());
        for (int i = 0; i < length; i++) {
            char a = one.charAt(i);
            char b = other.charAt(i);
            if (a != b) {
                return Character.isSurrogate(a) == Character.isSurrogate(b)
                        ? Character.compare(a, b)
                        : Boolean.compare(Character.isSurrogate(a), Character.isSurrogate(b));
            }
        }
        return Integer.compare(one.length(), other.length());
    }
}
