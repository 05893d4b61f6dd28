package dev.leash.samples.networkwaitincallback.apis;

import org.eclipse.paho.client.mqttv3.MqttAsyncClient;
import org.eclipse.paho.client.mqttv3.MqttException;
import org.robovm.apple.uikit.UIApplication;
import org.robovm.apple.uikit.UIApplicationDelegateAdapter;

/** The asynchronous client returns a token, and nobody waits for it. */
public class MqttAsyncDisconnectOk extends UIApplicationDelegateAdapter {
  private final MqttAsyncClient client;

  MqttAsyncDisconnectOk(MqttAsyncClient client) {
    this.client = client;
  }

  @Override
  public void didEnterBackground(UIApplication application) {
    try {
      client.disconnect();
    } catch (MqttException e) {
      System.err.println("not disconnected");
    }
  }
}
