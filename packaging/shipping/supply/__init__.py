"""Asks about what the program is made of: licences and known flaws; no other folder imports it."""
