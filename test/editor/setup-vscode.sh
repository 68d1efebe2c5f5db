#!/usr/bin/env bash
# setup-vscode.sh DIR [VERSION]: VS Code's own server and web workbench, out of the npm package code-server; idempotent.
# 4.100.3 is VS Code 1.100.3 and runs on Node 20. Needs ripgrep from the system.
set -euo pipefail
DIR=${1:-build/vscode}; VERSION=${2:-4.100.3}
export npm_config_loglevel=error npm_config_yes=true
[ "$(cat "$DIR/.ready" 2>/dev/null || true)" = "$VERSION" ] && exit 0
rm -rf "$DIR"; mkdir -p "$DIR"; cd "$DIR"
npm pack "code-server@$VERSION" >/dev/null
tar xzf "code-server-$VERSION.tgz" --strip-components=3 package/lib/vscode
rm "code-server-$VERSION.tgz"
# Not `npm ci`: its shrinkwrap is out of step. No scripts: kerberos and ripgrep would want to download.
npm install --omit=dev --ignore-scripts --no-audit --no-fund
NATIVE=$(node -p '
  const packages = Object.entries(require("./npm-shrinkwrap.json").packages);
  packages.filter(([path, one]) => one.hasInstallScript && !one.dev && /spdlog$|native-watchdog$/.test(path))
    .map(([path]) => path.replace(/^node_modules\//, "")).join(" ")')
npm rebuild $NATIVE
ln -sfn node_modules node_modules.asar
if [ -d node_modules/@vscode/ripgrep ]; then
  mkdir -p node_modules/@vscode/ripgrep/bin
  ln -sf "$(command -v rg)" node_modules/@vscode/ripgrep/bin/rg
fi
echo "$VERSION" > .ready
