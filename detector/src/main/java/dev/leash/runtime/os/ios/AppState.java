package dev.leash.runtime.os.ios;

/** The states of an app, with UIKit's numbers where it has one. */
public enum AppState {
  ACTIVE,
  INACTIVE,
  BACKGROUND,
  SUSPENDED,
  TERMINATED
}
