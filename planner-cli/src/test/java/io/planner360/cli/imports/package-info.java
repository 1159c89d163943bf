@NullMarked
package io.planner360.cli.imports;

import org.jspecify.annotations.NullMarked;
