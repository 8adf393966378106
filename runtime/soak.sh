#!/usr/bin/env bash
# The large soak: 300,000 calls from 200 threads against a portal on loopback that fails in 2 of 100 requests.
# CALLS, THREADS and RATE (calls per second of the portal's bucket; below what the machine can do, so that the bucket
# holds the callers up) in the environment change it.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
exec ./mvnw -B -ntp test -pl runtime -am -Dtest=SoakTest -Dsurefire.failIfNoSpecifiedTests=false \
    "-Ddocbind.soak.calls=${CALLS:-300000}" "-Ddocbind.soak.threads=${THREADS:-200}" "-Ddocbind.soak.rate=${RATE:-700}" "$@"
