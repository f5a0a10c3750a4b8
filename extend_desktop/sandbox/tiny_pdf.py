"""A PDF of typewritten pages, for seeded files only. Only the sandbox imports this module."""

from __future__ import annotations

LINES_PER_PAGE = 60
_FIRST_PAGE_OBJECT = 4


def typewritten_pdf(lines: list[str]) -> bytes:
    """Set lines in 10 pt Courier on letter pages; letters outside Windows-1252 become `?`."""
    pages = [lines[at : at + LINES_PER_PAGE] for at in range(0, len(lines), LINES_PER_PAGE)]
    numbers = [_FIRST_PAGE_OBJECT + 2 * index for index in range(len(pages))]
    kids = " ".join(f"{number} 0 R" for number in numbers)
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Kids [{kids}] /Count {len(pages)} >>".encode(),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Courier /Encoding /WinAnsiEncoding >>",
    ]
    for number, page in zip(numbers, pages, strict=True):
        objects.append(
            b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] "
            b"/Resources << /Font << /F1 3 0 R >> >> " + f"/Contents {number + 1} 0 R >>".encode()
        )
        objects.append(_content(page))
    return _assemble(objects)


def _content(lines: list[str]) -> bytes:
    text = b"\n".join(b"(" + _escaped(line) + b") Tj T*" for line in lines)
    stream = b"BT /F1 10 Tf 12 TL 36 748 Td\n" + text + b"\nET"
    return b"<< /Length %d >>\nstream\n%b\nendstream" % (len(stream), stream)


def _escaped(line: str) -> bytes:
    raw = line.encode("cp1252", errors="replace")
    return raw.replace(b"\\", b"\\\\").replace(b"(", b"\\(").replace(b")", b"\\)")


def _assemble(objects: list[bytes]) -> bytes:
    body = bytearray(b"%PDF-1.4\n")
    offsets: list[int] = []
    for number, content in enumerate(objects, start=1):
        offsets.append(len(body))
        body += b"%d 0 obj\n%b\nendobj\n" % (number, content)
    table = b"".join(b"%010d 00000 n \n" % offset for offset in offsets)
    start = len(body)
    body += b"xref\n0 %d\n0000000000 65535 f \n%b" % (len(objects) + 1, table)
    body += b"trailer << /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (
        len(objects) + 1,
        start,
    )
    return bytes(body)
