package dev.leash.samples.kotlin

import java.io.IOException
import java.net.ServerSocket

/** Closed by whoever holds it. */
class KotlinAcceptOk(port: Int) : AutoCloseable {
  private val server = ServerSocket(port)

  fun start() {
    Thread {
      try {
        while (true) {
          server.accept().use { it.getOutputStream().write(1) }
        }
      } catch (e: IOException) {
        println("closed")
      }
    }.start()
  }

  override fun close() = server.close()
}
