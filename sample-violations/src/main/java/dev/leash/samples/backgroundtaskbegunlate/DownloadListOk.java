package dev.leash.samples.backgroundtaskbegunlate;

import java.io.IOException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import okhttp3.Call;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.robovm.apple.uikit.UIApplication;
import org.robovm.apple.uikit.UIApplicationDelegateAdapter;

/** Each download has a task from its start, in the foreground; going away only saves a number. */
public class DownloadListOk extends UIApplicationDelegateAdapter {
  private final ExecutorService loader = Executors.newSingleThreadExecutor();
  private final OkHttpClient client = new OkHttpClient();
  private volatile int loaded;
  int saved;

  public void add(String url) {
    Download download = new Download(client.newCall(new Request.Builder().url(url).build()));
    if (download.begin()) {
      loader.execute(download);
    }
  }

  @Override
  public void didEnterBackground(UIApplication application) {
    loader.execute(() -> saved = loaded);
  }

  private final class Download implements Runnable {
    private final Call call;
    private long task = UIApplication.getInvalidBackgroundTask();

    Download(Call call) {
      this.call = call;
    }

    boolean begin() {
      task = UIApplication.getSharedApplication().beginBackgroundTask("download", this::expired);
      return task != UIApplication.getInvalidBackgroundTask();
    }

    @Override
    public void run() {
      try (Response response = call.execute()) {
        loaded += response.isSuccessful() ? 1 : 0;
      } catch (IOException e) {
        System.err.println(call.request().url() + ": " + e);
      } finally {
        end();
      }
    }

    private void expired() {
      call.cancel();
      end();
    }

    private synchronized void end() {
      if (task != UIApplication.getInvalidBackgroundTask()) {
        UIApplication.getSharedApplication().endBackgroundTask(task);
        task = UIApplication.getInvalidBackgroundTask();
      }
    }
  }
}
