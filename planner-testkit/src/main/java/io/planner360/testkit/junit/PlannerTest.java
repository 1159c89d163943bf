package io.planner360.testkit.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Gives tests a planner in memory, new for each test and empty. A test, its {@code @BeforeEach} and
 * {@code @AfterEach} methods and the constructor of its class get the same ones, by parameters of these types:
 *
 * <ul>
 *   <li>{@code Planner}: the library as a host sees it
 *   <li>{@code InMemoryPersistence}, or {@code Persistence}: its store
 *   <li>{@code MovableClock}, or {@code Clock}: its clock, which stands still until the test moves it
 *   <li>{@code PredictableIds}, or {@code IdGenerator}: its ids, the same in every run
 *   <li>{@code Scenario}: states to begin from
 * </ul>
 *
 * <p>Stands on a class, and then holds for its {@code @Nested} classes too, or on a single test method beside
 * {@code @Test}. The nearest one counts.
 */
@Documented
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
@ExtendWith(PlannerExtension.class)
public @interface PlannerTest {
    /** From which ids, tokens and the order of comments are made. */
    long seed() default 360;

    /** The instant at which the clock stands first, as {@link java.time.Instant#parse} reads it. */
    String now() default "2026-03-02T09:00:00Z";
}
