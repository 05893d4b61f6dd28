package dev.leash.samples.kotlin

import java.net.Socket
import org.robovm.apple.uikit.UIApplication
import org.robovm.apple.uikit.UIApplicationDelegateAdapter

/** An object's method, and a companion's. */
// metamorphic: calls
class KotlinObjectBad : UIApplicationDelegateAdapter() {
  var socket: Socket? = null

  override fun didEnterBackground(application: UIApplication) {
    // expect error LEASH_NETWORK_WAIT_IN_CALLBACK #object
    socket = Sessions.open()
  }

  override fun willTerminate(application: UIApplication) {
    // expect error LEASH_NETWORK_WAIT_IN_CALLBACK #companion
    socket = reopen()
  }

  companion object {
    fun reopen(): Socket {
      // step #companion
      return Socket("sync.example.org", 7001)
    }
  }
}

object Sessions {
  fun open(): Socket {
    // step #object
    return Socket("sync.example.org", 7000)
  }
}
