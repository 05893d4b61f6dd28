package dev.leash.samples.kotlin

import java.io.IOException
import java.net.DatagramPacket
import java.net.DatagramSocket
import kotlin.concurrent.thread

/** The nullable property is the way to the socket. */
class KotlinReadOk {
  @Volatile private var socket: DatagramSocket? = null

  fun listen(port: Int) {
    thread {
      val mine = DatagramSocket(port)
      socket = mine
      val packet = DatagramPacket(ByteArray(128), 128)
      try {
        while (true) {
          mine.receive(packet)
        }
      } catch (e: IOException) {
        println("closed")
      }
    }
  }

  fun stop() {
    socket?.close()
  }
}
