"""Qt models over what the services announce. For ui."""
