"""The program's own log and crashes, and a report of them."""
