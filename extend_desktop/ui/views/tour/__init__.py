"""The tour of a new operator: a card that points at one real part of the window after the other."""
