#!/bin/sh
# Install PostgreSQL for the tests of the record where that is possible without asking anyone; never fail.

command -v initdb >/dev/null 2>&1 && exit 0
ls /usr/lib/postgresql/*/bin/initdb >/dev/null 2>&1 && exit 0

if [ "$(id -u)" = 0 ] && [ -e /etc/debian_version ] && command -v apt-get >/dev/null 2>&1; then
    echo "Installing PostgreSQL for the tests of the record"
    export DEBIAN_FRONTEND=noninteractive
    timeout 60 apt-get update -qq >/dev/null 2>&1
    timeout 240 apt-get install -y -qq --no-install-recommends postgresql >/dev/null 2>&1 && exit 0
fi

echo "No PostgreSQL here: the tests of the record on it will be skipped"
exit 0
