"""Entry for `python -m extend_desktop.sandbox`."""

from __future__ import annotations

import sys

from extend_desktop.sandbox.command import main

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
