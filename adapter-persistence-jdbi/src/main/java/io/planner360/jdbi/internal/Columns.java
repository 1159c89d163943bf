package io.planner360.jdbi.internal;

import static java.util.Objects.requireNonNull;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads columns as the types of the domain. */
public final class Columns {
    private Columns() {}

    /** An id. */
    public static UUID uuid(ResultSet row, String column) throws SQLException {
        return requireNonNull(row.getObject(column, UUID.class), column);
    }

    /** An id that may be absent. */
    public static Optional<UUID> optionalUuid(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, UUID.class));
    }

    /** A text that may be absent. */
    public static Optional<String> optionalText(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column));
    }

    /** A number that may be absent. */
    public static Optional<Integer> optionalInteger(ResultSet row, String column) throws SQLException {
        int value = row.getInt(column);
        return row.wasNull() ? Optional.empty() : Optional.of(value);
    }

    /** A number that may be absent, bit by bit. */
    public static Optional<Double> optionalDouble(ResultSet row, String column) throws SQLException {
        double value = row.getDouble(column);
        return row.wasNull() ? Optional.empty() : Optional.of(value);
    }

    /** A point in time. */
    public static Instant instant(ResultSet row, String column) throws SQLException {
        return optionalInstant(row, column).orElseThrow();
    }

    /** A point in time that may be absent. */
    public static Optional<Instant> optionalInstant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }

    /** A day. */
    public static LocalDate date(ResultSet row, String column) throws SQLException {
        return requireNonNull(row.getObject(column, LocalDate.class), column);
    }

    /** A constant. */
    public static <E extends Enum<E>> E constant(ResultSet row, String column, Class<E> type) throws SQLException {
        return EnumText.parse(type, requireNonNull(row.getString(column), column));
    }

    /** An array whose elements are all there; NULL, as an aggregate of no rows gives it, is an empty list. */
    public static <T> List<T> list(ResultSet row, String column, Class<T> type) throws SQLException {
        return List.copyOf(nullableList(row, column, type));
    }

    /** An array whose elements may be NULL; NULL itself is an empty list. */
    public static <T> List<@Nullable T> nullableList(ResultSet row, String column, Class<T> type) throws SQLException {
        Array array = row.getArray(column);
        if (array == null) {
            return List.of();
        }
        Object[] elements = (Object[]) array.getArray();
        return Arrays.stream(elements).<@Nullable T>map(type::cast).toList();
    }
}
