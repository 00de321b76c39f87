#!/bin/sh
# Compares mongolint with PMD's CloseResource and the resource analysis of Eclipse's compiler.
#
# usage: benchmarks/differential/run.sh REPOSITORIES [WORK]
#   REPOSITORIES  a folder with one folder for each repository
#   WORK          where the tools and their reports go; default: a temporary folder
#
# LIBRARIES may name more jars (a class path) for what the repositories' code refers to: both tools see less
# without the types; mongolint does without.
set -eu

[ $# -ge 1 ] || {
  sed -n '4,9s/^# \{0,1\}//p' "$0" >&2
  exit 2
}
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd -P)
home=$(CDPATH='' cd -- "$here/../.." && pwd -P)
repositories=$(CDPATH='' cd -- "$1" && pwd -P)
if [ $# -gt 1 ]; then
  mkdir -p "$2"
  work=$(CDPATH='' cd -- "$2" && pwd -P)
else
  work=$(mktemp -d)
  trap 'rm -rf "$work"' EXIT
fi
java=${JAVA_HOME:+$JAVA_HOME/bin/}java

jars() {
  [ -d "$work/$1" ] || mvn -B -q -f "$here/pom.xml" dependency:copy-dependencies -DincludeScope="$2" -DoutputDirectory="$work/$1" >&2
}
jars tools runtime
jars libraries provided
ecj=$(echo "$work"/tools/ecj-*.jar)
libraries=$(printf '%s:' "$work"/libraries/*.jar)${LIBRARIES:-}

# The types that the comparison is about: both tools report on every other Closeable, too.
types='MongoClient|Mongo|MongoCursor|DBCursor|Cursor|ClientSession|MongoChangeStreamCursor|GridFS[A-Za-z]*|ClientEncryption|MongoDBCursor'

# mongolint does not report on test sources by default.
tests='/^\(.*\/\)\{0,1\}src\/\(test\|it\|integrationTest\)\//d'

for repository in "$repositories"/*/; do
  repository=${repository%/}
  name=$(basename "$repository")
  "$home/mongolint" check --quiet --fail-on never --color never "$repository" 2>"$work/$name.mongolint.err" \
    | sed -n 's/^\([^ ].*\.java:[0-9]*\):[0-9]*: \(\(error\|warning\): .*\)$/\1: \2/p' >"$work/$name.mongolint" || true
  "$java" -cp "$work/tools/*" net.sourceforge.pmd.cli.PmdCli check --no-progress --no-cache --no-fail-on-violation \
    --no-fail-on-error -t 1 -f text -R "$here/closeresource.xml" --aux-classpath "$libraries" -d "$repository/" \
    2>"$work/$name.pmd.err" | sed "s|^$repository/*||; $tests" >"$work/$name.pmd" || true
  # Code that lacks its libraries does not compile; the analysis of the rest goes on.
  find "$repository/" -name '*.java' ! -path '*/src/test/*' ! -path '*/src/it/*' \
    ! -path '*/src/integrationTest/*' ! -name module-info.java >"$work/$name.files"
  "$java" -jar "$ecj" -17 -proceedOnError -proc:none -d none -Xemacs -encoding UTF-8 -properties "$here/ecj.properties" \
    -cp "$libraries" @"$work/$name.files" >"$work/$name.ecj.log" 2>&1 || true
  sed -n "s|^$repository/*\(.*\.java:[0-9]*: \)warning: \(.*[Rr]esource.*\)|\1\2|p" "$work/$name.ecj.log" >"$work/$name.ecj.all"
  : >"$work/$name.ecj"
  # The compiler names the variable, not its type; the line or the declaration has that.
  while IFS= read -r line; do
    path=${line%%:*}
    at=${line#*:}
    at=${at%%:*}
    variable=$(printf '%s\n' "$line" | sed -n "s/.*'\([A-Za-z_][A-Za-z_0-9]*\)'.*/\1/p")
    if sed -n "${at}p" "$repository/$path" | grep -Eq "$types" \
      || { [ -n "$variable" ] && grep -Eq "($types)(<.*>)? +$variable *(=|;)" "$repository/$path"; }; then
      printf '%s\n' "$line" >>"$work/$name.ecj"
    fi
  done <"$work/$name.ecj.all"
  "$java" "$here/Compare.java" "$name" "$work/$name.mongolint" PMD="$work/$name.pmd" ecj="$work/$name.ecj"
done
