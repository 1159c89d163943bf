/** Rows of files, as imports take them. */
@NullMarked
package io.planner360.application.organization.imports;

import org.jspecify.annotations.NullMarked;
