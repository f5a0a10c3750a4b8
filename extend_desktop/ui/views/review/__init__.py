"""The Review page: documents, their pages, their values."""
