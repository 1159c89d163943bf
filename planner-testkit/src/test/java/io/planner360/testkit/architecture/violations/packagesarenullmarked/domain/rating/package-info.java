@NullMarked
package io.planner360.testkit.architecture.violations.packagesarenullmarked.domain.rating;

import org.jspecify.annotations.NullMarked;
