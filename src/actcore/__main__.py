"""Run ``python -m actcore``."""

import sys

from actcore.cli import main

sys.exit(main())
