#!/usr/bin/env bash
# Gradescope runs this once, when it makes the image: the .NET SDK, and the kit built.
set -euo pipefail

apt-get update
apt-get install -y --no-install-recommends ca-certificates curl libicu-dev
curl -fsSL https://dot.net/v1/dotnet-install.sh | bash -s -- --channel 10.0 --install-dir /usr/share/dotnet
ln -sf /usr/share/dotnet/dotnet /usr/local/bin/dotnet

cd /autograder/source/kit
dotnet build graders/Kit
