#!/bin/sh
# Scores mongolint on checked-out repositories against labels. Fetches nothing.
#
# usage: benchmarks/accuracy/run.sh REPOSITORIES LABELS [RULE,RULE...]
#   REPOSITORIES  a folder with one folder owner+name for each repository, at the commit that was labelled
#   LABELS        a file of labels, or a folder of files *labels.tsv; README.md has the format
set -eu

[ $# -ge 2 ] || {
  sed -n '4,7s/^# //p' "$0" >&2
  exit 2
}
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd -P)
home=$(CDPATH='' cd -- "$here/../.." && pwd -P)
repositories=$1
labels=$2
shift 2
sarif=$(mktemp -d)
trap 'rm -rf "$sarif"' EXIT

for repository in "$repositories"/*+*/; do
  name=$(basename "$repository")
  # 1 says that there are findings, which is what we are here for.
  "$home/mongolint" check --quiet --fail-on never --format sarif --output "$sarif/$name.sarif" "$repository" \
    || echo "mongolint failed on $name" >&2
done
"${JAVA_HOME:+$JAVA_HOME/bin/}java" "$here/Score.java" "$labels" "$sarif" "$@"
