/** Competency frameworks: categories, competencies, levels with their indicators, and the ratings that stand for levels. */
@NullMarked
package io.planner360.domain.competency.framework;

import org.jspecify.annotations.NullMarked;
