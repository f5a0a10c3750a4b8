"""Checks what the other folders built; none of them imports it."""
