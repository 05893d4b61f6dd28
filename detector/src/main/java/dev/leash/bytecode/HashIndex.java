package dev.leash.bytecode;

import java.util.BitSet;
import java.util.List;
import java.util.function.Function;

/**
 * From a hash to the positions of the glances that hold it: buckets laid out in two flat arrays.
 */
final class HashIndex {
  private final int mask;
  private final int[] bucketStart;
  private final int[] hashes;
  private final int[] positions;

  /** Indexes one kind of hash of the glances; null glances are passed over. */
  HashIndex(List<Glance> glances, Function<Glance, int[]> hashesOf) {
    int total = 0;
    for (Glance glance : glances) {
      if (glance != null) total += hashesOf.apply(glance).length;
    }
    int buckets = Integer.highestOneBit(Math.max(16, total)) * 2;
    mask = buckets - 1;
    bucketStart = new int[buckets + 1];
    hashes = new int[total];
    positions = new int[total];
    for (Glance glance : glances) {
      if (glance == null) continue;
      for (int hash : hashesOf.apply(glance)) bucketStart[bucket(hash)]++;
    }
    int sum = 0;
    for (int i = 0; i <= buckets; i++) {
      int size = bucketStart[i];
      bucketStart[i] = sum + size;
      sum += size;
    }
    // Filling backwards leaves each bucket's start where it belongs.
    for (int p = glances.size() - 1; p >= 0; p--) {
      if (glances.get(p) == null) continue;
      for (int hash : hashesOf.apply(glances.get(p))) {
        int slot = --bucketStart[bucket(hash)];
        hashes[slot] = hash;
        positions[slot] = p;
      }
    }
  }

  private int bucket(int hash) {
    return (hash ^ hash >>> 15) & mask;
  }

  /** Positions of the glances with this hash, ascending. */
  int[] find(int hash) {
    BitSet found = new BitSet();
    int bucket = bucket(hash);
    for (int i = bucketStart[bucket]; i < bucketStart[bucket + 1]; i++) {
      if (hashes[i] == hash) found.set(positions[i]);
    }
    return found.stream().toArray();
  }
}
