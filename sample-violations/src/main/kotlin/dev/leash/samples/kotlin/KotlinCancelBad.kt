package dev.leash.samples.kotlin

import java.net.ServerSocket
import kotlin.concurrent.thread

/** Both of the usual ways to stop a thread, and neither stops this one. */
class KotlinCancelBad(private val server: Int) {
  @Volatile private var active = true
  private var worker: Thread? = null

  fun start() {
    worker = thread {
      val socket = ServerSocket(server)
      while (active) {
        // expect warning LEASH_INEFFECTIVE_CANCEL
        socket.accept().close()
      }
    }
  }

  fun stop() {
    active = false
    worker?.interrupt()
  }
}
