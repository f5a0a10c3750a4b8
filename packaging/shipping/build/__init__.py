"""Freezes the program, and states what every package of every system says about it."""
