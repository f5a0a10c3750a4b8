"""`PYTHONPATH=packaging python -m shipping VERB`: everything that makes or verifies a package."""

import sys

from shipping.verbs import main

sys.exit(main(sys.argv[1:]))
