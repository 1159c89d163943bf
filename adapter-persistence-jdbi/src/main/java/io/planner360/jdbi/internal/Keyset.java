package io.planner360.jdbi.internal;

import io.planner360.domain.shared.Page;
import io.planner360.domain.shared.PageRequest;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/**
 * The place in a list after which a part begins, as text that means something to us only.
 *
 * <p>Statements ask for {@code key >= :from AND key IS DISTINCT FROM :after}, which an index can follow, and for
 * one row more than the part holds.
 *
 * @param <K> what the list is ordered by
 */
public final class Keyset<K> {
    private final Function<? super K, String> write;
    private final Function<? super String, ? extends K> read;

    /** A key that is written and read by these; reading anything else throws an {@link IllegalArgumentException}. */
    public Keyset(Function<? super K, String> write, Function<? super String, ? extends K> read) {
        this.write = write;
        this.read = read;
    }

    /** Lists that are ordered by id. */
    public static Keyset<UUID> byId() {
        return new Keyset<>(UUID::toString, UUID::fromString);
    }

    /** Lists that are ordered by a time and then by id. */
    public static Keyset<TimeKey> byTime() {
        return new Keyset<>(TimeKey::toString, TimeKey::parse);
    }

    /** Lists that are ordered by a day and then by id. */
    public static Keyset<DayKey> byDay() {
        return new Keyset<>(DayKey::toString, DayKey::parse);
    }

    /** The key of the last item before the part, if it is not the first part. */
    public Optional<K> after(PageRequest request) {
        return request.after().map(this::read);
    }

    /** How many rows to ask for. */
    public static int limit(PageRequest request) {
        return request.size() + 1;
    }

    /** The part, made of as many rows as {@link #limit} said, or fewer. */
    public <T> Page<T> page(List<T> rows, PageRequest request, Function<? super T, ? extends K> key) {
        if (rows.size() <= request.size()) {
            return new Page<>(rows, Optional.empty());
        }
        List<T> items = rows.subList(0, request.size());
        return new Page<>(items, Optional.of(token(key.apply(items.get(items.size() - 1)))));
    }

    private String token(K key) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(write.apply(key).getBytes(StandardCharsets.UTF_8));
    }

    private K read(String token) {
        try {
            K key = read.apply(new String(Base64.getUrlDecoder().decode(token), StandardCharsets.UTF_8));
            if (token(key).equals(token)) {
                return key;
            }
        } catch (RuntimeException unreadable) {
            throw new IllegalArgumentException("not a place in this list: " + token, unreadable);
        }
        throw new IllegalArgumentException("not a place in this list: " + token);
    }
}
