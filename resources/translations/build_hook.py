"""Compiles the catalogues wherever the program is built or installed from its source; for hatch."""

from __future__ import annotations

import sys
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class CatalogueHook(BuildHookInterface[Any]):
    """Needs nothing that is not in the source: a package is built without Qt."""

    def initialize(  # pyright: ignore[reportImplicitOverride] - no typing_extensions there
        self,
        version: str,  # noqa: ARG002
        build_data: dict[str, Any],  # noqa: ARG002
    ) -> None:
        sys.path.insert(0, self.root)
        # The source is on the path only from here on.
        from resources.translations.files import compile_offered  # noqa: PLC0415

        compile_offered()
