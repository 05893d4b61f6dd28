package dev.leash.samples.kotlin

import java.io.IOException
import java.net.Socket
import org.robovm.apple.uikit.UIApplication
import org.robovm.apple.uikit.UIApplicationDelegateAdapter

/** The delegate is Kotlin. */
// metamorphic: calls
class KotlinDelegateBad : UIApplicationDelegateAdapter() {
  var socket: Socket? = null

  override fun didEnterBackground(application: UIApplication) {
    // expect error LEASH_NETWORK_WAIT_IN_CALLBACK [platform=robovm] #a
    connect()
  }

  private fun connect() {
    try {
      // step #a
      socket = Socket("sync.example.org", 7000)
    } catch (e: IOException) {
      socket = null
    }
  }
}
