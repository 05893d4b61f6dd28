package dev.leash.runtime.bind.robovm;

import dev.leash.runtime.bind.javanet.JavaNetRules;
import dev.leash.runtime.weave.Hook;
import dev.leash.runtime.weave.WeaveRules;
import java.util.HashMap;
import java.util.Map;

/** What is rewritten in a process with RoboVM's classes. */
final class RobovmRules {
  private static final String OBJC = "org/robovm/objc/";
  private static final String BRO = "org/robovm/rt/bro/";
  private static final String FOUNDATION = "org/robovm/apple/foundation/";
  private static final String OBJECT = OBJC + "ObjCObject";
  private static final String CLASS = OBJC + "ObjCClass";
  private static final String TO_OBJECT = "(Ljava/lang/Class;JI)L" + OBJECT + ";";

  private final Map<String, Hook> bodies = new HashMap<>();

  private RobovmRules() {}

  static WeaveRules rules() {
    RobovmRules rules = new RobovmRules();
    rules.runtime();
    rules.objects();
    rules.work();
    rules.strings();
    return WeaveRules.core().plus(JavaNetRules.rules()).withBodies(rules.bodies);
  }

  private void body(String member, String hook) {
    bodies.put(member, Hook.ofArray(ObjcHooks.class, hook));
  }

  private void runtime() {
    body(OBJC + "ObjCRuntime.bind()V", "nothing");
    body(OBJC + "ObjCRuntime.bind(Ljava/lang/Class;)V", "nothing");
    body(OBJC + "ObjCRuntime.<clinit>()V", "nothing");
    body(OBJC + "ObjCClass.<clinit>()V", "nothing");
    body(OBJC + "ObjCObject.<clinit>()V", "nothing");
    body(BRO + "Bro.bind()V", "nothing");
    body(BRO + "Bro.bind(Ljava/lang/Class;)V", "nothing");
    body(OBJC + "Selector.register(Ljava/lang/String;)L" + OBJC + "Selector;", "selector");
    body(OBJC + "Selector.getName()Ljava/lang/String;", "text");
    body(BRO + "ptr/Ptr.get()L" + BRO + "NativeObject;", "target");
  }

  private void work() {
    String pool = "java/util/concurrent/ThreadPoolExecutor.beforeExecute";
    for (String where : new String[] {"", "leash/rt/", "leash/jdk/"}) {
      body(where + pool + "(Ljava/lang/Thread;Ljava/lang/Runnable;)V", "workBegins");
      body(where + "java/util/concurrent/FutureTask.done()V", "futureDone");
    }
  }

  private void objects() {
    body(OBJECT + ".alloc()J", "alloc");
    body(FOUNDATION + "NSObject.alloc()J", "alloc");
    body(FOUNDATION + "NSObject.alloc(L" + CLASS + ";)J", "alloc");
    body(FOUNDATION + "NSObject.retain(J)V", "nothing");
    body(FOUNDATION + "NSObject.release(J)V", "nothing");
    body(FOUNDATION + "NSObject.autorelease(J)V", "nothing");
    body(FOUNDATION + "NSObject.equals(Ljava/lang/Object;)Z", "same");
    body(FOUNDATION + "NSObject.hashCode()I", "hash");
    body(FOUNDATION + "NSObject.toString()Ljava/lang/String;", "describe");
    body(OBJECT + ".setPeerObject(JL" + OBJECT + ";)V", "peer");
    body(OBJECT + ".removePeerObject(L" + OBJECT + ";)V", "nothing");
    body(OBJECT + ".getPeerObject(J)L" + OBJECT + ";", "byHandle");
    body(OBJECT + ".toObjCObject" + TO_OBJECT, "byHandle");
    body(OBJECT + ".toObjCObject(Ljava/lang/Class;JIZ)L" + OBJECT + ";", "byHandle");
    body(OBJECT + ".finalize()V", "nothing");
    body(OBJECT + ".dispose(Z)V", "nothing");
    body(OBJECT + ".addStrongRef(Ljava/lang/Object;)Ljava/lang/Object;", "argument");
    body(OBJECT + ".removeStrongRef(Ljava/lang/Object;)V", "nothing");
    body(OBJECT + ".updateStrongRef(Ljava/lang/Object;Ljava/lang/Object;)V", "nothing");
    body(OBJECT + ".getAssociatedObject(Ljava/lang/Object;)Ljava/lang/Object;", "nothing");
    body(OBJECT + ".setAssociatedObject(Ljava/lang/Object;Ljava/lang/Object;)V", "nothing");
    body(OBJECT + ".getObjCClass()L" + CLASS + ";", "objcClass");
    body(CLASS + ".getFromObject(L" + OBJECT + ";)L" + CLASS + ";", "objcClass");
    body(CLASS + ".getByType(Ljava/lang/Class;)L" + CLASS + ";", "objcClass");
    body(CLASS + ".isCustom()Z", "nothing");
    body("org/robovm/apple/corefoundation/CFType.retain(J)V", "nothing");
    body("org/robovm/apple/corefoundation/CFType.release(J)V", "nothing");
  }

  private void strings() {
    body(FOUNDATION + "NSString.<clinit>()V", "nothing");
    body(FOUNDATION + "NSString.getChars(Ljava/lang/String;)J", "characters");
    body(FOUNDATION + "NSString.toString()Ljava/lang/String;", "text");
    body("org/robovm/apple/corefoundation/CFString.<clinit>()V", "nothing");
    body("org/robovm/apple/corefoundation/CFString.toString()Ljava/lang/String;", "text");
  }
}
