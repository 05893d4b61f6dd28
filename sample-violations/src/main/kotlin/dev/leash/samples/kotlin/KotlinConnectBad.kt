package dev.leash.samples.kotlin

import java.net.Socket
import java.util.concurrent.Executors

/** The property is assigned when the constructor has connected. */
class KotlinConnectBad : AutoCloseable {
  private val workers = Executors.newSingleThreadExecutor()
  @Volatile private var socket: Socket? = null

  fun open(host: String) {
    // expect warning LEASH_UNCANCELLABLE_CONNECT
    workers.execute { socket = Socket(host, 1883) }
  }

  override fun close() {
    socket?.close()
    workers.shutdown()
  }
}
