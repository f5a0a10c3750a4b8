"""Files: list, upload, read, delete, in both generations. Only the sandbox imports this module.

Source: docs/extend-api.md#files.
"""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Any

from starlette.datastructures import UploadFile
from starlette.responses import FileResponse, JSONResponse, Response

from extend_desktop.sandbox import queries, wire
from extend_desktop.sandbox.call import ReceivedCall
from extend_desktop.sandbox.content_store import ContentStore
from extend_desktop.sandbox.downloads import Downloads
from extend_desktop.sandbox.file_intake import FileIntake
from extend_desktop.sandbox.file_store import StoredFile
from extend_desktop.sandbox.page_tokens import PageTokens
from extend_desktop.sandbox.problems import bad_body, not_found
from extend_desktop.sandbox.retention import Retention
from extend_desktop.values import dataclass

_MAX_PASSWORD_BYTES = 4096
_ANY_BYTES = "application/octet-stream"


@dataclass(frozen=True, slots=True)
class FileEndpoints:
    """The endpoints under `/files`."""

    contents: ContentStore
    intake: FileIntake
    retention: Retention
    downloads: Downloads
    tokens: PageTokens

    async def list_files(self, call: ReceivedCall) -> Response:
        """Give a page of files by creation time."""
        if call.legacy:
            queries.one_of(call.query, "sortBy", ("createdAt",), "createdAt")
        query = queries.page_query(call.query, self.tokens, "files", ("nameContains",))
        files, more = call.workspace.files.page(query, call.query.get("nameContains", ""))
        token = self.tokens.write(query.listing, files[-1].created_us) if more else None
        if not call.legacy:
            return JSONResponse(wire.listing([wire.file_summary(file) for file in files], token))
        legacy_page: dict[str, Any] = {
            "success": True,
            "files": [self._detail(call, file) for file in files],
        }
        # The oldest version leaves the token out, the later one writes null; both end a listing.
        if token is not None:
            legacy_page["nextPageToken"] = token
        return JSONResponse(legacy_page)

    async def upload_file(self, call: ReceivedCall) -> Response:
        queries.flag(call.query, "convertToPdf")
        if not call.request.headers.get("content-type", "").startswith("multipart/form-data"):
            raise bad_body("The upload must be multipart/form-data.")
        async with call.request.form(max_files=1, max_part_size=_MAX_PASSWORD_BYTES) as form:
            part = form.get("file")
            password = form.get("password")
            if not isinstance(part, UploadFile) or not part.filename:
                raise bad_body("The part named file is missing or has no file name.")
            if isinstance(password, UploadFile):
                raise bad_body("The part named password must be text.")
            file = await self.intake.store(
                call.workspace, part.filename, part.file, password or None
            )
        detail = wire.file_detail(file, None)
        return JSONResponse({"success": True, "file": detail} if call.legacy else detail)

    async def get_file(self, call: ReceivedCall) -> Response:
        """Give a file with a fresh download address."""
        for name in ("rawText", "markdown", "html"):
            queries.flag(call.query, name)
        detail = self._detail(call, self._find(call))
        return JSONResponse({"success": True, "file": detail} if call.legacy else detail)

    async def delete_file(self, call: ReceivedCall) -> Response:
        """Delete a file; runs keep their outputs."""
        file = self._find(call)
        await self.retention.delete(call.workspace, file)
        if call.legacy:
            return JSONResponse({"success": True, "fileId": file.id, "message": "File deleted."})
        return JSONResponse({"id": file.id})

    async def download(self, file: StoredFile) -> Response:
        """Give a file's bytes; the address was checked before."""
        try:
            content = await asyncio.to_thread(self.contents.find, file)
        except FileNotFoundError:
            return Response(status_code=404)
        if isinstance(content, Path):
            return FileResponse(content, media_type=_ANY_BYTES)
        return Response(content, media_type=_ANY_BYTES)

    def _find(self, call: ReceivedCall) -> StoredFile:
        file = call.workspace.files.get(call.path("id"))
        if file is None:
            raise not_found("file", call.path("id"))
        return file

    def _detail(self, call: ReceivedCall, file: StoredFile) -> dict[str, Any]:
        address = self.downloads.address(
            str(call.request.base_url), call.workspace.id, file.id, file.name
        )
        return wire.file_detail(file, address)
