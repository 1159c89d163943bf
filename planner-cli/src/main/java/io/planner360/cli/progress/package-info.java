/** What a person sees while a long job runs. */
@NullMarked
package io.planner360.cli.progress;

import org.jspecify.annotations.NullMarked;
