package dev.leash.samples.tasknotended;

import java.util.List;
import java.util.concurrent.ExecutorService;
import org.robovm.apple.uikit.UIApplication;

/** A task as a resource: it is ended where it is closed, and closed on every way out. */
public class MoodBoardOk {
  private final ExecutorService workers;
  private volatile int hue;

  public MoodBoardOk(ExecutorService workers) {
    this.workers = workers;
  }

  public void mix(List<Integer> colors) {
    workers.execute(
        () -> {
          try (Extra extra = new Extra("mix colors")) {
            if (extra.granted()) {
              hue = average(colors, extra);
            }
          }
        });
  }

  private static int average(List<Integer> colors, Extra extra) {
    int sum = 0;
    for (int color : colors) {
      if (!extra.granted()) {
        break;
      }
      sum += color & 0xff;
    }
    return sum / colors.size();
  }

  public int hue() {
    return hue;
  }

  private static final class Extra implements AutoCloseable {
    private long token;

    Extra(String name) {
      token = UIApplication.getSharedApplication().beginBackgroundTask(name, this::close);
    }

    synchronized boolean granted() {
      return token != UIApplication.getInvalidBackgroundTask();
    }

    @Override
    public synchronized void close() {
      if (granted()) {
        UIApplication.getSharedApplication().endBackgroundTask(token);
        token = UIApplication.getInvalidBackgroundTask();
      }
    }
  }
}
