package dev.leash.samples.kotlin

import java.util.concurrent.Executor
import org.robovm.apple.uikit.UIApplication

/** An elvis operator leaves the worker before the task is ended. */
class KotlinElvisBad(private val pool: Executor) {
  private var task = UIApplication.getInvalidBackgroundTask()
  @Volatile private var stop = false
  @Volatile var longest = ""

  fun scan(lines: List<String>) {
    val app = UIApplication.getSharedApplication()
    // expect warning LEASH_TASK_NOT_ENDED [platform=robovm] #a
    task = app.beginBackgroundTask("scan") { expire(app) }
    if (task == UIApplication.getInvalidBackgroundTask()) return
    pool.execute {
      // step #a
      longest = longestOf(lines) ?: return@execute
      end(app)
    }
  }

  private fun longestOf(lines: List<String>): String? {
    var best: String? = null
    for (line in lines) {
      if (stop) break
      if (best == null || line.length > best.length) best = line
    }
    return best
  }

  private fun expire(app: UIApplication) {
    stop = true
    end(app)
  }

  @Synchronized
  private fun end(app: UIApplication) {
    if (task != UIApplication.getInvalidBackgroundTask()) {
      app.endBackgroundTask(task)
      task = UIApplication.getInvalidBackgroundTask()
    }
  }
}
