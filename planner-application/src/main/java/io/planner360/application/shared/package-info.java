/** What every command and question has: an actor, and a guard that says who may give it. */
@NullMarked
package io.planner360.application.shared;

import org.jspecify.annotations.NullMarked;
