package io.planner360.domain.notification;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What an event says besides its kind and aggregate: ids by name, and nothing that could hold a person's name, an
 * address or a text.
 *
 * @param ids each as text, by the name of the attribute
 */
public record EventAttributes(Map<String, String> ids) {
    private static final Pattern NAME = Pattern.compile("[a-z][A-Za-z]{0,39}");
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    public EventAttributes {
        ids.forEach((name, id) -> {
            if (!NAME.matcher(name).matches() || !ID.matcher(id).matches()) {
                throw new IllegalArgumentException("not the attribute of an event: " + name);
            }
        });
        ids = Collections.unmodifiableMap(new TreeMap<>(ids));
    }

    /** Nothing else to say. */
    public static EventAttributes none() {
        return new EventAttributes(Map.of());
    }

    /** These, and another id. */
    public EventAttributes with(String name, UUID id) {
        Map<String, String> more = new TreeMap<>(ids);
        more.put(name, id.toString());
        return new EventAttributes(more);
    }

    /** These, and the id if there is one. */
    public EventAttributes with(String name, Optional<UUID> id) {
        return id.map(present -> with(name, present)).orElse(this);
    }

    /** The id of this name, wrapped. */
    public <I> Optional<I> find(String name, Function<UUID, I> wrap) {
        return Optional.ofNullable(ids.get(name)).map(UUID::fromString).map(wrap);
    }

    /** The id of this name, which every event of its kind has. */
    public <I> I get(String name, Function<UUID, I> wrap) {
        return find(name, wrap).orElseThrow(() -> new IllegalArgumentException("the event has no attribute " + name));
    }

    /** As text for a store: {@code name=id}, ordered by name, separated by a blank. */
    public String text() {
        return ids.entrySet().stream()
                .map(attribute -> attribute.getKey() + "=" + attribute.getValue())
                .collect(Collectors.joining(" "));
    }

    /** The attributes that were written as {@link #text()}. */
    public static EventAttributes parse(String text) {
        return new EventAttributes(Stream.of(text.split(" "))
                .filter(part -> !part.isEmpty())
                .map(part -> part.split("=", 2))
                .collect(Collectors.toMap(part -> part[0], part -> part[1])));
    }
}
