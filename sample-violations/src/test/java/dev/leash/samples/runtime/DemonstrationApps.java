package dev.leash.samples.runtime;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.HttpURLConnection;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URL;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.robovm.apple.foundation.NSDate;
import org.robovm.apple.foundation.NSRunLoop;
import org.robovm.apple.uikit.UIApplication;
import org.robovm.apple.uikit.UIApplicationDelegateAdapter;

/** Delegates that the model's demonstrations launch. */
@SuppressWarnings({
  "AddressSelection",
  "DefaultCharset",
  "ThreadPriorityCheck"
}) // as apps are written
final class DemonstrationApps {
  private DemonstrationApps() {}

  /** Asks a server in the callback. */
  static class BlockingHttp extends UIApplicationDelegateAdapter {
    @Override
    public void didEnterBackground(UIApplication application) {
      try {
        URL url = new URL("http://save.example.org/state");
        ((HttpURLConnection) url.openConnection()).getResponseCode();
      } catch (IOException e) {
        // offline
      }
    }
  }

  /** Reads from a socket in the callback. */
  static class BlockingSocket extends UIApplicationDelegateAdapter {
    private Socket socket;

    @Override
    public void didBecomeActive(UIApplication application) {
      try {
        socket = new Socket("chat.example.org", 7000);
      } catch (IOException e) {
        socket = null;
      }
    }

    @Override
    public void didEnterBackground(UIApplication application) {
      try {
        socket.getOutputStream().write('q');
        socket.getInputStream().read();
      } catch (IOException e) {
        // closed
      }
    }
  }

  /** Waits for a worker that waits for the network. */
  static class BlockingLatch extends UIApplicationDelegateAdapter {
    private final ExecutorService workers = Executors.newFixedThreadPool(1);

    @Override
    public void didEnterBackground(UIApplication application) {
      CountDownLatch done = new CountDownLatch(1);
      workers.execute(
          () -> {
            new BlockingHttp().didEnterBackground(application);
            done.countDown();
          });
      try {
        done.await();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }

  /** The same through the notification. */
  static class ByNotification extends UIApplicationDelegateAdapter {
    @Override
    public void didBecomeActive(UIApplication application) {
      UIApplication.Notifications.observeDidEnterBackground(
          () -> new BlockingHttp().didEnterBackground(application));
    }
  }

  /** Takes a lock that a poller holds while it reads. */
  static class LockConvoy extends UIApplicationDelegateAdapter {
    private final Object lock = new Object();
    private int polls;

    @Override
    public void didBecomeActive(UIApplication application) {
      if (polls > 0) {
        return;
      }
      Thread poller = new Thread(this::poll, "poller");
      poller.setDaemon(true);
      poller.start();
    }

    private void poll() {
      try {
        while (true) {
          synchronized (lock) {
            polls++;
            new BlockingHttp().didEnterBackground(null);
          }
          Thread.sleep(1500);
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }

    @Override
    public void didEnterBackground(UIApplication application) {
      synchronized (lock) {
        polls = 1;
      }
    }
  }

  /** Closes a reader that another thread reads: the lock is inside the class library. */
  static class ReaderClose extends UIApplicationDelegateAdapter {
    private BufferedReader reader;

    @Override
    public void didBecomeActive(UIApplication application) {
      if (reader != null) {
        return;
      }
      Thread thread =
          new Thread(
              () -> {
                try (Socket socket = new Socket("push.example.org", 7000)) {
                  reader = new BufferedReader(new InputStreamReader(socket.getInputStream()));
                  while (reader.readLine() != null) {
                    Thread.yield();
                  }
                } catch (IOException e) {
                  reader = null;
                }
              });
      thread.setDaemon(true);
      thread.start();
    }

    @Override
    public void didEnterBackground(UIApplication application) {
      try {
        reader.close();
      } catch (IOException e) {
        // closed
      }
    }
  }

  /** Does the work on a worker inside a background task that its handler ends. */
  static class Fixed extends UIApplicationDelegateAdapter {
    private final ExecutorService workers = Executors.newSingleThreadExecutor();
    private long task = UIApplication.getInvalidBackgroundTask();
    private HttpURLConnection connection;

    @Override
    public void didEnterBackground(UIApplication application) {
      task = application.beginBackgroundTask("save", this::stop);
      if (task == UIApplication.getInvalidBackgroundTask()) {
        return;
      }
      workers.execute(this::save);
    }

    private void save() {
      try {
        HttpURLConnection save =
            (HttpURLConnection) new URL("http://save.example.org/state").openConnection();
        save.setConnectTimeout(5000);
        save.setReadTimeout(5000);
        connection = save;
        save.getResponseCode();
      } catch (IOException e) {
        // the next launch saves
      } finally {
        end();
      }
    }

    private void stop() {
      end();
    }

    private synchronized void end() {
      if (task != UIApplication.getInvalidBackgroundTask()) {
        UIApplication.getSharedApplication().endBackgroundTask(task);
        task = UIApplication.getInvalidBackgroundTask();
      }
    }

    HttpURLConnection connection() {
      return connection;
    }
  }

  /** Leaves its task to the handler. */
  static class NoEnd extends UIApplicationDelegateAdapter {
    private long task;

    @Override
    public void didEnterBackground(UIApplication application) {
      task = application.beginBackgroundTask("never", () -> System.out.println(task));
    }
  }

  /** Runs the run loop in the default mode. */
  static class DefaultRunLoop extends UIApplicationDelegateAdapter {
    @Override
    public void didEnterBackground(UIApplication application) {
      NSRunLoop.getCurrent().runUntil(NSDate.createWithTimeIntervalSinceNow(1));
    }
  }

  /** Keeps its listening socket. */
  static class Listens extends UIApplicationDelegateAdapter {
    private ServerSocket server;

    @Override
    public void didBecomeActive(UIApplication application) {
      try {
        if (server == null) {
          server = new ServerSocket(8080);
        }
      } catch (IOException e) {
        server = null;
      }
    }
  }

  /** Needs what the model does not have. */
  static class Channel extends UIApplicationDelegateAdapter {
    @Override
    public void didEnterBackground(UIApplication application) {
      try {
        java.nio.channels.AsynchronousSocketChannel.open().close();
      } catch (IOException e) {
        // offline
      }
    }
  }
}
