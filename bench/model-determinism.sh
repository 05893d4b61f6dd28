#!/usr/bin/env bash
# Runs each scenario of the runtime model's own probes in two JVMs, so many rounds each, and compares the traces.
# Usage: bench/model-determinism.sh [rounds, default 5]; JAVA_HOME says which JDK. Needs detector's tests compiled.
# Exits with 1 at the first difference.
source "$(dirname "$0")/common.sh"
rounds=${1:-5}
asm=$(sed -n 's|.*<asm.version>\(.*\)</asm.version>.*|\1|p' "$root/pom.xml")
path=$root/detector/target/test-classes:$root/detector/target/classes
for name in asm asm-commons asm-tree; do
  path=$path:$(artifact "org.ow2.asm:$name:$asm")
done
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
for jvm in 1 2; do
  "$java" -cp "$path" -Dleash.real.jars="$root/.real-jars" dev.leash.runtime.weave.Traces "$rounds" > "$work/traces$jvm" &
done
wait
"$java" -version 2>&1 | head -n 1
runs=$(cat "$work/traces1" "$work/traces2" | wc -l)
scenarios=$(cut -d' ' -f1,2 "$work/traces1" "$work/traces2" | sort -u | wc -l)
traces=$(sort -u "$work/traces1" "$work/traces2" | wc -l)
echo "$runs runs of $scenarios scenarios: $traces different traces"
[ "$traces" = "$scenarios" ] && [ "$runs" = $((2 * rounds * scenarios)) ]
