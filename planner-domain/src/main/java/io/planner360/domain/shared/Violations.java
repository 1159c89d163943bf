package io.planner360.domain.shared;

import io.planner360.domain.shared.Refusal.InvalidInput;
import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/** Collects everything that is wrong with an input, so that all of it is told at once. Used in one method. */
public final class Violations {
    private final List<Violation> found = new ArrayList<>();

    /** Notes a problem of the field where {@code holds} is false. */
    public Violations check(boolean holds, String field, String problem) {
        if (!holds) {
            found.add(new Violation(field, problem));
        }
        return this;
    }

    /** A text that must be there, has at most {@code longest} characters (code points), and can be stored. */
    public Violations text(String value, int longest, String field) {
        check(!value.isBlank(), field, "must not be blank");
        return optionalText(value, longest, field);
    }

    /** A text that may be empty. */
    public Violations optionalText(String value, int longest, String field) {
        check(
                value.codePointCount(0, value.length()) <= longest,
                field,
                "must have at most " + longest + " characters");
        return check(StorableText.isStorable(value), field, "must not hold NUL or a lone surrogate");
    }

    /** Each key stands once; the first repeated one is named. */
    public <T, K> Violations unique(Collection<T> items, Function<? super T, ? extends K> key, String field) {
        Set<K> seen = new HashSet<>();
        for (T item : items) {
            K k = key.apply(item);
            if (!seen.add(k)) {
                found.add(new Violation(field, "has " + k + " twice"));
            }
        }
        return this;
    }

    /** The value where nothing was wrong, otherwise everything that was. */
    public <T> Either<InvalidInput, T> orElse(Supplier<? extends T> value) {
        return found.isEmpty() ? Either.right(value.get()) : Either.left(new InvalidInput(found));
    }
}
