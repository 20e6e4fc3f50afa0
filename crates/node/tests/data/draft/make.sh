#!/bin/sh
# Makes the Word fixtures anew, with the programs people use. The results are kept beside this file,
# so tests need none of them.
#
#   apt-get install -y --no-install-recommends libreoffice-writer python3-docx
set -eu
cd "$(dirname "$0")"
soffice --headless --convert-to docx --outdir . release.fodt languages.fodt
/usr/bin/python3 python_docx.py
