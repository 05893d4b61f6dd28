package dev.leash.samples.kotlin

import java.net.Socket
import org.robovm.apple.uikit.UIApplication
import org.robovm.apple.uikit.UIApplicationDelegateAdapter

/** The default argument leaves the goodbye out; the compiler passes it through a bridge. */
class KotlinDefaultArgumentOk(private val socket: Socket) : UIApplicationDelegateAdapter() {
  var answer = 0

  override fun didEnterBackground(application: UIApplication) {
    leave()
  }

  private fun leave(politely: Boolean = false) {
    if (politely) {
      answer = socket.getInputStream().read()
    }
    socket.close()
  }
}
