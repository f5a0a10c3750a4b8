"""The parts that carry a batch from the journal to its results; only services/ imports it.

Everything here is driven by the journal: to resume is to run the same thing again.
"""
