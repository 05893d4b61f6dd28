package dev.leash.samples.kotlin

import java.io.InputStream
import java.net.URL
import kotlin.concurrent.thread
import org.robovm.apple.uikit.UIApplication
import org.robovm.apple.uikit.UIApplicationDelegateAdapter

/** Kotlin's `thread` starts one, and `join` waits for it. */
class KotlinThreadJoinBad : UIApplicationDelegateAdapter() {
  @Volatile var answer: InputStream? = null

  override fun didEnterBackground(application: UIApplication) {
    val worker = thread { answer = URL("https://sync.example.org/").openStream() }
    // expect error LEASH_THREAD_WAIT_IN_CALLBACK
    worker.join()
  }
}
