#!/usr/bin/env bash
# Runs the tests of one project many times in a row and stops at the first run that fails, hangs or dies.
#   tests/repeat.sh Teams 50                          the project tests/CareerBot.Teams.Tests
#   tests/repeat.sh Discord 50 "Name~TypingTests"     only what the filter names
set -euo pipefail
cd "$(dirname "$0")/.."

if [ $# -lt 2 ]; then
  echo "usage: tests/repeat.sh PROJECT TIMES [FILTER]" >&2
  exit 2
fi

project="tests/CareerBot.$1.Tests"
times=$2
filter=("${@:3:1}")
output=$(mktemp)
trap 'rm -f "$output"' EXIT

dotnet build "$project" --nologo -v quiet -m:1

began=$SECONDS
for ((run = 1; run <= times; run++)); do
  started=$SECONDS
  status=0
  dotnet test "$project" --no-build --nologo ${filter[0]:+--filter "${filter[0]}"} > "$output" 2>&1 || status=$?
  if [ "$status" -ne 0 ] || ! grep -q '^Passed!' "$output"; then
    cat "$output"
    echo "$1: run $run of $times failed after $((run - 1)) that passed"
    exit 1
  fi
  echo "$1: run $run of $times: $(grep -o 'Failed:.*' "$output" | tail -n 1) in $((SECONDS - started)) s"
done

echo "$1: $times runs passed, 0 failed, in $((SECONDS - began)) s"
