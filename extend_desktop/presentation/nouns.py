"""Nouns with their counts, for `counted`: where a count stands alone or between ` · `.

A sentence about a count is a message of its own (`tr_n`): its verb depends on the count too.
"""

from __future__ import annotations

from extend_desktop.presentation.translation import marked_n

ACCOUNTS = marked_n("{n} account", "{n} accounts")
BATCHES = marked_n("{n} batch", "{n} batches")
BATCH_RUNS = marked_n("{n} batch run", "{n} batch runs")
CELLS = marked_n("{n} cell", "{n} cells")
CERTIFICATES = marked_n("{n} certificate", "{n} certificates")
COLUMNS = marked_n("{n} column", "{n} columns")
DOCUMENTS = marked_n("{n} document", "{n} documents")
EXTRACTORS = marked_n("{n} extractor", "{n} extractors")
FIELDS = marked_n("{n} field", "{n} fields")
FILES = marked_n("{n} file", "{n} files")
INPUTS = marked_n("{n} input", "{n} inputs")
ITEMS = marked_n("{n} item", "{n} items")
LINKS = marked_n("{n} link", "{n} links")
PAGES = marked_n("{n} page", "{n} pages")
RESULTS = marked_n("{n} result", "{n} results")
ROWS = marked_n("{n} row", "{n} rows")
RUNS = marked_n("{n} run", "{n} runs")
UPLOADS = marked_n("{n} upload", "{n} uploads")
VALUES = marked_n("{n} value", "{n} values")
WARNINGS = marked_n("{n} warning", "{n} warnings")
