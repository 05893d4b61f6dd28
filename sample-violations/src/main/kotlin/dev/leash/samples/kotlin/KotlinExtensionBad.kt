package dev.leash.samples.kotlin

import java.net.Socket
import org.robovm.apple.uikit.UIApplication
import org.robovm.apple.uikit.UIApplicationDelegateAdapter

/** An extension function is a static method of the file's class. */
class KotlinExtensionBad(private val socket: Socket) : UIApplicationDelegateAdapter() {
  var answer = 0

  override fun didEnterBackground(application: UIApplication) {
    // expect error LEASH_NETWORK_WAIT_IN_CALLBACK #a
    answer = socket.firstByte()
  }
}

private fun Socket.firstByte(): Int {
  // step #a
  return getInputStream().read()
}
