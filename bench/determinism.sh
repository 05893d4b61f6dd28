#!/usr/bin/env bash
# Two runs over the same classes write the same bytes: each in a JVM of its own, the second with the files of the
# classes in another order and the class path turned around. On the samples, which have findings, on robovm-cocoatouch,
# which is large, and on gdx, which meets the limits of the analysis.
source "$(dirname "$0")/common.sh"
(cd "$root" && mvn -B -q package -DskipTests -pl sample-violations -am \
  org.apache.maven.plugins:maven-dependency-plugin:3.9.0:build-classpath -Dmdep.outputFile=target/classpath.txt > "$work/classpath.log") ||
  { cat "$work/classpath.log" >&2; exit 1; }

# robovm-rt stays last: it holds classes that others hold too, and of duplicates the first is used.
reversed() {
  { echo "$1" | tr ':' '\n' | grep -v robovm-rt | tac; echo "$1" | tr ':' '\n' | grep robovm-rt; } | paste -s -d: -
}

# Packs a folder's files in sorted or in shuffled order: pack <folder> <jar> <sort|shuf...>
pack() {
  local folder=$1 jar=$2
  shift 2
  mkdir -p "$(dirname "$jar")"
  (cd "$folder" && find . -type f -name '*.class' | sed 's|^\./||' | sort | "$@" > "$work/files" &&
    jar --create --no-manifest --date=2026-01-01T00:00:00Z --file "$jar" "@$work/files")
}

# The jars bear the same relative name, since a report may name its inputs: check <run> <class path>
check() {
  (cd "$work/$1" && java -jar "$cli" check --classes in/classes.jar --classpath "$2" \
    --output out --fail-on never > console.txt)
}

# compare <name> <folder of classes> <class path>
compare() {
  rm -rf "$work/one" "$work/two"
  pack "$2" "$work/one/in/classes.jar" cat
  pack "$2" "$work/two/in/classes.jar" shuf --random-source="$cocoatouch"
  check one "$3"
  check two "$(reversed "$3")"
  if ! cmp "$work/one/out/leash.json" "$work/two/out/leash.json"; then
    diff "$work/one/out/leash.json" "$work/two/out/leash.json" | head -n 20 >&2
    echo "$1: the two runs differ" >&2
    exit 1
  fi
  echo "$1: same bytes, $(grep '^Leash:' "$work/one/console.txt" | sed 's/^Leash: //')"
}

compare samples "$root/sample-violations/target/classes" "$(cat "$root/sample-violations/target/classpath.txt")"
rm -rf "$work/cocoatouch" && mkdir -p "$work/cocoatouch" && (cd "$work/cocoatouch" && jar xf "$cocoatouch")
compare cocoatouch "$work/cocoatouch" "$platform"
rm -rf "$work/gdx" && mkdir -p "$work/gdx" && (cd "$work/gdx" && jar xf "$(artifact com.badlogicgames.gdx:gdx:1.12.1)")
compare gdx "$work/gdx" "$platform"
