package io.planner360.jdbi.internal;

import java.math.BigDecimal;
import java.sql.Array;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/** A column of many rows, bound as one array. */
public final class SqlArray implements Argument {
    private final String type;
    private final @Nullable Object[] elements;

    private SqlArray(String type, @Nullable Object[] elements) {
        this.type = type;
        this.elements = elements;
    }

    /** Ids, as {@code uuid[]}. */
    public static <T> SqlArray uuids(Collection<T> rows, Function<? super T, UUID> column) {
        return of("uuid", rows, column);
    }

    /** Ids that may be absent, as {@code uuid[]}. */
    public static <T> SqlArray optionalUuids(Collection<T> rows, Function<? super T, Optional<UUID>> column) {
        return ofOptional("uuid", rows, column);
    }

    /** Texts, as {@code text[]}. */
    public static <T> SqlArray texts(Collection<T> rows, Function<? super T, String> column) {
        return of("text", rows, column);
    }

    /** Texts that may be absent, as {@code text[]}. */
    public static <T> SqlArray optionalTexts(Collection<T> rows, Function<? super T, Optional<String>> column) {
        return ofOptional("text", rows, column);
    }

    /** Numbers, as {@code integer[]}. */
    public static <T> SqlArray integers(Collection<T> rows, Function<? super T, Integer> column) {
        return of("int4", rows, column);
    }

    /** Numbers, as {@code bigint[]}. */
    public static <T> SqlArray longs(Collection<T> rows, Function<? super T, Long> column) {
        return of("int8", rows, column);
    }

    /** Numbers that may be absent, as {@code integer[]}. */
    public static <T> SqlArray optionalIntegers(Collection<T> rows, Function<? super T, Optional<Integer>> column) {
        return ofOptional("int4", rows, column);
    }

    /** Numbers, bit by bit, as {@code double precision[]}. */
    public static <T> SqlArray doubles(Collection<T> rows, Function<? super T, Double> column) {
        return of("float8", rows, column);
    }

    /** Numbers that may be absent, bit by bit, as {@code double precision[]}. */
    public static <T> SqlArray optionalDoubles(Collection<T> rows, Function<? super T, Optional<Double>> column) {
        return ofOptional("float8", rows, column);
    }

    /** Decimal numbers, as {@code numeric[]}. */
    public static <T> SqlArray decimals(Collection<T> rows, Function<? super T, BigDecimal> column) {
        return of("numeric", rows, row -> column.apply(row).toPlainString());
    }

    /** Decimal numbers that may be absent, as {@code numeric[]}. */
    public static <T> SqlArray optionalDecimals(Collection<T> rows, Function<? super T, Optional<BigDecimal>> column) {
        return ofOptional("numeric", rows, row -> column.apply(row).map(BigDecimal::toPlainString));
    }

    /** Truth values, as {@code boolean[]}. */
    public static <T> SqlArray booleans(Collection<T> rows, Function<? super T, Boolean> column) {
        return of("bool", rows, column);
    }

    /** Days, as {@code date[]}. */
    public static <T> SqlArray dates(Collection<T> rows, Function<? super T, LocalDate> column) {
        return of("date", rows, row -> column.apply(row).toString());
    }

    /** The positions of a list's rows, from 0, as {@code integer[]}. */
    public static SqlArray positions(List<?> rows) {
        @Nullable Object[] positions = new Object[rows.size()];
        for (int i = 0; i < positions.length; i++) {
            positions[i] = i;
        }
        return new SqlArray("int4", positions);
    }

    private static <T> SqlArray of(String type, Collection<T> rows, Function<? super T, ?> column) {
        return new SqlArray(type, rows.stream().map(column).toArray());
    }

    private static <T> SqlArray ofOptional(
            String type, Collection<T> rows, Function<? super T, ? extends Optional<?>> column) {
        @Nullable Object[] elements = new Object[rows.size()];
        int i = 0;
        for (T row : rows) {
            elements[i++] = column.apply(row).orElse(null);
        }
        return new SqlArray(type, elements);
    }

    @Override
    public void apply(int position, PreparedStatement statement, StatementContext context) throws SQLException {
        Array array = statement.getConnection().createArrayOf(type, elements);
        context.addCleanable(array::free);
        statement.setArray(position, array);
    }
}
