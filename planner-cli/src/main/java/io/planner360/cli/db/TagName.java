package io.planner360.cli.db;

import io.planner360.migrations.PlannerSchema;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a tag that is to be set. */
final class TagName implements ITypeConverter<String> {
    @Override
    public String convert(String text) {
        if (!PlannerSchema.isTag(text)) {
            throw new TypeConversionException(
                    "'" + text + "' is not made of 1 to 100 letters A to Z, digits, and any of"
                            + " . _ + -, beginning with a letter or a digit");
        }
        return text;
    }
}
