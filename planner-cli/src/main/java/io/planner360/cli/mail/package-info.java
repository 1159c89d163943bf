/** Mail that is written to a folder instead of being sent. */
@NullMarked
package io.planner360.cli.mail;

import org.jspecify.annotations.NullMarked;
