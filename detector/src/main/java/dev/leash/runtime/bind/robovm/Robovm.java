package dev.leash.runtime.bind.robovm;

import dev.leash.runtime.bind.libgdx.GameDriver;
import dev.leash.runtime.net.NetHooks;
import dev.leash.runtime.os.ios.IosHandlers;
import dev.leash.runtime.os.ios.IosProcess;
import dev.leash.runtime.os.ios.Limits;
import dev.leash.runtime.sim.NativeHandlers;
import dev.leash.runtime.sim.World;
import dev.leash.runtime.weave.ClassBytes;
import dev.leash.runtime.weave.ProcessLoader;
import dev.leash.runtime.weave.Program;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

/** One process of an app that uses RoboVM's API of iOS. */
public final class Robovm {
  private final IosProcess process;
  private final ProcessLoader loader;
  private final ObjectLayer layer;
  private final GameDriver game;
  private DelegateDriver driver;

  private Robovm(IosProcess process, ProcessLoader loader, ObjectLayer layer) {
    this.process = process;
    this.loader = loader;
    this.layer = layer;
    game = new GameDriver(process, loader);
  }

  /**
   * An app with RoboVM's classes, to be woven.
   *
   * @param classes the app's, its libraries', and robovm-rt, -objc and -cocoatouch
   * @param cache folder for woven bytes; null: none
   */
  public static Program program(ClassBytes classes, Path cache) {
    return new Program(classes, RobovmRules.rules(), new RobovmKeys(), cache);
  }

  /** A fresh process in a fresh world. */
  public static Robovm start(Program program, World world, Limits limits) {
    return start(program.newProcess(), world, limits);
  }

  /** A process with a given loader, in a fresh world. */
  public static Robovm start(ProcessLoader loader, World world, Limits limits) {
    ObjectLayer layer = new ObjectLayer(loader);
    world.attach(ObjectLayer.class, layer);
    IosProcess process = new IosProcess(world, limits, layer);
    IosHandlers system = new IosHandlers(process);
    world.attach(NativeHandlers.class, new RobovmNatives(world, system, layer, loader));
    world.attach(NetHooks.HttpStack.class, new RobovmHttp(loader));
    ClassLoader outside = Thread.currentThread().getContextClassLoader();
    world.work().onStart(thread -> loadFrom(loader, outside));
    return new Robovm(process, loader, layer);
  }

  /** Service loaders of the app's ask its thread: not for classes of the tool that runs it. */
  private static void loadFrom(ProcessLoader loader, ClassLoader outside) {
    Thread carrier = Thread.currentThread();
    if (carrier.getContextClassLoader() == outside) {
      carrier.setContextClassLoader(loader);
    }
  }

  /** The system's side. */
  public IosProcess process() {
    return process;
  }

  /** The process's class loader. */
  public ProcessLoader loader() {
    return loader;
  }

  /**
   * Launches the app.
   *
   * @param maker makes its delegate, listener or other object that is called back, on the main
   *     thread; null: none
   */
  public void launch(Callable<Object> maker) {
    driver = new DelegateDriver(process, layer, game, maker);
    process.launch(driver);
  }

  /** Launches with a class that has a constructor without arguments, as UIKit makes delegates. */
  public void launch(String className) {
    launch(
        () -> {
          var constructor = Class.forName(className, true, loader).getDeclaredConstructor();
          constructor.setAccessible(true);
          return constructor.newInstance();
        });
  }

  /** An object that somebody else has made is called back from now on; on the main thread. */
  public void attach(Object object) throws Throwable {
    driver.attach(object);
  }

  /**
   * Whether the system or libGDX calls objects of a class back on the way out.
   *
   * @throws ClassNotFoundException if it would, but what calls them is not there: headers of a
   *     platform are enough to compile and too little to run
   */
  public boolean callsBack(String className) throws ClassNotFoundException {
    Class<?> type = Class.forName(className, false, loader);
    if (GameDriver.callsBack(type)) {
      return true;
    }
    boolean called = DelegateDriver.callsBack(type);
    if (called) {
      for (String needed : List.of("org.robovm.objc.ObjCRuntime", "org.robovm.rt.VM")) {
        Class.forName(needed, false, loader);
      }
    }
    return called;
  }
}
