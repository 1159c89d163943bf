package io.planner360.testkit.architecture;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Where a class stands in a house.
 *
 * @param module the first package under the root
 * @param feature the first package under the module, {@code internal} not counted unless nothing comes after it
 * @param internal whether it is no API
 */
record Place(String module, Optional<String> feature, boolean internal) {
    private static final String INTERNAL = "internal";

    static Place of(String packageFromRoot) {
        List<String> names = Arrays.asList(packageFromRoot.split("\\.", -1));
        List<String> below = names.subList(1, names.size());
        Optional<String> feature = below.stream()
                .filter(name -> !name.equals(INTERNAL))
                .findFirst()
                .or(() -> below.stream().findFirst());
        return new Place(names.get(0), feature, below.contains(INTERNAL));
    }
}
