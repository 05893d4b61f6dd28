#!/usr/bin/env bash
# Scores the rules on cancellation against labelled places in real jars, as the installed plugin reports them: run the
# first of README.md's two commands before. Usage: bench/cases.sh [table, default bench/cases.tsv]
# Prints how many of the violations and of the safe places are reported, the places that disagree, and how many findings
# are at no labelled place; these are in bench/target/cases/unlabelled.tsv, in the order of their fingerprints.
# Exits with 1 below 95 % of the violations or above 3 % of the safe places, with 2 if something cannot be judged.
source "$(dirname "$0")/common.sh"
table=${1:-$root/bench/cases.tsv}
plugin=dev.leash:leash-maven-plugin:$(sed -n 's|^  <version>\(.*\)</version>$|\1|p' "$root/pom.xml" | head -n 1):check
reports=$work/cases
mkdir -p "$reports"

# The findings on cancellation as lines of coordinates, class, method, line, rule, fingerprint: cancellations <coordinates> <file>
cancellations() {
  awk -v coordinates="$1" '
    function value() { sub(/^[^:]*: "?/, ""); sub(/"?,?$/, ""); return $0 }
    /^      "rule": /        { rule = value() }
    /^      "class": /       { class = value() }
    /^      "method": /      { method = value() }
    /^      "line": /        { line = value() }
    /^      "fingerprint": / {
      if (rule ~ /^LEASH_(UNCANCELLABLE_|INEFFECTIVE_CANCEL$)/)
        print coordinates "\t" class "\t" method "\t" line "\t" rule "\t" value()
    }' "$2"
}

: > "$reports/findings.tsv"
for coordinates in $(sed 1d "$table" | cut -f 1 | sort -u); do
  name=$(echo "$coordinates" | cut -d: -f2,3 | tr : -)
  lib=$(closure "$coordinates")/lib
  needed=$(find "$lib" -name '*.jar' ! -name "$name.jar" | sort | paste -s -d:)
  rm -rf "${reports:?}/$name"
  mkdir -p "$reports/$name"
  # In a folder without a POM.
  if ! (cd "$reports/$name" && mvn -B -Dstyle.color=never "$plugin" -Dleash.classes="$lib/$name.jar" \
    ${needed:+-Dleash.classpath="$needed"} -Dleash.cancellation=all -Dleash.failOn=never \
    -Dleash.outputDirectory="$reports/$name" > console.txt 2>&1); then
    echo "$name: the analysis failed, see ${reports#"$root"/}/$name/console.txt" >&2
    exit 2
  fi
  cancellations "$coordinates" "$reports/$name/leash.json" >> "$reports/findings.tsv"
done

code=0
awk -v rest="$reports/rest.tsv" -f "$root/bench/score-cases.awk" "$table" "$reports/findings.tsv" || code=$?
sort -t "$(printf '\t')" -k 6,6 -k 1,4 "$reports/rest.tsv" > "$reports/unlabelled.tsv"
cut -f 5 "$reports/unlabelled.tsv" | sort | uniq -c
exit $code
