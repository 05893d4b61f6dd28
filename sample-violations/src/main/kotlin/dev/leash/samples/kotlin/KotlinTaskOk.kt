package dev.leash.samples.kotlin

import java.util.concurrent.Executor
import java.util.concurrent.atomic.AtomicLong
import org.robovm.apple.uikit.UIApplication

/** A higher-order function that begins, runs and ends. */
class KotlinTaskOk(private val pool: Executor) {
  @Volatile var vowels = 0

  fun count(text: String) = withTask("vowels") { goOn -> vowels = vowelsOf(text, goOn) }

  private fun vowelsOf(text: String, goOn: () -> Boolean): Int {
    var sum = 0
    for (c in text) {
      if (!goOn()) break
      if (c in "aeiou") sum++
    }
    return sum
  }

  private fun withTask(name: String, work: (() -> Boolean) -> Unit) {
    val none = UIApplication.getInvalidBackgroundTask()
    val held = AtomicLong(none)
    val app = UIApplication.getSharedApplication()
    val end = {
      val id = held.getAndSet(none)
      if (id != none) app.endBackgroundTask(id)
    }
    held.set(app.beginBackgroundTask(name) { end() })
    if (held.get() == none) return
    pool.execute {
      try {
        work { held.get() != none }
      } finally {
        end()
      }
    }
  }
}
