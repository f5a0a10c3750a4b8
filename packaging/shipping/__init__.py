"""Builds what users install, from the metadata in pyproject.toml; run as `python -m shipping` from `packaging/`."""
