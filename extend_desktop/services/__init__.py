"""Use cases, async and loop-agnostic; they reach the outside only through `ports.py`. No Qt here."""
