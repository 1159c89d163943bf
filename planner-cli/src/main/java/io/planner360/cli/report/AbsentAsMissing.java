package io.planner360.cli.report;

import freemarker.template.DefaultObjectWrapper;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.Version;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An empty Optional is what a template calls missing: {@code x.plan??}, {@code x.gap!"none"}. */
final class AbsentAsMissing extends DefaultObjectWrapper {

    AbsentAsMissing(Version version) {
        super(version);
    }

    @Override
    public @Nullable TemplateModel wrap(@Nullable Object value) throws TemplateModelException {
        return super.wrap(value instanceof Optional<?> optional ? optional.orElse(null) : value);
    }
}
