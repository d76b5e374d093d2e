#!/bin/sh
# Fill .venv with exactly what the lock says: by uv where it is, else by venv and pip.
set -eu
cd "$(dirname "$0")/.."

with_uv() {
  uv sync --frozen
}

with_pip() {
  for python in python3 python3.14 python3.13 python3.12 python3.11; do
    if "$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
      "$python" -m venv --clear .venv
      .venv/bin/python -m pip install --require-hashes --no-deps --requirement requirements.lock
      .venv/bin/python -m pip install --no-index --no-deps --no-build-isolation --editable .
      return
    fi
  done
  echo "Python 3.11 or newer is needed. uv brings its own: https://docs.astral.sh/uv/, or 'pipx install uv'."
  exit 1
}

echo "Filling .venv; the first time this takes some minutes."
if uv --version >/dev/null 2>&1; then with_uv; else with_pip; fi
touch .venv/filled
