package dev.leash.samples.kotlin

import java.util.concurrent.Executor
import java.util.concurrent.atomic.AtomicBoolean
import org.robovm.apple.uikit.UIApplication

/** The identifier goes into a property, and the work starts regardless. */
class KotlinUncheckedBad(private val pool: Executor) {
  private val open = AtomicBoolean()
  @Volatile private var id = 0L
  @Volatile var sum = 0L

  fun add(numbers: LongArray) {
    open.set(true)
    // expect warning LEASH_INVALID_TASK_UNCHECKED [platform=robovm]
    id = UIApplication.getSharedApplication().beginBackgroundTask("add") { close() }
    pool.execute {
      var total = 0L
      for (n in numbers) {
        if (!open.get()) break
        total += n
      }
      sum = total
      close()
    }
  }

  private fun close() {
    if (open.compareAndSet(true, false)) {
      UIApplication.getSharedApplication().endBackgroundTask(id)
    }
  }
}
