#!/usr/bin/env bash
# What one schedule of the runtime model costs against loading and linking the same woven classes in a fresh loader:
# medians of interleaved pairs in one JVM. Usage: bench/schedule-cost.sh [greatest ratio, default 3]
# Needs detector and sample-violations built. Exits with 1 above the ratio.
source "$(dirname "$0")/common.sh"
limit=${1:-3}
asm=$(sed -n 's|.*<asm.version>\(.*\)</asm.version>.*|\1|p' "$root/pom.xml")
libraries=$root/detector/target/classes
for name in asm asm-commons asm-tree; do
  libraries=$libraries:$(artifact "org.ow2.asm:$name:$asm")
done
app=$root/sample-violations/target/classes
for name in cocoatouch objc rt; do
  app=$app:$(artifact "com.mobidevelop.robovm:robovm-$name:$robovm")
done
javac -d "$work/classes" -cp "$libraries" "$root/bench/ScheduleCost.java"
java -cp "$work/classes:$libraries" ScheduleCost "$limit" "$app" \
  dev.leash.samples.lockheldacrossnetworkwait.SynchronizedBlockBad \
  dev.leash.samples.lockheldacrossnetworkwait.ReentrantLockBad \
  dev.leash.samples.tasknotendedonexpiration.RouteRecorderOk
