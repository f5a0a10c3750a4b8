"""Checking results beside their documents; faces use it."""

from extend_desktop.services.review.comparisons import Comparisons, OtherVersion
from extend_desktop.services.review.originals import Originals
from extend_desktop.services.review.page_store import PageStore
from extend_desktop.services.review.service import ReviewDocument, ReviewService

__all__ = [
    "Comparisons",
    "Originals",
    "OtherVersion",
    "PageStore",
    "ReviewDocument",
    "ReviewService",
]
