package io.planner360.testkit.architecture.violations.staticsareconstant.domain.feedback;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;

@SuppressWarnings({"JdkObsolete", "MutablePublicArray", "NonFinalStaticField", "ThreadLocalUsage", "ConstantField"
}) // On purpose.
final class Statics {
    private Statics() {}

    static final class WrongCounter {
        static int count;
    }

    static final class WrongArray {
        static final String[] NAMES = {"SELF"};
    }

    static final class WrongType {
        static final ArrayList<String> NAMES = new ArrayList<>();
    }

    static final class WrongCollection {
        static final Map<String, String> NAMES = new HashMap<>();
    }

    static final class WrongNumber {
        static final AtomicLong COUNT = new AtomicLong();
    }

    static final class WrongText {
        static final StringBuilder TEXT = new StringBuilder();
    }

    static final class WrongThread {
        static final ThreadLocal<String> NAME = new ThreadLocal<>();
    }

    static final class WrongRandom {
        static final Random RANDOM = new Random(1);
    }

    static final class Constant {
        static final List<String> NAMES = List.of("SELF");
    }

    static final class Copied {
        static final Map<String, String> NAMES = Map.copyOf(new HashMap<>());
    }

    static final class Instance {
        final String[] names = {"SELF"};
    }
}
