/** {@code planner anonymity}: tries the rules of anonymity on cases from a file. */
@NullMarked
package io.planner360.cli.anonymity;

import org.jspecify.annotations.NullMarked;
