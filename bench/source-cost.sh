#!/usr/bin/env bash
# CPU time of reading a library's sources to the analysis' own form against that of JavaParser's parsing of the same files,
# in pairs in one JVM. Usage: bench/source-cost.sh [greatest ratio, default 2.5 [pairs, default 7 [group:artifact:version]]]
# The default artifact is jgroups. Exits with 1 above the ratio.
source "$(dirname "$0")/common.sh"
coordinates=${3:-org.jgroups:jgroups:3.6.20.Final}
lib=$(closure "$coordinates")/lib
name=$(echo "$coordinates" | cut -d: -f2,3 | tr : -)
needed=$(find "$lib" -name '*.jar' ! -name "$name.jar" | sort | paste -s -d:)
code=$(sources "$coordinates")
javac -d "$work/classes" -cp "$cli" "$root/bench/SourceCost.java"
java -cp "$work/classes:$cli" SourceCost "${1:-2.5}" "${2:-7}" "$code" "$needed"
