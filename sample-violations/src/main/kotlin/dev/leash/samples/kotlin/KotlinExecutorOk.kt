package dev.leash.samples.kotlin

import java.util.concurrent.Executors
import okhttp3.Call
import org.robovm.apple.uikit.UIApplication
import org.robovm.apple.uikit.UIApplicationDelegateAdapter

/** Handed to a worker. */
class KotlinExecutorOk(private val call: Call) : UIApplicationDelegateAdapter() {
  private val workers = Executors.newSingleThreadExecutor()
  private var task = UIApplication.getInvalidBackgroundTask()
  @Volatile var code = 0

  override fun didEnterBackground(application: UIApplication) {
    task = application.beginBackgroundTask {
      call.cancel()
      end()
    }
    if (task == UIApplication.getInvalidBackgroundTask()) return
    workers.execute {
      try {
        code = call.execute().use { it.code }
      } finally {
        end()
      }
    }
  }

  @Synchronized
  private fun end() {
    if (task != UIApplication.getInvalidBackgroundTask()) {
      UIApplication.getSharedApplication().endBackgroundTask(task)
      task = UIApplication.getInvalidBackgroundTask()
    }
  }
}
