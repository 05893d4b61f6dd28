package dev.leash.samples.networkwaitincallback.apis;

import org.eclipse.paho.client.mqttv3.MqttClient;
import org.eclipse.paho.client.mqttv3.MqttException;
import org.robovm.apple.uikit.UIApplication;
import org.robovm.apple.uikit.UIApplicationDelegateAdapter;

/** Waits for messages in flight and then for the broker; the forced variant waits, too. */
public class MqttDisconnectBad extends UIApplicationDelegateAdapter {
  private final MqttClient client;

  MqttDisconnectBad(MqttClient client) {
    this.client = client;
  }

  @Override
  public void didEnterBackground(UIApplication application) {
    try {
      // expect error LEASH_NETWORK_WAIT_IN_CALLBACK
      client.disconnect();
    } catch (MqttException e) {
      System.err.println("not disconnected");
    }
  }

  @Override
  public void willTerminate(UIApplication application) {
    try {
      // expect warning LEASH_NETWORK_WAIT_IN_CALLBACK
      client.disconnectForcibly(100, 100);
    } catch (MqttException e) {
      System.err.println("not disconnected");
    }
  }
}
