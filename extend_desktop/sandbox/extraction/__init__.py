"""The sandbox extractor: finds the values a JSON Schema asks for in a document's text.

It reads labels, types and positions; it knows no document by heart. Only the sandbox imports it.
"""
