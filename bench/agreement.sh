#!/usr/bin/env bash
# What both readers find in published libraries: from their class files, and from their sources, leash.cancellation=all.
# Prints for each how many findings there are (rule, class, method, line), each difference with its reason out of
# bench/agreement.tsv, and how many calls both readers resolve to the same owner, name and descriptor on the same line.
# All calls that differ are in bench/target/agreement. Usage: bench/agreement.sh [group:artifact:version...]
# Exits with 1 below 95 % of the union of the findings, or if that is below 40 (without arguments) or a difference has no
# reason.
source "$(dirname "$0")/common.sh"
least=40
artifacts=(
  com.badlogicgames.gdx:gdx:1.12.1
  com.esotericsoftware:kryonet:2.22.0-RC1
  org.apache.activemq:activemq-client:5.16.6
  org.apache.thrift:libthrift:0.19.0
  org.igniterealtime.smack:smack-extensions:4.4.8
  org.jgroups:jgroups:3.6.20.Final
  org.jmdns:jmdns:3.5.9
  org.mockftpserver:MockFtpServer:3.1.0
  org.nanohttpd:nanohttpd:2.3.1
)
if [ $# -gt 0 ]; then
  artifacts=("$@")
  least=0
fi

# What a library is compiled against and does not bring: optional and provided <coordinates>
beside() {
  case $1 in
    org.jgroups:jgroups:*) echo log4j:log4j:1.2.17 org.apache.logging.log4j:log4j-api:2.17.2 ;;
    *) ;;
  esac
}

reports=$work/agreement
mkdir -p "$reports"
javac -d "$work/classes" -cp "$cli" "$root/bench/Agreement.java"
: > "$reports/totals"
printf '%-32s %10s %8s %6s %6s  %8s %10s %10s\n' artifact 'from class' 'source' union both calls same unresolved
for coordinates in "${artifacts[@]}"; do
  name=$(echo "$coordinates" | cut -d: -f2,3 | tr : -)
  lib=$(closure "$coordinates")/lib
  needed=$(find "$lib" -name '*.jar' ! -name "$name.jar" | sort | paste -s -d:)
  for more in $(beside "$coordinates"); do needed=$needed:$(artifact "$more"); done
  code=$(sources "$coordinates")
  java -cp "$work/classes:$cli" Agreement "$name" "$lib/$name.jar" "$code" "$needed" "$root/bench/agreement.tsv" \
    "$reports/$name.txt" > "$reports/$name.out"
  sed -n 's/^totals\t//p' "$reports/$name.out" >> "$reports/totals"
  sed -n 's/^totals\t//p' "$reports/$name.out" | awk -F '\t' -v name="$name" '
    { printf "%-32s %10d %8d %6d %6d  %8d %8.2f %% %10d\n", name, $1, $2, $3, $4, $7, $7 ? 100 * $6 / $7 : 100, $8 }'
  sed '/^totals\t/d' "$reports/$name.out"
done
awk -F '\t' -v least="$least" '
  { union += $3; both += $4; open += $5; same += $6; calls += $7 }
  END {
    share = union ? 100 * both / union : 100
    printf "findings: %d of %d agree, %.1f %% (at least 95 %% of %d)\n", both, union, share, least
    printf "calls: %d of %d agree, %.2f %%\n", same, calls, calls ? 100 * same / calls : 100
    if (open) printf "%d differences have no reason in bench/agreement.tsv\n", open
    exit share < 95 || union < least || open > 0
  }' "$reports/totals"
