#!/usr/bin/env bash
# Fetches axe-core (MPL-2.0), which checks the accessibility of pages, into the workspace's target/axe.
# It is used and not distributed.
set -euo pipefail
cd "$(dirname "$0")/../../../.."
mkdir -p target/axe
cd target/axe
[ -s axe.min.js ] && exit 0
npm pack --silent axe-core@4.14.1 >/dev/null
tar xzf axe-core-4.14.1.tgz --strip-components=1 package/axe.min.js
rm axe-core-4.14.1.tgz
