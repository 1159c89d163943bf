/**
 * The domain of 360-degree feedback: the model, its rules, and the ports that an adapter implements.
 *
 * <p>Features are packages: {@code organization}, {@code competency}, {@code feedback}, {@code rating},
 * {@code learning}, and {@code shared} for what all of them need. They refer to each other by id.
 */
@NullMarked
package io.planner360.domain;

import org.jspecify.annotations.NullMarked;
