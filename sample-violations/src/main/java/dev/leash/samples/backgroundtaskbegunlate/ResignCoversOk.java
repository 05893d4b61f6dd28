package dev.leash.samples.backgroundtaskbegunlate;

import java.io.IOException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import okhttp3.Call;
import okhttp3.Response;
import org.robovm.apple.uikit.UIApplication;
import org.robovm.apple.uikit.UIApplicationDelegateAdapter;

/** The task is begun one callback earlier, which always comes first. */
public class ResignCoversOk extends UIApplicationDelegateAdapter {
  private final ExecutorService network = Executors.newSingleThreadExecutor();
  private final Call farewell;
  private long task = UIApplication.getInvalidBackgroundTask();
  private volatile boolean told;

  public ResignCoversOk(Call farewell) {
    this.farewell = farewell;
  }

  @Override
  public void willResignActive(UIApplication application) {
    task = application.beginBackgroundTask("farewell", this::expired);
    told = task == UIApplication.getInvalidBackgroundTask();
  }

  @Override
  public void didEnterBackground(UIApplication application) {
    if (!told) {
      network.execute(this::tell);
    }
  }

  @Override
  public void didBecomeActive(UIApplication application) {
    end();
  }

  private void tell() {
    try (Response response = farewell.execute()) {
      told = response.isSuccessful();
    } catch (IOException e) {
      told = false;
    } finally {
      end();
    }
  }

  private void expired() {
    farewell.cancel();
    end();
  }

  private synchronized void end() {
    if (task != UIApplication.getInvalidBackgroundTask()) {
      UIApplication.getSharedApplication().endBackgroundTask(task);
      task = UIApplication.getInvalidBackgroundTask();
    }
  }
}
