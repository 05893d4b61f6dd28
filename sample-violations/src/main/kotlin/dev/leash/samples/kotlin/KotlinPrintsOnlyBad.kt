package dev.leash.samples.kotlin

import java.util.concurrent.Executor
import org.robovm.apple.uikit.UIApplication

/** The handler writes a line, and returns. */
class KotlinPrintsOnlyBad(private val pool: Executor) {
  @Volatile private var late = false
  @Volatile var primes = 0

  fun search(limit: Int) {
    val app = UIApplication.getSharedApplication()
    val task =
        // expect error LEASH_TASK_NOT_ENDED_ON_EXPIRATION [platform=robovm] #a
        app.beginBackgroundTask("primes") {
          // step #a
          late = true
          println("expired after $primes primes")
        }
    if (task == UIApplication.getInvalidBackgroundTask()) return
    pool.execute {
      try {
        for (n in 2..limit) {
          if (late) break
          if ((2 until n).none { n % it == 0 }) primes++
        }
      } finally {
        app.endBackgroundTask(task)
      }
    }
  }
}
