# Compares findings with labelled places: awk -f score-cases.awk <table> <findings>. Columns of the table: coordinates,
# class, method, line, verdict, under a line of titles; of the findings: coordinates, class, method, line, rule,
# fingerprint. A finding counts for the nearest labelled place of its method within three lines, and for that one only.
# Writes the findings left over to the file named by -v rest=<file>. Exits with 1 below the bars.
BEGIN {
  FS = OFS = "\t"
  printf "" > rest
}

FNR == NR && FNR == 1 { next }

FNR == NR {
  if (NF != 5 || $4 !~ /^[0-9]+$/ || ($5 != "violation" && $5 != "safe")) {
    print FILENAME ":" FNR ": write coordinates, class, method, line, violation or safe, with tabs between" > "/dev/stderr"
    broken = 1
    exit 2
  }
  place[++places] = $1 OFS $2 OFS $3
  line[places] = $4
  verdict[places] = $5
  of[$5]++
  next
}

{
  nearest = 0
  for (i = 1; i <= places; i++) {
    if (place[i] != $1 OFS $2 OFS $3) continue
    distance = $4 > line[i] ? $4 - line[i] : line[i] - $4
    if (distance <= 3 && (!nearest || distance < least)) {
      nearest = i
      least = distance
    }
  }
  if (nearest) {
    rule[nearest] = $5
  } else {
    left++
    print > rest
  }
}

END {
  if (broken) exit 2
  if (!of["violation"] || !of["safe"]) {
    print "the table has no violation or no safe place" > "/dev/stderr"
    exit 2
  }
  for (i = 1; i <= places; i++) if (i in rule) reported[verdict[i]]++
  printf "%-10s %8s %8s\n", "labelled", "reported", "silent"
  printf "%-10s %8d %8d\n", "violation", reported["violation"], of["violation"] - reported["violation"]
  printf "%-10s %8d %8d\n", "safe", reported["safe"], of["safe"] - reported["safe"]
  for (i = 1; i <= places; i++) {
    if ((verdict[i] == "violation") != (i in rule)) {
      split(place[i], at, OFS)
      what = i in rule ? "safe, " rule[i] : "violation, silent"
      printf "disagrees: %s.%s:%s of %s: %s\n", at[2], at[3], line[i], at[1], what
    }
  }
  found = 100 * reported["violation"] / of["violation"]
  wrong = 100 * reported["safe"] / of["safe"]
  printf "%.1f %% of the violations (at least 95), %.1f %% of the safe places (at most 3)\n", found, wrong
  printf "%d findings at places without a label\n", left
  exit !(found >= 95 && wrong <= 3)
}
