package dev.leash.samples.kotlin

import java.net.Socket
import org.robovm.apple.uikit.UIApplication
import org.robovm.apple.uikit.UIApplicationDelegateAdapter

/** Kotlin's `use` around a socket's reader. */
class KotlinUseBad(private val socket: Socket) : UIApplicationDelegateAdapter() {
  var answer: String? = null

  override fun didEnterBackground(application: UIApplication) {
    socket.getInputStream().bufferedReader().use { reader ->
      // expect error LEASH_NETWORK_WAIT_IN_CALLBACK
      answer = reader.readLine()
    }
  }
}
