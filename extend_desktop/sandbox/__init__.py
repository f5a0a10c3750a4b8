"""The sandbox: an Extend-compatible server for practice, demo and tests, in a process of its own.

It is for practice and says so: every answer carries `x-extend-sandbox: practice`. Of ours it
imports `documents/` only, and no other package imports it; the program starts it as a process.
"""
