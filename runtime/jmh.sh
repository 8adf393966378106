#!/usr/bin/env bash
# Measures a call by the client against the same call by HttpClient and Jackson alone; arguments go to JMH.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
exec ./mvnw -B -ntp -Pjmh integration-test -pl runtime -am -DskipTests \
    "-Djmh.arguments=${*:--f 2 -wi 5 -w 2 -i 8 -r 2 -prof gc}"
