"""The plain line of the window: read without the parser, and to the same effect."""

from __future__ import annotations

from pathlib import Path

import pytest

from extend_desktop.cli.arguments import WINDOW, parse
from extend_desktop.cli.window_line import window_line
from extend_desktop.services.window_options import WindowOptions

HERE = Path(__file__).absolute()


@pytest.mark.parametrize(
    "argv",
    [
        [],
        ["--sandbox"],
        ["--report-first-paint"],
        [str(HERE)],
        [str(HERE.parent), str(HERE)],
        ["--sandbox", str(HERE), "--report-first-paint"],
        [str(HERE.with_name("--sandbox")), str(HERE.with_name(" two  words"))],
    ],
)
def test_a_plain_line_says_what_the_parser_finds_in_it(argv: list[str]) -> None:
    parsed = parse(argv)
    assert parsed.command == WINDOW
    found = WindowOptions(tuple(parsed.files), parsed.sandbox, parsed.report_first_paint)
    assert window_line(argv) == found


@pytest.mark.parametrize(
    "argv",
    [
        ["run"],
        ["rum"],
        ["sandbox", "--sandbox"],
        ["render-worker"],
        ["--load-qt"],
        ["--sand"],
        ["--help"],
        ["--", str(HERE)],
        ["invoice.pdf"],
        [""],
        [str(HERE), "--unknown"],
    ],
)
def test_any_other_line_is_left_to_the_parser(argv: list[str]) -> None:
    assert window_line(argv) is None
