package dev.leash.runtime.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.TestTemplate;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test that is run inside a simulated process, once per schedule: with a network that works,
 * dies, breaks, or is slow when the user presses Home; with background tasks granted and refused;
 * with suspension, reclaimed sockets, a quick return; and once for each distinct wait for the
 * network that the app's threads begin before Home, with Home pressed just there.
 *
 * <p>The method takes an {@link App}. It, its {@code @BeforeEach} and {@code @AfterEach} methods
 * and everything that they call see simulated time, threads and sockets. It fails if the app does
 * something wrong in any schedule, or if an assertion of its own fails; the failure names the
 * schedule in a string that {@link #replay} takes.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@TestTemplate
@ExtendWith(LifecycleExtension.class)
public @interface LifecycleTest {
  /** One schedule alone, as a failure prints it: {@code "home@io:2 net=dead seed=12"}. */
  String replay() default "";

  /** How many other thread orders are tried, each with a working and with a dead network. */
  int seeds() default 2;

  /** At how many distinct waits Home is pressed, at most. */
  int waits() default 16;
}
