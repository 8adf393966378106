#!/usr/bin/env bash
# Several JVMs call one portal on loopback that fails in 2 of 100 requests; six workers are killed, and the engine is stopped twice.
#
#   fleet/fleet-run.sh redis|postgres|local
#   fleet/fleet-run.sh cost
#
# `cost` measures what one thread of one warm JVM takes to ask for a place, with each engine and without.
# `local` is one JVM with all threads and the limiter of the runtime, undisturbed. CALLS, WORKERS, THREADS (of each worker), RATE (calls per
# second of the portal's bucket), BURST and DISTURBED (true or false) in the environment change it.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

engine=${1:-redis}
if [ "$engine" = local ]; then workers=1 threads=150 disturbed=false; else workers=3 threads=50 disturbed=true; fi
./mvnw -q -B -ntp test-compile dependency:build-classpath -Dmdep.outputFile=target/test.cp -pl fleet -am
classes=fleet/target/test-classes:fleet/target/classes:runtime/target/classes
if [ "$engine" = cost ]; then
    exec java -Djava.util.logging.config.file=/dev/null -cp "$classes:$(cat fleet/target/test.cp)" dev.docbind.fleet.run.PlaceCost
fi
exec java -Djava.util.logging.config.file=/dev/null -cp "$classes:$(cat fleet/target/test.cp)" dev.docbind.fleet.run.FleetRun \
    "$engine" "${CALLS:-100000}" "${WORKERS:-$workers}" "${THREADS:-$threads}" "${RATE:-500}" "${BURST:-1000}" "${DISTURBED:-$disturbed}"
