"""The only place that words things for people: pure functions from facts to plain text.

Services, command line and window may import it; it imports the domain only. Nothing returns markup.
"""
