package dev.leash.samples.kotlin

import java.net.Socket
import org.robovm.apple.uikit.UIApplication
import org.robovm.apple.uikit.UIApplicationDelegateAdapter

/** An inline function leaves no lambda behind. */
class KotlinForEachBad(private val hosts: List<String>) : UIApplicationDelegateAdapter() {
  var socket: Socket? = null

  override fun didEnterBackground(application: UIApplication) {
    hosts.forEach { host ->
      // expect error LEASH_NETWORK_WAIT_IN_CALLBACK
      socket = Socket(host, 7000)
    }
  }
}
