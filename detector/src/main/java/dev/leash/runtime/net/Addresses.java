package dev.leash.runtime.net;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** Internet addresses without a resolver. */
final class Addresses {
  private Addresses() {}

  /** The bytes of an address written in digits; null if it is a name. */
  static byte[] literal(String host) {
    boolean v4 = host.matches("\\d{1,3}(\\.\\d{1,3}){3}");
    if (!v4 && host.indexOf(':') < 0) {
      return null;
    }
    try {
      // Digits are parsed without a look-up.
      return InetAddress.getByName(host).getAddress();
    } catch (UnknownHostException e) {
      return null;
    }
  }

  /** The address of a name: always the same. */
  static byte[] madeUp(String host) {
    int hash = host.hashCode();
    return new byte[] {
      (byte) 198, 18, (byte) (hash >>> 8), (byte) Math.max(1, hash & 0xff),
    };
  }

  /** What to dial: the name if the address has one. */
  static String host(InetAddress address) {
    String text = address.toString();
    int slash = text.indexOf('/');
    return slash > 0 ? text.substring(0, slash) : address.getHostAddress();
  }
}
