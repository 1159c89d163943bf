/** Keeps the contents of reports in a folder. */
@NullMarked
package io.planner360.files;

import org.jspecify.annotations.NullMarked;
