package io.planner360.testkit.architecture.violations.signatureshavenovavrbuteither.domain.feedback;

import io.vavr.Function1;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.List;
import java.util.Optional;

public final class Signatures {
    private Signatures() {}

    public record Result(Either<String, Optional<String>> name) {}

    public static final class Hidden {
        private final Option<String> name = Option.none();

        Option<String> name() {
            return name;
        }
    }

    public interface WrongResult {
        Option<String> name();
    }

    public interface WrongParameter {
        void rename(Option<String> name);
    }

    public interface WrongArgument {
        Either<String, List<Option<String>>> names();
    }

    public record WrongComponent(Option<String> name) {}

    public abstract static class WrongInheritance {
        protected abstract Option<String> name();
    }

    public interface WrongParent extends Function1<String, String> {}

    public interface WrongBound<T extends Option<String>> {
        T name();
    }

    interface Unseen {
        Option<String> name();
    }
}
