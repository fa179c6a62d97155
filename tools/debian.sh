#!/bin/sh
# debian.sh PACKAGE PURPOSE: install a package where that is possible without asking anyone; never fail.

if [ "$(id -u)" = 0 ] && [ -e /etc/debian_version ] && command -v apt-get >/dev/null 2>&1; then
    echo "Installing $1 for $2"
    export DEBIAN_FRONTEND=noninteractive
    timeout 60 apt-get update -qq >/dev/null 2>&1
    timeout 240 apt-get install -y -qq --no-install-recommends "$1" >/dev/null 2>&1 && exit 0
fi

echo "No $1 here: $2 will be skipped"
exit 0
