"""The operations of the API that the program calls, as one table; only `api/` imports it.

Source: docs/extend-api.md#files, #extractors, #creating-a-batch-run, #batch-run, #runs,
#evaluation-sets, #who-am-i, #rate-limits, #older-hosts.
"""

from __future__ import annotations

from enum import StrEnum

from extend_desktop.api.addresses import path_of
from extend_desktop.values import dataclass


class Kind(StrEnum):
    """What a repetition of the call would do."""

    READ = "read"
    REMOVE = "remove"
    CANCEL = "cancel"
    UPLOAD = "upload"
    CREATE = "create"


class Category(StrEnum):
    """The server limits each of these separately."""

    GET = "get"
    WRITE = "write"
    RUN = "run"


@dataclass(frozen=True, slots=True)
class Operation:
    """One operation.

    Attributes:
        name: our word for it; a fact of its errors.
        path: begins with a slash; `{}` stands for an id.
        is_in_legacy: the older generation has it too.
        starts_runs: limited apart from other calls that write.
        is_long: the answer may be large, so it may take its time while its bytes keep coming.
        is_record: the answer is about one thing without what was extracted, so it is small.
    """

    name: str
    method: str
    path: str
    kind: Kind
    is_in_legacy: bool = False
    starts_runs: bool = False
    is_long: bool = False
    is_record: bool = False

    @property
    def category(self) -> Category:
        if self.starts_runs:
            return Category.RUN
        return Category.GET if self.kind is Kind.READ else Category.WRITE

    def path_of(self, *ids: str) -> str:
        """Return the path with the ids in it, encoded.

        Raises:
            RequestError: an id is empty or made of dots only, which servers would resolve.
        """
        rest = iter(ids)
        parts = self.path.removeprefix("/").split("/")
        return path_of(*(next(rest) if part == "{}" else part for part in parts))


LIST_FILES = Operation("list_files", "GET", "/files", Kind.READ, is_in_legacy=True)
GET_FILE = Operation("get_file", "GET", "/files/{}", Kind.READ, is_in_legacy=True, is_record=True)
DELETE_FILE = Operation(
    "delete_file", "DELETE", "/files/{}", Kind.REMOVE, is_in_legacy=True, is_record=True
)
UPLOAD_FILE = Operation(
    "upload_file", "POST", "/files/upload", Kind.UPLOAD, is_in_legacy=True, is_record=True
)
LIST_EXTRACTORS = Operation("list_extractors", "GET", "/extractors", Kind.READ)
LIST_EXTRACTOR_VERSIONS = Operation(
    "list_extractor_versions", "GET", "/extractors/{}/versions", Kind.READ
)
GET_EXTRACTOR_VERSION = Operation(
    "get_extractor_version", "GET", "/extractors/{}/versions/{}", Kind.READ
)
CREATE_BATCH_RUN = Operation(
    "create_batch_run", "POST", "/extract_runs/batch", Kind.CREATE, starts_runs=True, is_record=True
)
GET_BATCH_RUN = Operation("get_batch_run", "GET", "/batch_runs/{}", Kind.READ, is_record=True)
LIST_RUNS = Operation("list_runs", "GET", "/extract_runs", Kind.READ)
GET_RUN = Operation("get_run", "GET", "/extract_runs/{}", Kind.READ, is_long=True)
CANCEL_RUN = Operation("cancel_run", "POST", "/extract_runs/{}/cancel", Kind.CANCEL)
DELETE_RUN = Operation("delete_run", "DELETE", "/extract_runs/{}", Kind.REMOVE, is_record=True)
LIST_EVALUATION_SETS = Operation("list_evaluation_sets", "GET", "/evaluation_sets", Kind.READ)
CREATE_EVALUATION_SET = Operation("create_evaluation_set", "POST", "/evaluation_sets", Kind.CREATE)
ADD_EVALUATION_ITEMS = Operation(
    "add_evaluation_items", "POST", "/evaluation_sets/{}/items", Kind.CREATE
)
GET_ME = Operation("get_me", "GET", "/me", Kind.READ, is_record=True)

OPERATIONS = (
    LIST_FILES,
    GET_FILE,
    DELETE_FILE,
    UPLOAD_FILE,
    LIST_EXTRACTORS,
    LIST_EXTRACTOR_VERSIONS,
    GET_EXTRACTOR_VERSION,
    CREATE_BATCH_RUN,
    GET_BATCH_RUN,
    LIST_RUNS,
    GET_RUN,
    CANCEL_RUN,
    DELETE_RUN,
    LIST_EVALUATION_SETS,
    CREATE_EVALUATION_SET,
    ADD_EVALUATION_ITEMS,
    GET_ME,
)
