"""Documents on disk: what they are, what they say and how they look.

The only importer of pypdfium2. Used by the core through its ports and by the sandbox directly.
"""
