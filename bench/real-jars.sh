#!/usr/bin/env bash
# Runs the executable jar on each jar that the analysis must stand (and on those given), and prints a table.
# README: "bench/real-jars.sh" prints what Leash does with real jars; run mvn -B -DskipTests package before.
# Usage: bench/real-jars.sh [group:artifact:version...]
# Each jar is analysed alone, its runtime dependencies on the class path. Maven copies them, once, to .real-jars/with.
# Exits with 1 if one analysis crashes; its messages are then in bench/target/real-jars.
source "$(dirname "$0")/common.sh"

artifacts=(
  ch.qos.logback:logback-classic:1.2.13
  com.badlogicgames.gdx:gdx:1.12.1
  com.esotericsoftware:kryonet:2.22.0-RC1
  com.h2database:h2:1.4.200
  com.illposed.osc:javaosc-core:0.8
  com.mobidevelop.robovm:robovm-cocoatouch:$robovm
  com.squareup.okhttp3:mockwebserver:3.14.9
  com.sun.mail:javax.mail:1.6.2
  org.apache.activemq:activemq-client:5.16.6
  org.apache.thrift:libthrift:0.19.0
  org.beanshell:bsh:2.0b5
  org.igniterealtime.smack:smack-extensions:4.4.8
  org.igniterealtime.smack:smackx:3.2.1
  org.jgroups:jgroups:3.6.20.Final
  org.jmdns:jmdns:3.5.9
  org.mockftpserver:MockFtpServer:3.1.0
  org.nanohttpd:nanohttpd:2.3.1
)
[ $# -eq 0 ] || artifacts=("$@")

# The analysis' own figures, from the one place in leash.json that has them: figure <file> <classes|methods|roots>
figure() { sed -n "s/^ *\"$2\": \([0-9]*\),\{0,1\}$/\1/p" "$1" | tail -n 1; }

# Findings by rule, as "2 NETWORK_WAIT_IN_CALLBACK, …": findings <file>
findings() {
  local each
  each=$(sed -n 's/^ *"rule": "LEASH_\(.*\)",$/\1/p' "$1" | sort | uniq -c | sed 's/^ *//' | paste -s -d, | sed 's/,/, /g')
  echo "${each:-none}"
}

# Entries of the list "skipped", which is the report's last: skipped <file>
skipped() { sed '1,/^  "skipped": \[/d' "$1" | grep -c '^ *"what": ' || true; }

reports=$work/real-jars
mkdir -p "$reports"
failed=0
TIMEFORMAT='%R %U %S'
printf '%-34s %8s %8s %6s %8s %8s %8s  %s\n' artifact classes methods roots skipped seconds CPU findings
for coordinates in "${artifacts[@]}"; do
  name=$(echo "$coordinates" | cut -d: -f2,3 | tr : -)
  lib=$(closure "$coordinates")/lib
  needed=$(find "$lib" -name '*.jar' ! -name "$name.jar" | sort | paste -s -d:)
  # Its POM has the runtime library as one that is provided.
  case $coordinates in com.mobidevelop.robovm:*) needed=$platform ;; esac
  rm -rf "${reports:?}/$name"
  mkdir -p "$reports/$name"
  code=0
  { time java -jar "$cli" check --classes "$lib/$name.jar" ${needed:+--classpath "$needed"} \
    --output "$reports/$name" --fail-on never > "$reports/$name/console.txt" 2>&1 || code=$?; } \
    2> "$reports/$name/time.txt"
  read -r real user system < "$reports/$name/time.txt"
  json=$reports/$name/leash.json
  if [ "$code" -ne 0 ] || [ ! -f "$json" ]; then
    failed=1
    printf '%-34s failed with exit code %s: see %s\n' "$name" "$code" "${reports#"$root"/}/$name/console.txt"
    continue
  fi
  printf '%-34s %8s %8s %6s %8s %8.1f %8.1f  %s\n' "$name" "$(figure "$json" classes)" "$(figure "$json" methods)" \
    "$(figure "$json" roots)" "$(skipped "$json")" "$real" "$(echo "$user $system" | awk '{ print $1 + $2 }')" \
    "$(findings "$json")"
done
exit $failed
