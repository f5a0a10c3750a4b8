"""Values and rules: no I/O, no Qt, no clock. Any module may import it; it imports nothing of ours."""
