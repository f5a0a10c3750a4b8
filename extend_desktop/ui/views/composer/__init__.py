"""The batch composer: what is staged, and how it is to be sent."""
