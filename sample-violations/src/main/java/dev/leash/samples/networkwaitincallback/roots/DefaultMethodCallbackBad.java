package dev.leash.samples.networkwaitincallback.roots;

import com.badlogic.gdx.ApplicationListener;
import java.io.IOException;
import java.net.Socket;

/** The callback is an interface's default method. */
public interface DefaultMethodCallbackBad extends ApplicationListener {
  void remember(Socket socket);

  @Override
  default void pause() {
    try {
      // expect error LEASH_NETWORK_WAIT_IN_CALLBACK [platform=libgdx]
      remember(new Socket("scores.example.org", 7000));
    } catch (IOException e) {
      remember(null);
    }
  }
}
