"""Builds what users install, from the facts of pyproject.toml; run as `python -m shipping` from `packaging/`."""
