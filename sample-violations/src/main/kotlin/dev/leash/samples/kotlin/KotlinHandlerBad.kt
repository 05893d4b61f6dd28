package dev.leash.samples.kotlin

import java.net.Socket
import org.robovm.apple.uikit.UIApplication

/** A Kotlin lambda as an expiration handler. */
class KotlinHandlerBad {
  var socket: Socket? = null

  fun begin(application: UIApplication): Long =
      application.beginBackgroundTask {
        // expect error LEASH_NETWORK_WAIT_IN_EXPIRATION_HANDLER [platform=robovm]
        socket = Socket("sync.example.org", 7000)
      }
}
