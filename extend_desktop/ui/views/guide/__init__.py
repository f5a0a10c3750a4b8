"""The guide that F1 opens: short pages about the program, which are files beside it."""
