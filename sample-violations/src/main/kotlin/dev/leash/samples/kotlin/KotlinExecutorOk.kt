package dev.leash.samples.kotlin

import java.io.InputStream
import java.net.URL
import java.util.concurrent.Executors
import org.robovm.apple.uikit.UIApplication
import org.robovm.apple.uikit.UIApplicationDelegateAdapter

/** Handed to a worker. */
class KotlinExecutorOk : UIApplicationDelegateAdapter() {
  private val workers = Executors.newSingleThreadExecutor()
  @Volatile var answer: InputStream? = null

  override fun didEnterBackground(application: UIApplication) {
    workers.execute { answer = URL("https://sync.example.org/").openStream() }
  }
}
