package dev.leash.samples.kotlin

import java.net.Socket
import org.robovm.apple.uikit.UIApplication

/** A Kotlin lambda becomes a `Runnable`. */
class KotlinObserverBad {
  var socket: Socket? = null

  fun observe() {
    UIApplication.Notifications.observeDidEnterBackground {
      // expect error LEASH_NETWORK_WAIT_IN_CALLBACK [platform=robovm]
      socket = Socket("sync.example.org", 7000)
    }
  }
}
