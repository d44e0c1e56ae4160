#!/bin/sh
# Takes new figures in, checks, builds and publishes the site to a plain folder, here or on another machine:
#   hosting/publish.sh deploy@www.example:/srv/www/%host%%base%
# A change that the check refuses leaves what is published as it was. hosting/site.timer runs it every hour.
set -eu
destination="${1:?Name the folder to publish to, as user@machine:/folder/ or /folder/}"
cd "$(dirname "$0")/.."

if grep -qs '"import"' data/*.json; then
  npx yearlight import --again
fi
npx yearlight check
npx yearlight build
# Pages come last, and what is no more goes when they are there.
rsync --recursive --links --times --exclude='*.html' dist/ "$destination"
rsync --recursive --links --times --delete-after --exclude='.well-known' dist/ "$destination"
