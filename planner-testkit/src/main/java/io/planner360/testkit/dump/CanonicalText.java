package io.planner360.testkit.dump;

import io.planner360.domain.feedback.response.FeedbackResponse;
import io.planner360.domain.shared.Page;
import io.planner360.domain.shared.Secret;
import io.vavr.control.Either;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Values as text: the same text exactly where two stores have said the same. Numbers are given to the last
 * bit, sets and maps in one order. Left out is what a store may choose: the id of an anonymous response, and
 * what a page's {@code next} looks like.
 */
public final class CanonicalText {
    private static final HexFormat HEX = HexFormat.of();

    private CanonicalText() {}

    /** The value as text. */
    public static String of(@Nullable Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.map(CanonicalText::of).orElse("none");
        }
        if (value instanceof Set<?> set) {
            return set.stream().map(CanonicalText::of).sorted().collect(Collectors.joining(", ", "{", "}"));
        }
        if (value instanceof Collection<?> list) {
            return list.stream().map(CanonicalText::of).collect(Collectors.joining(", ", "[", "]"));
        }
        if (value instanceof Map<?, ?> map) {
            return of(map.entrySet());
        }
        if (value instanceof Map.Entry<?, ?> entry) {
            return of(entry.getKey()) + " -> " + of(entry.getValue());
        }
        if (value instanceof Either<?, ?> either) {
            return either.isRight() ? of(either.get()) : "refused: " + of(either.getLeft());
        }
        if (value instanceof Record record) {
            return ofRecord(record);
        }
        return value instanceof String text ? quoted(text) : String.valueOf(value);
    }

    private static String ofRecord(Record record) {
        if (record instanceof Secret secret) {
            return "secret with hash " + secret.hash().hex();
        }
        if (record instanceof Page<?> page) {
            return of(page.items()) + (page.next().isPresent() ? " and more" : "");
        }
        boolean anonymous =
                record instanceof FeedbackResponse response && response.origin().isEmpty();
        return isId(record) || !Modifier.isPublic(record.getClass().getModifiers())
                ? record.toString()
                : Stream.of(record.getClass().getRecordComponents())
                        .filter(component -> !anonymous || !component.getName().equals("id"))
                        .map(component -> component.getName() + "=" + of(read(record, component)))
                        .collect(Collectors.joining(", ", record.getClass().getSimpleName() + "[", "]"));
    }

    /** True for a record of one UUID, as every id is. */
    static boolean isId(Record record) {
        RecordComponent[] components = record.getClass().getRecordComponents();
        return components.length == 1 && components[0].getType() == UUID.class;
    }

    /** The values of the record's components, in their order. */
    static List<Object> components(Record record) {
        return Stream.of(record.getClass().getRecordComponents())
                .map(component -> read(record, component))
                .toList();
    }

    private static Object read(Record record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException hidden) {
            throw new IllegalArgumentException("not a public record: " + record.getClass(), hidden);
        }
    }

    /** Quoted, and what cannot be seen is escaped. */
    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.chars().forEach(c -> {
            if (c == '"' || c == '\\') {
                quoted.append('\\').append((char) c);
            } else if (c >= ' ' && c < 0x7f) {
                quoted.append((char) c);
            } else {
                quoted.append("\\u").append(HEX.toHexDigits((char) c));
            }
        });
        return quoted.append('"').toString();
    }
}
