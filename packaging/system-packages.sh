#!/bin/sh
# See to it that the system packages for a task are there: system-packages.sh run|test|package
#
# On Debian and Ubuntu it installs what is missing as root or through sudo and says so; where it may not, it prints
# the line to type and stops. Elsewhere it only says what is needed.
set -eu

# What the window and the readers need. fonts-noto-cjk: without it Chinese is drawn as boxes.
run="python3 python3-venv libgl1 libegl1 libxkbcommon0 libdbus-1-3 dbus libfontconfig1 libglib2.0-0 libxcb-cursor0
  libxcb-icccm4 libxcb-keysyms1 libxkbcommon-x11-0 libxcb-shape0 fonts-noto-cjk
  tesseract-ocr tesseract-ocr-chi-sim tesseract-ocr-chi-tra"
# What the tests ask besides: does the desktop take our entry and description, does a foreign reader take our vCards,
# does a real keyring keep a key.
test="$run desktop-file-utils appstream libtext-vcard-perl gnome-keyring"
# What freezing the program needs besides.
package="$run binutils libpython3-dev"

case ${1:-} in
  run) wanted=$run ;;
  test) wanted=$test ;;
  package) wanted=$package ;;
  *) echo "usage: $0 run|test|package" >&2; exit 2 ;;
esac

if ! command -v apt-get >/dev/null 2>&1; then
  if [ "$(uname)" = Linux ]; then
    echo "This is not Debian or Ubuntu. These packages, by whatever name they have here, must be installed:"
    echo "  " $wanted
  fi
  exit 0
fi

# A renamed package still provides its old name, e.g. libglib2.0-0t64 -> libglib2.0-0.
installed=$(dpkg-query --show --showformat='${db:Status-Status} ${Package} ${Provides}\n' |
  sed -n 's/^installed //p' | sed 's/([^)]*)//g' | tr ', ' '\n\n')
missing=
for package in $wanted; do
  printf '%s\n' "$installed" | grep -qxF "$package" || missing="$missing $package"
done
[ -n "$missing" ] || exit 0

line="apt-get install --yes --no-install-recommends$missing"
if [ "$(id -u)" = 0 ]; then
  as_root=
elif command -v sudo >/dev/null 2>&1 && { sudo -n true 2>/dev/null || [ -t 0 ]; }; then
  as_root=sudo
else
  echo "System packages are missing. Please install them, then try again:"
  echo "  sudo $line"
  exit 1
fi

echo "Installing system packages:$missing"
$as_root apt-get update --quiet=2
$as_root env DEBIAN_FRONTEND=noninteractive apt-get -o Dpkg::Use-Pty=0 install --yes --no-install-recommends \
  --quiet=2 $missing </dev/null
