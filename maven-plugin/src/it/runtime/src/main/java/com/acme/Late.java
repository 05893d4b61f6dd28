package com.acme;

import org.robovm.apple.uikit.UIApplicationDelegateAdapter;

/** A delegate that UIKit could not make. */
public class Late extends UIApplicationDelegateAdapter {
  Late(Runnable[][] tables, ClassLoader loader, Thread.State state, ThreadGroup group) {
    throw new IllegalArgumentException("not today");
  }
}
