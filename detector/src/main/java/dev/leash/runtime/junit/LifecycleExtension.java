package dev.leash.runtime.junit;

import java.lang.reflect.Method;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.Extension;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;
import org.junit.jupiter.api.extension.TestTemplateInvocationContext;
import org.junit.jupiter.api.extension.TestTemplateInvocationContextProvider;

/** Gives JUnit one invocation per schedule. */
final class LifecycleExtension
    implements TestTemplateInvocationContextProvider, InvocationInterceptor {

  @Override
  public boolean supportsTestTemplate(ExtensionContext context) {
    return context
        .getTestMethod()
        .filter(m -> m.isAnnotationPresent(LifecycleTest.class))
        .isPresent();
  }

  @Override
  public Stream<TestTemplateInvocationContext> provideTestTemplateInvocationContexts(
      ExtensionContext context) {
    LifecycleTest test = context.getRequiredTestMethod().getAnnotation(LifecycleTest.class);
    return new ScheduleSource(test).stream().map(Invocation::new);
  }

  /** Runs inside the process instead, together with the test. */
  @Override
  public void interceptBeforeEachMethod(
      InvocationInterceptor.Invocation<Void> invocation,
      ReflectiveInvocationContext<Method> method,
      ExtensionContext context) {
    invocation.skip();
  }

  /** Runs inside the process instead, together with the test. */
  @Override
  public void interceptAfterEachMethod(
      InvocationInterceptor.Invocation<Void> invocation,
      ReflectiveInvocationContext<Method> method,
      ExtensionContext context) {
    invocation.skip();
  }

  private record Invocation(ScheduleSource.Turn turn) implements TestTemplateInvocationContext {
    @Override
    public String getDisplayName(int number) {
      return turn.schedule().replay();
    }

    @Override
    public List<Extension> getAdditionalExtensions() {
      return List.of(new InsideProcess(turn));
    }
  }
}
