package dev.leash.runtime.net;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;

/** The {@code java.net.InetSocketAddress} of woven code: its name is looked up in the model. */
public class SimInetSocketAddress extends InetSocketAddress {
  private static final long serialVersionUID = 1L;

  /** Of any address. */
  public SimInetSocketAddress(int port) {
    super(port);
  }

  /** Of an address. */
  public SimInetSocketAddress(InetAddress address, int port) {
    super(address, port);
  }

  /** Looks the name up; a name without an address leaves the loopback's "none" address. */
  public SimInetSocketAddress(String host, int port) {
    super(address(host), port);
  }

  private static InetAddress address(String host) {
    try {
      return Kernel.current("java.net.InetSocketAddress").resolve(host);
    } catch (UnknownHostException e) {
      // The class cannot be made unresolved by a subclass: connecting there fails the same way.
      return unknown(host);
    }
  }

  private static InetAddress unknown(String host) {
    try {
      return InetAddress.getByAddress(host, Addresses.madeUp(host));
    } catch (UnknownHostException e) {
      throw new IllegalStateException(e);
    }
  }
}
