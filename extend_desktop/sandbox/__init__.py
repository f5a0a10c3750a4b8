"""The sandbox: an Extend-compatible server for practice, demo and tests, in a process of its own.

It is a practice engine and says so: every answer carries `x-extend-sandbox: practice`. Of ours it
imports `documents/` only, and nobody imports it; the program starts it as a process.
"""
