# Sourced by the scripts beside it: where the jars are.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
work=$root/bench/target
robovm=2.3.24
mkdir -p "$work/lib"

cli=$(ls "$root"/detector/target/leash-detector-*-cli.jar 2>/dev/null | head -n 1 || true)
if [ -z "$cli" ]; then
  echo "no executable jar in detector/target: run mvn -B -DskipTests package first" >&2
  exit 1
fi

# Copies an artifact of the build's repository to bench/target/lib, once: artifact <group:artifact:version>.
artifact() {
  local file
  file=$work/lib/$(echo "$1" | cut -d: -f2,3 | tr : -).jar
  if [ ! -f "$file" ]; then
    (cd "$root" && mvn -B -q -N org.apache.maven.plugins:maven-dependency-plugin:3.9.0:copy \
      -Dartifact="$1" -DoutputDirectory="$work/lib" >&2)
  fi
  echo "$file"
}

# Copies an artifact and what it needs at run time to a folder of its own, and prints that folder: closure <coordinates>
closure() {
  local group artifact version folder
  IFS=: read -r group artifact version <<< "$1"
  folder=$root/.real-jars/with/$artifact-$version
  if [ ! -d "$folder/lib" ]; then
    rm -rf "$folder.new"
    mkdir -p "$folder.new"
    cat > "$folder.new/pom.xml" << POM
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>dev.leash.bench</groupId>
  <artifactId>$artifact</artifactId>
  <version>1</version>
  <dependencies>
    <dependency><groupId>$group</groupId><artifactId>$artifact</artifactId><version>$version</version></dependency>
  </dependencies>
</project>
POM
    (cd "$folder.new" && mvn -B -q -Dstyle.color=never org.apache.maven.plugins:maven-dependency-plugin:3.9.0:copy-dependencies \
      -DincludeScope=runtime -DoutputDirectory=lib >&2)
    rm -rf "$folder"
    mv "$folder.new" "$folder"
  fi
  echo "$folder"
}

# Unpacks the Java sources that are published with an artifact, once, and prints their folder: sources <coordinates>
sources() {
  local name folder
  name=$(echo "$1" | cut -d: -f2,3 | tr : -)
  folder=$work/sources/$name
  if [ ! -d "$folder" ]; then
    (cd "$root" && mvn -B -q -N org.apache.maven.plugins:maven-dependency-plugin:3.9.0:copy \
      -Dartifact="$1:jar:sources" -DoutputDirectory="$work/lib" >&2)
    rm -rf "$folder.new"
    mkdir -p "$folder.new"
    (cd "$folder.new" && jar -xf "$work/lib/$name-sources.jar")
    find "$folder.new" -type f ! -name '*.java' -delete
    mv "$folder.new" "$folder"
  fi
  echo "$folder"
}

cocoatouch=$(artifact com.mobidevelop.robovm:robovm-cocoatouch:$robovm)
platform=$(artifact com.mobidevelop.robovm:robovm-objc:$robovm):$(artifact com.mobidevelop.robovm:robovm-rt:$robovm)
