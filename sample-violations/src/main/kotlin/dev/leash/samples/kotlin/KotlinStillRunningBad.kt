package dev.leash.samples.kotlin

import java.util.concurrent.ExecutorService
import java.util.concurrent.atomic.AtomicLong
import okhttp3.OkHttpClient
import okhttp3.Request
import org.robovm.apple.uikit.UIApplication

/** Nobody keeps the calls, so nobody can cancel them. */
class KotlinStillRunningBad(private val pool: ExecutorService, private val client: OkHttpClient) {
  private val held = AtomicLong(UIApplication.getInvalidBackgroundTask())
  @Volatile var loaded = 0

  fun load(urls: List<String>) {
    val app = UIApplication.getSharedApplication()
    val task =
        app.beginBackgroundTask("load") {
          // expect warning LEASH_EXPIRATION_LEAVES_WORK_RUNNING [platform=robovm] #a
          end(app)
        }
    if (task == UIApplication.getInvalidBackgroundTask()) return
    held.set(task)
    // step #a
    pool.execute {
      try {
        for (url in urls) {
          client.newCall(Request.Builder().url(url).build()).execute().use { loaded += it.code }
        }
      } finally {
        end(app)
      }
    }
  }

  private fun end(app: UIApplication) {
    val task = held.getAndSet(UIApplication.getInvalidBackgroundTask())
    if (task != UIApplication.getInvalidBackgroundTask()) app.endBackgroundTask(task)
  }
}
