package dev.leash.samples.kotlin

import java.net.Socket
import kotlin.concurrent.thread
import org.robovm.apple.uikit.UIApplication
import org.robovm.apple.uikit.UIApplicationDelegateAdapter

/** Kotlin's `thread` starts one, and `join` waits for it. */
class KotlinThreadJoinBad : UIApplicationDelegateAdapter() {
  @Volatile var socket: Socket? = null

  override fun didEnterBackground(application: UIApplication) {
    val worker = thread { socket = Socket("sync.example.org", 7000) }
    // expect error LEASH_THREAD_WAIT_IN_CALLBACK
    worker.join()
  }
}
