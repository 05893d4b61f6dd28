package dev.leash.samples.kotlin

import java.net.Socket
import org.robovm.apple.uikit.UIApplication

/** A Kotlin lambda as an expiration handler. */
class KotlinHandlerBad {
  var socket: Socket? = null
  private var task = UIApplication.getInvalidBackgroundTask()

  fun begin(application: UIApplication): Boolean {
    task =
        application.beginBackgroundTask {
          try {
            // expect error LEASH_NETWORK_WAIT_IN_EXPIRATION_HANDLER [platform=robovm]
            socket = Socket("sync.example.org", 7000)
          } finally {
            finish()
          }
        }
    return task != UIApplication.getInvalidBackgroundTask()
  }

  @Synchronized
  fun finish() {
    if (task != UIApplication.getInvalidBackgroundTask()) {
      UIApplication.getSharedApplication().endBackgroundTask(task)
      task = UIApplication.getInvalidBackgroundTask()
    }
  }
}
