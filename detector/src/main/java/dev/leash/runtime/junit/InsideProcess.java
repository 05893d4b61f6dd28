package dev.leash.runtime.junit;

import dev.leash.runtime.verify.Device;
import dev.leash.runtime.verify.Run;
import dev.leash.runtime.verify.Script;
import java.lang.annotation.Annotation;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URL;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;

/** Runs one invocation of a test in a process of its own, instead of JUnit. */
final class InsideProcess implements InvocationInterceptor, ParameterResolver {
  private static final Namespace NAMESPACE = Namespace.create(InsideProcess.class);

  private final ScheduleSource.Turn turn;

  InsideProcess(ScheduleSource.Turn turn) {
    this.turn = turn;
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == App.class;
  }

  /** A place holder: the real one is made inside. */
  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return null;
  }

  @Override
  public void interceptTestTemplateMethod(
      InvocationInterceptor.Invocation<Void> invocation,
      ReflectiveInvocationContext<Method> method,
      ExtensionContext context)
      throws Throwable {
    invocation.skip();
    Class<?> test = context.getRequiredTestClass();
    Object[] outside = method.getArguments().toArray();
    Throwable[] thrown = new Throwable[1];
    Run run =
        device(context, test)
            .script(
                turn.schedule(),
                (loader, script) -> {
                  try {
                    invoke(
                        loader.loadClass(test.getName()), method.getExecutable(), outside, script);
                  } catch (InvocationTargetException e) {
                    thrown[0] = e.getCause();
                  } catch (ReflectiveOperationException e) {
                    thrown[0] = e;
                  }
                });
    turn.over(run);
    Report.check(run, thrown[0]);
  }

  /** JUnit 5 has no other name for it. */
  @SuppressWarnings("deprecation")
  private static Device device(ExtensionContext context, Class<?> test) {
    ClassLoader loader = test.getClassLoader();
    return context
        .getRoot()
        .getStore(NAMESPACE)
        .getOrComputeIfAbsent(
            loader, l -> Device.of(loader, name -> inFolder(loader, name)), Device.class);
  }

  /** Build tools keep the project's own classes in folders and its libraries in jars. */
  private static boolean inFolder(ClassLoader loader, String className) {
    URL url = loader.getResource(className.replace('.', '/') + ".class");
    return url != null && url.getProtocol().equals("file");
  }

  private static void invoke(Class<?> type, Method outside, Object[] given, Script script)
      throws ReflectiveOperationException {
    Constructor<?> constructor = type.getDeclaredConstructor();
    constructor.setAccessible(true);
    Object test = constructor.newInstance();
    Object[] args = given.clone();
    Class<?>[] types = new Class<?>[args.length];
    for (int i = 0; i < args.length; i++) {
      boolean app = outside.getParameterTypes()[i] == App.class;
      types[i] = outside.getParameterTypes()[i];
      args[i] = app ? new ProcessApp(script) : args[i];
    }
    Method method = type.getDeclaredMethod(outside.getName(), types);
    method.setAccessible(true);
    for (Method before : marked(type, BeforeEach.class)) {
      before.invoke(test);
    }
    try {
      method.invoke(test, args);
    } finally {
      for (Method after : marked(type, AfterEach.class)) {
        after.invoke(test);
      }
    }
  }

  private static List<Method> marked(Class<?> type, Class<? extends Annotation> mark) {
    List<Method> methods = new ArrayList<>();
    for (Class<?> c = type; c != null && c != Object.class; c = c.getSuperclass()) {
      Arrays.stream(c.getDeclaredMethods())
          .filter(m -> m.isAnnotationPresent(mark) && m.getParameterCount() == 0)
          .sorted(Comparator.comparing(Method::getName))
          .forEach(methods::add);
    }
    methods.forEach(m -> m.setAccessible(true));
    return methods;
  }
}
