package dev.leash.runtime.os.ios;

import java.util.List;
import java.util.Map;

/** NSURL, NSURLSession, NSURLConnection, and what reads a URL at once. */
final class UrlHandlers {
  private static final double TIMEOUT = 60;

  private final IosProcess process;
  private final AppObjects objects;
  private Object sharedSession;

  UrlHandlers(IosProcess process) {
    this.process = process;
    objects = process.objects();
  }

  void register(Map<String, Handler> to) {
    to.put("-[NSURL initWithString:]", (s, a) -> set(s, "absoluteString", objects.string(a[0])));
    to.put(
        "-[NSURL initFileURLWithPath:]",
        (s, a) -> set(s, "absoluteString", "file://" + objects.string(a[0])));
    synchronous(to);
    sessions(to);
    connections(to);
  }

  private Object set(Object self, String name, Object value) {
    objects.property(self, name, value);
    return self;
  }

  private String url(Object object) {
    if (object == null) {
      return "https://unknown.example.org/";
    }
    Object inner = objects.property(object, "URL");
    Object text = objects.property(inner == null ? object : inner, "absoluteString");
    return text == null ? "https://unknown.example.org/" : text.toString();
  }

  private double timeout(Object request) {
    return objects.property(request, "timeoutInterval") instanceof Number n && n.doubleValue() > 0
        ? n.doubleValue()
        : TIMEOUT;
  }

  private Exchange exchange(Object request) {
    return new Exchange(process.kernel(), process.world(), url(request), timeout(request));
  }

  private Object error(Exchange exchange) {
    if (exchange.error() == 0) {
      return null;
    }
    Object error = objects.make("NSError");
    objects.property(error, "code", exchange.error());
    objects.property(error, "domain", "NSURLErrorDomain");
    return error;
  }

  private Object data(Exchange exchange) {
    return exchange.error() == 0 ? objects.make("NSData") : null;
  }

  private Object response(Exchange exchange) {
    if (exchange.error() != 0) {
      return null;
    }
    Object response = objects.make("NSHTTPURLResponse");
    objects.property(response, "statusCode", 200L);
    return response;
  }

  private void synchronous(Map<String, Handler> to) {
    to.put(
        "+[NSURLConnection sendSynchronousRequest:returningResponse:error:]",
        (s, a) -> {
          Exchange exchange = exchange(a[0]);
          exchange.await();
          objects.out(a[1], response(exchange));
          objects.out(a[2], error(exchange));
          return data(exchange);
        });
    Handler read =
        (s, a) -> {
          if (!url(a[0]).startsWith("http")) {
            return objects.make("NSData");
          }
          Exchange exchange = exchange(a[0]);
          exchange.await();
          if (a.length > 2) {
            objects.out(a[2], error(exchange));
          }
          return data(exchange);
        };
    to.put("+[NSData dataWithContentsOfURL:]", read);
    to.put("+[NSData dataWithContentsOfURL:options:error:]", read);
    to.put(
        "-[NSString initWithContentsOfURL:encoding:error:]",
        (s, a) -> {
          read.call(null, new Object[] {a[0]});
          return s;
        });
  }

  // ---- sessions -----------------------------------------------------------------------------

  private Object session(Object configuration, Object delegate, Object queue) {
    Object session = objects.make("NSURLSession");
    objects.property(session, "configuration", configuration);
    objects.property(session, "delegate", delegate);
    Object own = queue == null ? objects.make("NSOperationQueue") : queue;
    if (queue == null) {
      process.dispatch().create(own, "session queue", Dispatch.Kind.SERIAL);
    }
    objects.property(session, "leash.queue", own);
    return session;
  }

  private void sessions(Map<String, Handler> to) {
    to.put(
        "+[NSURLSession sharedSession]",
        (s, a) -> {
          if (sharedSession == null) {
            sharedSession = session(null, null, null);
          }
          return sharedSession;
        });
    to.put("+[NSURLSession sessionWithConfiguration:]", (s, a) -> session(a[0], null, null));
    to.put(
        "+[NSURLSession sessionWithConfiguration:delegate:delegateQueue:]",
        (s, a) -> session(a[0], a[1], a[2]));
    to.put(
        "+[NSURLSessionConfiguration backgroundSessionConfigurationWithIdentifier:]",
        (s, a) -> set(objects.make("NSURLSessionConfiguration"), "leash.background", true));
    for (String source :
        List.of(
            "dataTaskWithURL:",
            "dataTaskWithRequest:",
            "downloadTaskWithURL:",
            "downloadTaskWithRequest:",
            "downloadTaskWithResumeData:",
            "uploadTaskWithRequest:fromData:",
            "uploadTaskWithRequest:fromFile:",
            "uploadTaskWithResumeData:",
            "uploadTaskWithStreamedRequest:")) {
      String kind = source.substring(0, source.indexOf("TaskWith"));
      String type =
          "NSURLSession" + Character.toUpperCase(kind.charAt(0)) + kind.substring(1) + "Task";
      to.put("-[NSURLSession " + source + "]", (s, a) -> task(s, type, a[0], null));
      to.put(
          "-[NSURLSession " + source + "completionHandler:]",
          (s, a) -> task(s, type, a[0], a[a.length - 1]));
    }
    to.put("-[NSURLSessionTask resume]", (s, a) -> resume(s));
    to.put("-[NSURLSessionTask cancel]", (s, a) -> cancel(s));
    to.put("-[NSURLSessionDownloadTask cancelByProducingResumeData:]", (s, a) -> cancel(s));
    to.put("-[NSURLSession finishTasksAndInvalidate]", (s, a) -> null);
    to.put(
        "-[NSURLSession invalidateAndCancel]",
        (s, a) -> {
          if (objects.property(s, "leash.tasks") instanceof List<?> tasks) {
            tasks.forEach(this::cancel);
          }
          return null;
        });
  }

  @SuppressWarnings("unchecked")
  private Object task(Object session, String type, Object request, Object block) {
    Object task = objects.make(type);
    objects.property(task, "originalRequest", request);
    objects.property(task, "leash.session", session);
    objects.property(task, "leash.block", block);
    objects.property(task, "leash.file", type.contains("Download") ? true : null);
    List<Object> tasks = (List<Object>) objects.property(session, "leash.tasks");
    if (tasks == null) {
      tasks = new java.util.ArrayList<>();
      objects.property(session, "leash.tasks", tasks);
    }
    tasks.add(task);
    return task;
  }

  private Object resume(Object task) {
    if (objects.property(task, "leash.exchange") != null) {
      return null;
    }
    Object request = objects.property(task, "originalRequest");
    Exchange exchange = exchange(request);
    objects.property(task, "leash.exchange", exchange);
    Object session = objects.property(task, "leash.session");
    Object configuration = objects.property(session, "configuration");
    boolean outOfProcess =
        configuration != null && objects.property(configuration, "leash.background") != null;
    Activity activity = outOfProcess ? null : process.begin("a transfer of " + url(request));
    exchange.whenDone(() -> deliver(task, session, exchange, activity));
    return null;
  }

  /** The system calls back. */
  private void callBack(Object queue, Watchdog.Body body) {
    process.dispatch().async(queue, body).mayBeginLate = false;
  }

  private void deliver(Object task, Object session, Exchange exchange, Activity activity) {
    if (activity != null) {
      activity.over = true;
    }
    Object block = objects.property(task, "leash.block");
    Object delegate = objects.property(session, "delegate");
    callBack(
        objects.property(session, "leash.queue"),
        () -> {
          Object error = error(exchange);
          if (block != null) {
            boolean file = objects.property(task, "leash.file") != null;
            Object body = file && error == null ? objects.make("NSURL") : data(exchange);
            objects.invoke(block, body, response(exchange), error);
          } else if (delegate != null) {
            if (error == null) {
              objects.send(
                  delegate, "URLSession:dataTask:didReceiveData:", session, task, data(exchange));
            }
            objects.send(delegate, "URLSession:task:didCompleteWithError:", session, task, error);
          }
        });
  }

  private Object cancel(Object task) {
    if (objects.property(task, "leash.exchange") instanceof Exchange exchange) {
      exchange.cancel();
    }
    return null;
  }

  // ---- connections --------------------------------------------------------------------------

  private void connections(Map<String, Handler> to) {
    to.put(
        "+[NSURLConnection sendAsynchronousRequest:queue:completionHandler:]",
        (s, a) -> {
          Exchange exchange = exchange(a[0]);
          Activity activity = process.begin("a request to " + url(a[0]));
          activity.cancellable = false;
          exchange.whenDone(
              () -> {
                activity.over = true;
                callBack(
                    a[1],
                    () ->
                        objects.invoke(a[2], response(exchange), data(exchange), error(exchange)));
              });
          return null;
        });
    to.put(
        "-[NSURLConnection initWithRequest:delegate:startImmediately:]",
        (s, a) -> {
          connection(s, a[0], a[1]);
          if (Boolean.TRUE.equals(a[2])) {
            start(s);
          }
          return s;
        });
    to.put(
        "-[NSURLConnection initWithRequest:delegate:]",
        (s, a) -> {
          connection(s, a[0], a[1]);
          start(s);
          return s;
        });
    to.put("-[NSURLConnection start]", (s, a) -> start(s));
    to.put(
        "-[NSURLConnection cancel]",
        (s, a) -> {
          process.loops().forEach(loop -> loop.unschedule(s, null));
          return cancel(s);
        });
    to.put(
        "-[NSURLConnection scheduleInRunLoop:forMode:]",
        (s, a) -> {
          schedule(s, loop(a[0]), objects.string(a[1]));
          return null;
        });
    to.put(
        "-[NSURLConnection unscheduleFromRunLoop:forMode:]",
        (s, a) -> {
          loop(a[0]).unschedule(s, objects.string(a[1]));
          return null;
        });
    to.put("-[NSURLConnection setDelegateQueue:]", (s, a) -> set(s, "leash.queue", a[0]));
  }

  private RunLoop loop(Object object) {
    return objects.property(object, "leash.loop") instanceof RunLoop loop
        ? loop
        : process.currentLoop();
  }

  private void connection(Object self, Object request, Object delegate) {
    objects.property(self, "originalRequest", request);
    objects.property(self, "leash.delegate", delegate);
  }

  private Exchange exchangeOf(Object connection) {
    return objects.property(connection, "leash.exchange") instanceof Exchange e ? e : null;
  }

  private void schedule(Object connection, RunLoop loop, String mode) {
    Source source =
        new Source(
            connection,
            "the connection to " + url(objects.property(connection, "originalRequest")),
            true,
            () -> exchangeOf(connection) != null && exchangeOf(connection).done(),
            () -> {
              loop.unschedule(connection, null);
              tell(connection);
            });
    source.apps = true;
    loop.schedule(source, mode);
    objects.property(connection, "leash.scheduled", loop);
  }

  private Object start(Object connection) {
    if (exchangeOf(connection) != null) {
      return null;
    }
    Object request = objects.property(connection, "originalRequest");
    Object queue = objects.property(connection, "leash.queue");
    if (queue == null && objects.property(connection, "leash.scheduled") == null) {
      schedule(connection, process.currentLoop(), RunLoop.DEFAULT);
    }
    Exchange exchange = exchange(request);
    objects.property(connection, "leash.exchange", exchange);
    exchange.whenDone(
        () -> {
          if (queue != null) {
            callBack(queue, () -> tell(connection));
          } else if (objects.property(connection, "leash.scheduled") instanceof RunLoop loop) {
            loop.wake();
          }
        });
    return null;
  }

  private void tell(Object connection) throws Throwable {
    Exchange exchange = exchangeOf(connection);
    Object delegate = objects.property(connection, "leash.delegate");
    if (delegate == null || exchange.error() == Exchange.CANCELLED) {
      return;
    }
    if (exchange.error() != 0) {
      objects.send(delegate, "connection:didFailWithError:", connection, error(exchange));
      return;
    }
    objects.send(delegate, "connection:didReceiveResponse:", connection, response(exchange));
    objects.send(delegate, "connection:didReceiveData:", connection, data(exchange));
    objects.send(delegate, "connectionDidFinishLoading:", connection);
  }
}
