package dev.leash.samples.networkwaitincallback.roots;

import com.badlogic.gdx.Application;
import com.badlogic.gdx.LifecycleListener;
import java.io.IOException;
import java.net.Socket;

/** An anonymous listener is told when the game pauses. */
public class GdxLifecycleListenerBad {
  Socket socket;

  void listen(Application application) {
    application.addLifecycleListener(
        new LifecycleListener() {
          @Override
          public void pause() {
            try {
              // expect error LEASH_NETWORK_WAIT_IN_CALLBACK [platform=libgdx]
              socket = new Socket("scores.example.org", 7000);
            } catch (IOException e) {
              socket = null;
            }
          }

          @Override
          public void resume() {}

          @Override
          public void dispose() {}
        });
  }
}
