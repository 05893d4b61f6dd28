package dev.leash.samples.kotlin

import java.net.ServerSocket

/** Runs until the process ends. */
class KotlinAcceptBad(port: Int) {
  private val server = ServerSocket(port)

  fun start() {
    Thread {
      while (true) {
        // expect warning LEASH_UNCANCELLABLE_ACCEPT
        server.accept().close()
      }
    }.start()
  }
}
