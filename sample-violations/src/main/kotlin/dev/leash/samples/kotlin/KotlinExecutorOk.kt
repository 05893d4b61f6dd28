package dev.leash.samples.kotlin

import java.net.Socket
import java.util.concurrent.Executors
import org.robovm.apple.uikit.UIApplication
import org.robovm.apple.uikit.UIApplicationDelegateAdapter

/** Handed to a worker. */
class KotlinExecutorOk : UIApplicationDelegateAdapter() {
  private val workers = Executors.newSingleThreadExecutor()
  @Volatile var socket: Socket? = null

  override fun didEnterBackground(application: UIApplication) {
    workers.execute { socket = Socket("sync.example.org", 7000) }
  }
}
