"""Settings: a dialog of pages, one module each; which there are stands in `pages.py`. For the window."""
