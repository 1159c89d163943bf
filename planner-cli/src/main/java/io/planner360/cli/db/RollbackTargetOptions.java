package io.planner360.cli.db;

import io.planner360.migrations.RollbackTarget;
import io.planner360.migrations.UnknownRollbackTarget;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** How far the schema goes back, said in one of three ways. */
final class RollbackTargetOptions {

    @Option(
            names = "--count",
            paramLabel = "N",
            converter = Count.class,
            description =
                    "Take the last N changes back. Seeds are not counted; they go with the changes they came after.")
    private @Nullable RollbackTarget count;

    @Option(
            names = "--to",
            paramLabel = "TAG",
            converter = Tag.class,
            description = "Take back what was applied after the schema got this tag.")
    private @Nullable RollbackTarget tag;

    @Option(
            names = "--to-date",
            paramLabel = "D",
            converter = Date.class,
            description = "Take back what was applied after this: a day as 2026-11-23, which is over in UTC when it"
                    + " counts, or a moment as 2026-11-23T17:30:00Z.")
    private @Nullable RollbackTarget date;

    RollbackTarget target() {
        return Stream.of(count, tag, date).filter(Objects::nonNull).findAny().orElseThrow();
    }

    /** Of {@code --count}. */
    static final class Count implements ITypeConverter<RollbackTarget> {
        @Override
        public RollbackTarget convert(String text) {
            try {
                return RollbackTarget.before(Integer.parseInt(text.strip()));
            } catch (NumberFormatException | UnknownRollbackTarget e) {
                throw new TypeConversionException("'" + text + "' is not a whole number from 1");
            }
        }
    }

    /** Of {@code --to}. */
    static final class Tag implements ITypeConverter<RollbackTarget> {
        @Override
        public RollbackTarget convert(String text) {
            return RollbackTarget.tag(text);
        }
    }

    /** Of {@code --to-date}. */
    static final class Date implements ITypeConverter<RollbackTarget> {
        @Override
        public RollbackTarget convert(String text) {
            try {
                return text.contains("T")
                        ? RollbackTarget.at(OffsetDateTime.parse(text).toInstant())
                        : RollbackTarget.endOf(LocalDate.parse(text));
            } catch (DateTimeException e) {
                throw new TypeConversionException("'" + text
                        + "' is neither a day like 2026-11-23 nor a moment with its zone like 2026-11-23T17:30:00Z");
            }
        }
    }
}
