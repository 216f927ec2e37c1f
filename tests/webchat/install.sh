#!/usr/bin/env bash
# Installs what the Web Chat test needs, at pinned versions; prints nothing where all is there.
set -euo pipefail
cd "$(dirname "$0")"

# Web Chat is taken as the one file that pages include; its 500 packages of source are not needed.
version=4.18.1
sha512=ee3a44509ee8953eb65e6fbc7a1ec186121c5d57d4db10f8a590da781b7c2b85dc372e8affcdd4188c44f411645e61cc6788431153b3b3972b7b4ec65ae697ce

if [ ! -d node_modules/offline-directline ]; then npm ci --ignore-scripts --no-audit --no-fund --silent; fi
if [ ! -f node_modules/.webchat/webchat.js ]; then
  packed=$(mktemp -d)
  trap 'rm -rf "$packed"' EXIT
  npm pack "botframework-webchat@$version" --silent --pack-destination "$packed" > /dev/null
  echo "$sha512  $packed/botframework-webchat-$version.tgz" | sha512sum --check --quiet
  tar -xzf "$packed/botframework-webchat-$version.tgz" -C "$packed" package/dist/webchat.js
  mkdir -p node_modules/.webchat
  mv "$packed/package/dist/webchat.js" node_modules/.webchat/webchat.js
fi
