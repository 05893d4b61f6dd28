package dev.leash.samples.kotlin

import java.net.InetSocketAddress
import java.net.Socket
import java.util.concurrent.Executors

/** Closable from the beginning. */
class KotlinConnectOk : AutoCloseable {
  private val workers = Executors.newSingleThreadExecutor()
  private val socket = Socket()

  fun open(host: String) {
    workers.execute { socket.connect(InetSocketAddress(host, 1883)) }
  }

  override fun close() {
    socket.close()
    workers.shutdown()
  }
}
