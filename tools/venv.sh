#!/bin/sh
# venv.sh FOLDER: make a virtual environment there unless it stands already, with the first Python that is new enough.
set -eu

folder=$1
[ -x "$folder/bin/python" ] && exit 0

for python in ${PYTHON:-python3 python3.14 python3.13 python3.12 python3.11}; do
    if "$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
        if ! "$python" -m venv "$folder"; then
            rm -rf "$folder"
            echo "$python cannot make a virtual environment; on Debian: apt-get install python3-venv" >&2
            exit 1
        fi
        exit 0
    fi
done

echo "Chancery needs Python 3.11 or newer and found none; name one with: make PYTHON=/path/to/python" >&2
exit 1
