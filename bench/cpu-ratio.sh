#!/usr/bin/env bash
# CPU time (user + system) of the executable jar on robovm-cocoatouch against that of a bare ASM pass over the same
# jar, each in a JVM of its own, seven interleaved pairs. Usage: bench/cpu-ratio.sh [greatest ratio, default 3]
# Exits with 1 above it.
source "$(dirname "$0")/common.sh"
limit=${1:-3}
asm=$(artifact "org.ow2.asm:asm:$(sed -n 's|.*<asm.version>\(.*\)</asm.version>.*|\1|p' "$root/pom.xml")")
javac -d "$work/classes" -cp "$asm" "$root/bench/AsmPass.java"

# Prints the CPU seconds of a command; its own output goes to a file. cpu <log> <command...>
cpu() {
  local log=$1 times
  shift
  TIMEFORMAT='%U %S'
  if ! times=$({ time "$@" > "$work/$log" 2>&1; } 2>&1); then
    echo "failed: $*" >&2
    tail -n 20 "$work/$log" >&2
    exit 1
  fi
  echo "$times" | awk '{ printf "%.2f\n", $1 + $2 }'
}

median() { sort -n | sed -n 4p; }

: > "$work/pairs"
printf '%-6s %10s %10s\n' pair leash asm
for pair in 1 2 3 4 5 6 7; do
  leash=$(cpu leash.log java -jar "$cli" check --classes "$cocoatouch" --classpath "$platform" \
    --output "$work/out" --fail-on never)
  bare=$(cpu asm.log java -cp "$work/classes:$asm" AsmPass "$cocoatouch")
  printf '%-6s %8s s %8s s\n' "$pair" "$leash" "$bare"
  echo "$leash $bare" >> "$work/pairs"
done
leash=$(cut -d' ' -f1 "$work/pairs" | median)
bare=$(cut -d' ' -f2 "$work/pairs" | median)
printf '%-6s %8s s %8s s\n' median "$leash" "$bare"
echo "leash: $(grep '^Leash:' "$work/leash.log")"
echo "asm:   $(cat "$work/asm.log")"
awk -v a="$leash" -v b="$bare" -v limit="$limit" \
  'BEGIN { printf "ratio %.2f (at most %s)\n", a / b, limit; exit !(a / b <= limit) }'
