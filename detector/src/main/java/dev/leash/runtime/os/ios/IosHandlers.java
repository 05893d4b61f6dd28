package dev.leash.runtime.os.ios;

import dev.leash.runtime.sim.NotModelled;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The system's side of an app's native calls, by key: {@code -[UIApplication endBackgroundTask:]}
 * and {@code +[NSDate date]} for messages, {@code dispatch_async} for functions, {@code global
 * UIBackgroundTaskInvalid} for variables.
 */
public final class IosHandlers {
  /**
   * What waits for the network or runs the app's code later, and has no handler: refused by name,
   * never ignored. Ends of keys are open.
   */
  private static final List<String> REFUSED =
      List.of(
          "-[NSNetService ",
          "-[NSNetServiceBrowser ",
          "-[NSURLSessionStreamTask ",
          "-[NSURLSessionWebSocketTask ",
          "-[NSURLSession streamTask",
          "-[NSURLSession webSocketTask",
          "-[NSURLDownload",
          "-[NSThread ",
          "+[NSThread ",
          "-[NSLock lock",
          "-[NSRecursiveLock lock",
          "-[NSCondition",
          "-[NSOperation start",
          "-[NSOperation waitUntilFinished",
          "-[NSOperationQueue addOperation:",
          "-[NSOperationQueue addOperations:",
          "-[NSOperationQueue addBarrierBlock:",
          "-[NSObject performSelector",
          "-[NSRunLoop performSelector:",
          "+[NSStream getBoundStreams",
          "-[NSPort send",
          "-[MC",
          "-[NWListener",
          "-[NWConnection",
          "-[NWBrowser",
          "nw_",
          "dispatch_source_",
          "dispatch_io_",
          "dispatch_block_wait",
          "dispatch_block_notify",
          "dispatch_block_create",
          "dispatch_read",
          "dispatch_write",
          "dispatch_main",
          "CFReadStream",
          "CFWriteStream",
          "CFStreamCreatePair",
          "CFHost",
          "CFNetService",
          "CFHTTP",
          "CFFTP",
          "CFSocketConnect",
          "CFSocketSend",
          "CFSocketSetAddress",
          "CFSocketCreateConnected",
          "CFRunLoopAddTimer",
          "CFRunLoopAddObserver",
          "CFRunLoopPerformBlock",
          "SCNetworkReachability");

  private final Map<String, Handler> handlers = new HashMap<>();

  /** The handlers of one process. */
  public IosHandlers(IosProcess process) {
    new ApplicationHandlers(process).register(handlers);
    new RunLoopHandlers(process).register(handlers);
    new DispatchHandlers(process).register(handlers);
    new DateHandlers(process).register(handlers);
    new UrlHandlers(process).register(handlers);
    new StreamHandlers(process).register(handlers);
  }

  /** Whether the key has a handler. */
  public boolean has(String key) {
    return handlers.containsKey(key);
  }

  /**
   * Calls a key's handler.
   *
   * @throws NotModelled if there is none
   */
  public Object call(String key, Object self, Object[] args) throws Throwable {
    Handler handler = handlers.get(key);
    if (handler == null) {
      throw new NotModelled(key);
    }
    return handler.call(self, args);
  }

  /** Whether a key without a handler must not be ignored. */
  public static boolean refused(String key) {
    return REFUSED.stream().anyMatch(key::startsWith);
  }
}
