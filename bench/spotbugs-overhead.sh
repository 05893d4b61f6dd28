#!/usr/bin/env bash
# What the plugin adds to the CPU time (user + system) of SpotBugs with its own detectors on, over jgroups, each run in a
# JVM of its own, seven interleaved pairs. Usage: bench/spotbugs-overhead.sh [greatest overhead in percent, default 10]
# Exits with 1 above it.
source "$(dirname "$0")/common.sh"
limit=${1:-10}
version=$(sed -n 's|.*<spotbugs.newest.version>\(.*\)</spotbugs.newest.version>.*|\1|p' "$root/pom.xml")
plugin=$(ls "$root"/detector/target/leash-detector-*.jar | grep -v -e '-cli\.jar$' | head -n 1)
jgroups=$(artifact org.jgroups:jgroups:3.6.20.Final)
host=$work/lib/spotbugs-$version
if [ ! -d "$host" ]; then
  (cd "$root" && mvn -B -q -N org.apache.maven.plugins:maven-dependency-plugin:3.9.0:unpack \
    -Dartifact="com.github.spotbugs:spotbugs:$version:zip" -DoutputDirectory="$work/lib" >&2)
fi

# Prints the CPU seconds of SpotBugs with these options more: cpu <report> [option...]
cpu() {
  local report=$work/$1 times
  shift
  TIMEFORMAT='%U %S'
  if ! times=$({ time java -cp "$host/lib/*" edu.umd.cs.findbugs.FindBugs2 -quiet "$@" -xml="$report.xml" "$jgroups" \
    > "$report.log" 2>&1; } 2>&1); then
    echo "SpotBugs failed:" >&2
    tail -n 20 "$report.log" >&2
    exit 1
  fi
  echo "$times" | awk '{ printf "%.2f\n", $1 + $2 }'
}

median() { sort -n | sed -n 4p; }

: > "$work/pairs"
printf '%-6s %10s %10s\n' pair with without
for pair in 1 2 3 4 5 6 7; do
  with=$(cpu with -pluginList "$plugin")
  without=$(cpu without)
  printf '%-6s %8s s %8s s\n' "$pair" "$with" "$without"
  echo "$with $without" >> "$work/pairs"
done
with=$(cut -d' ' -f1 "$work/pairs" | median)
without=$(cut -d' ' -f2 "$work/pairs" | median)
printf '%-6s %8s s %8s s\n' median "$with" "$without"
awk -v a="$with" -v b="$without" -v limit="$limit" \
  'BEGIN { o = 100 * (a / b - 1); printf "overhead %.1f %% (at most %s %%)\n", o, limit; exit !(o <= limit) }'
