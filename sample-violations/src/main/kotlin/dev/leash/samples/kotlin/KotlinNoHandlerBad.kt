package dev.leash.samples.kotlin

import java.util.concurrent.Executor
import org.robovm.apple.uikit.UIApplication

/** A parameter's default is null, and nobody gives another value. */
class KotlinNoHandlerBad(private val pool: Executor) {
  @Volatile var letters = 0

  fun count(text: String) {
    val app = UIApplication.getSharedApplication()
    val task = begin(app)
    if (task == UIApplication.getInvalidBackgroundTask()) return
    pool.execute {
      try {
        letters = text.length
      } finally {
        app.endBackgroundTask(task)
      }
    }
  }

  private fun begin(app: UIApplication, onTimeUp: Runnable? = null): Long {
    // expect error LEASH_NO_EXPIRATION_HANDLER [platform=robovm]
    return app.beginBackgroundTask("count", onTimeUp)
  }
}
