package io.planner360.inmemory.internal.shared;

import io.planner360.domain.shared.Page;
import io.planner360.domain.shared.PageRequest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Orders rows by a text, and cuts them into pages by it. */
public final class TextPages {
    private TextPages() {}

    /**
     * The requested part.
     *
     * @param key unique, and such that its order by code point is the order of the rows
     * @throws IllegalArgumentException if the request continues after what no page gave as its next
     */
    public static <R> Page<R> of(Stream<R> rows, Function<? super R, String> key, PageRequest request) {
        NavigableMap<String, R> ordered = rows.collect(Collectors.toMap(
                key,
                Function.identity(),
                (one, other) -> {
                    throw new IllegalStateException("two rows have one place");
                },
                () -> new TreeMap<>(CodePointOrder.INSTANCE)));
        NavigableMap<String, R> rest = request.after()
                .map(token -> ordered.tailMap(read(token), false))
                .orElse(ordered);
        List<String> keys =
                rest.keySet().stream().limit(request.size() + 1L).collect(Collectors.toCollection(ArrayList::new));
        boolean more = keys.size() > request.size();
        List<String> part = more ? keys.subList(0, request.size()) : keys;
        return new Page<>(
                List.copyOf(rest.values()).subList(0, part.size()),
                more ? Optional.of(written(part.get(part.size() - 1))) : Optional.empty());
    }

    private static String written(String key) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(key.getBytes(StandardCharsets.UTF_8));
    }

    private static String read(String token) {
        String key = new String(Base64.getUrlDecoder().decode(token), StandardCharsets.UTF_8);
        if (!written(key).equals(token)) {
            throw new IllegalArgumentException("not a page's next: " + token);
        }
        return key;
    }
}
