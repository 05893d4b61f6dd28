package dev.leash.samples.kotlin

import java.net.HttpURLConnection
import java.net.URL
import kotlin.concurrent.thread
import org.robovm.apple.uikit.UIApplication
import org.robovm.apple.uikit.UIApplicationDelegateAdapter

/** A thread says goodbye, if the app lives that long. */
class KotlinLateBad : UIApplicationDelegateAdapter() {
  @Volatile var status = 0

  override fun didEnterBackground(application: UIApplication) {
    // expect warning LEASH_BACKGROUND_TASK_BEGUN_LATE [platform=robovm] #a
    thread { status = goodbye() }
  }

  private fun goodbye(): Int {
    val connection = URL("https://chat.example.org/bye").openConnection() as HttpURLConnection
    connection.connectTimeout = 2_000
    connection.readTimeout = 2_000
    // step #a
    return connection.responseCode
  }
}
