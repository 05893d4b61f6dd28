package dev.leash.samples.kotlin

import java.net.Socket
import org.robovm.apple.uikit.UIApplication
import org.robovm.apple.uikit.UIApplicationDelegateAdapter

/** A function value of Kotlin's own type, called by a helper. */
class KotlinHigherOrderBad : UIApplicationDelegateAdapter() {
  var socket: Socket? = null

  override fun didEnterBackground(application: UIApplication) {
    // expect error LEASH_NETWORK_WAIT_IN_CALLBACK #a
    // step #a 2
    guarded { connect() }
  }

  private fun guarded(action: () -> Unit) {
    try {
      // step #a 1
      action()
    } catch (e: IllegalStateException) {
      socket = null
    }
  }

  private fun connect() {
    // step #a 3
    socket = Socket("sync.example.org", 7000)
  }
}
