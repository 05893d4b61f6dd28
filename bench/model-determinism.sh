#!/usr/bin/env bash
# Runs each scenario of the runtime model's own probes, and each sample of RoboVM's iOS in five schedules, in two JVMs,
# so many rounds each, and compares the traces. JAVA_HOME says which JDK runs them.
# Usage: bench/model-determinism.sh [rounds, default 5]. Needs the tests of detector and sample-violations compiled.
# Exits with 1 at the first difference.
source "$(dirname "$0")/common.sh"
rounds=${1:-5}
asm=$(sed -n 's|.*<asm.version>\(.*\)</asm.version>.*|\1|p' "$root/pom.xml")
path=$root/detector/target/test-classes:$root/detector/target/classes
for name in asm asm-commons asm-tree; do
  path=$path:$(artifact "org.ow2.asm:$name:$asm")
done
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
"$java" -version 2>&1 | head -n 1

# Compares the lines of two files: compare <name> <file> <file>; what a line is about ends at its second space or tab.
compare() {
  local runs scenarios traces
  runs=$(cat "$2" "$3" | wc -l)
  scenarios=$(cat "$2" "$3" | cut -f1,2 | sort -u | wc -l)
  traces=$(sort -u "$2" "$3" | wc -l)
  echo "$1: $runs runs of $scenarios scenarios: $traces different traces"
  [ "$traces" = "$scenarios" ] && [ "$runs" = $((2 * rounds * scenarios)) ]
}

for jvm in 1 2; do
  "$java" -cp "$path" -Dleash.real.jars="$root/.real-jars" dev.leash.runtime.weave.Traces "$rounds" |
    sed 's/ /\t/;s/ /\t/' > "$work/traces$jvm" &
done
wait
compare probes "$work/traces1" "$work/traces2"

module=$root/sample-violations
(cd "$root" && mvn -B -q -pl sample-violations org.apache.maven.plugins:maven-dependency-plugin:3.9.0:build-classpath \
  -Dmdep.includeScope=test -Dmdep.outputFile=target/test-classpath.txt >&2)
path=$module/target/test-classes:$module/target/classes:$(cat "$module/target/test-classpath.txt")
names=$(cd "$module/src/main/java" && grep -rlE 'org\.robovm|com\.badlogic\.gdx' --include='*.java' . | sort |
  xargs grep -LE '^import (static )?(android|org\.moe|apple|com\.codename1|com\.gluonhq)\.' | sed 's|^\./||; s|\.java$||; s|/|.|g')
for jvm in 1 2; do
  # shellcheck disable=SC2086 # a list of names
  "$java" -cp "$path" -Dbasedir="$module" dev.leash.samples.runtime.SampleTraces "$rounds" $names > "$work/samples$jvm" &
done
wait
compare samples "$work/samples1" "$work/samples2"
