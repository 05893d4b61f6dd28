package dev.leash.samples.kotlin

import java.io.IOException
import java.net.DatagramPacket
import java.net.DatagramSocket
import kotlin.concurrent.thread

/** The socket lives in the block of its thread. */
object KotlinReadBad {
  fun listen(port: Int) {
    thread(name = "discovery") {
      val socket = DatagramSocket(port)
      val packet = DatagramPacket(ByteArray(128), 128)
      try {
        while (packet.length > 0) {
          // expect warning LEASH_UNCANCELLABLE_READ
          socket.receive(packet)
        }
      } catch (e: IOException) {
        println("discovery fails")
      }
    }
  }
}
