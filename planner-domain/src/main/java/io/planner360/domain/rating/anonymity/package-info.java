/**
 * What may be published of answers whose raters were promised to stay hidden: the partition of raters into
 * blocks, and the audit that looks for what published numbers give away by arithmetic. Pure.
 */
@NullMarked
package io.planner360.domain.rating.anonymity;

import org.jspecify.annotations.NullMarked;
