package io.planner360.inmemory.internal.shared;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.UUID;

/**
 * A row's place in a list that is read in pages: by rank, then by id with its bytes compared unsigned, as
 * PostgreSQL compares them.
 */
public record Position(long rank, UUID id) implements Comparable<Position> {
    private static final long MICROS_A_SECOND = 1_000_000;
    private static final int NANOS_A_MICRO = 1_000;

    /** By id alone. */
    public static Position of(UUID id) {
        return new Position(0, id);
    }

    /** The earliest first; for 290,000 years, of which {@code ChronoUnit.MICROS.between} counts 292. */
    public static Position of(Instant instant, UUID id) {
        long micros = Math.addExact(
                Math.multiplyExact(instant.getEpochSecond(), MICROS_A_SECOND), instant.getNano() / NANOS_A_MICRO);
        return new Position(micros, id);
    }

    /** The earliest first. */
    public static Position of(LocalDate day, UUID id) {
        return new Position(day.toEpochDay(), id);
    }

    /** The newest first. */
    public static Position newestFirst(LocalDate day, UUID id) {
        return new Position(-day.toEpochDay(), id);
    }

    static Position parse(String token) {
        byte[] bytes = Base64.getUrlDecoder().decode(token);
        if (bytes.length != 3 * Long.BYTES) {
            throw new IllegalArgumentException("not a page's next: " + token);
        }
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        return new Position(buffer.getLong(), new UUID(buffer.getLong(), buffer.getLong()));
    }

    String token() {
        ByteBuffer buffer = ByteBuffer.allocate(3 * Long.BYTES)
                .putLong(rank)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(buffer.array());
    }

    @Override
    public int compareTo(Position other) {
        int byRank = Long.compare(rank, other.rank);
        return byRank != 0 ? byRank : compareUnsigned(id, other.id);
    }

    /** Orders ids by their bytes; {@link UUID#compareTo} takes them for signed numbers. */
    public static int compareUnsigned(UUID one, UUID other) {
        int byHigh = Long.compareUnsigned(one.getMostSignificantBits(), other.getMostSignificantBits());
        return byHigh != 0
                ? byHigh
                : Long.compareUnsigned(one.getLeastSignificantBits(), other.getLeastSignificantBits());
    }
}
