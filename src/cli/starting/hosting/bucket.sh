#!/bin/sh
# Builds the site and publishes it to an object store that speaks S3, behind a CDN:
#   hosting/publish-bucket.sh s3://%host%%base%
# AWS_ENDPOINT_URL names another store than Amazon's. CDN_DISTRIBUTION, where it is set, is what CloudFront calls the
# distribution whose copies are to be dropped. The store must serve index.html in folders, and 404.html for what is missing;
# for embeds, allow GET from all origins (CORS) for embed/*, oembed/*, charts/* and embed.js.
set -eu
bucket="${1:?Name the bucket, as s3://name/}"
cd "$(dirname "$0")/.."

npx yearlight check
npx yearlight build
# What is named by its content never changes; pages come behind what they need, and what is no more goes last.
aws s3 sync dist/ "$bucket" --exclude '*' --include '_astro/*' --include 'fonts/*' --cache-control 'public, max-age=31536000, immutable'
aws s3 sync dist/ "$bucket" --exclude '*.html' --exclude '_astro/*' --exclude 'fonts/*' --exclude '.*' --cache-control 'public, max-age=300'
aws s3 sync dist/ "$bucket" --exclude '.*' --exclude '_astro/*' --exclude 'fonts/*' --cache-control 'public, max-age=300' --delete
if [ -n "${CDN_DISTRIBUTION:-}" ]; then
  aws cloudfront create-invalidation --distribution-id "$CDN_DISTRIBUTION" --paths '/*'
fi
