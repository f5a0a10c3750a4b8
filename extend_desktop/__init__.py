"""Extend Desktop: a desktop batch manager for the Extend document extraction API."""

__version__ = "0.1.0"
