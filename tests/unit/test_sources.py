"""What the code and the documents cite can be looked up: every file and every heading exists."""

import re
import tomllib
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from extend_desktop.domain.input_transitions import TRANSITIONS

ROOT = Path(__file__).parents[2]
_CODE = [
    path
    for folder in ("extend_desktop", "packaging", "resources", "tests")
    for path in sorted((ROOT / folder).rglob("*.py"))
    if path != Path(__file__)
]
_DOCUMENTS = [
    ROOT / "README.md",
    ROOT / "CONTRIBUTING.md",
    ROOT / "SECURITY.md",
    *sorted((ROOT / "docs").glob("*.md")),
]
# A cited file, its heading, and further headings of the same file: `a.md#b, #c`.
_CITATION = re.compile(r"([\w./-]+\.md)((?:#[\w-]+)?(?:,\s+(?:#\s)?#[\w-]+)*)")
_LINK = re.compile(r"\]\(([^)\s]*)\)")
# Papers that are kept elsewhere: whoever has only this repository cannot read them.
_ELSEWHERE = re.compile(r"(README|\.md)\s*§|\.\./\w+/\S*\.md")


def headings(text: str) -> set[str]:
    """Return the anchors that the usual hosts give to a document's headings."""
    outside_code = re.sub(r"^```.*?^```", "", text, flags=re.MULTILINE | re.DOTALL)
    titles = re.findall(r"^#+ +(.+?) *$", outside_code, flags=re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", title.lower()).replace(" ", "-") for title in titles}


@cache
def headings_of(path: Path) -> set[str]:
    return headings(path.read_text("utf-8"))


def missing(path: Path, anchor: str) -> str | None:
    """Return what is missing, in words, or None."""
    if not path.exists():
        return f"no file {path}"
    if anchor and anchor not in headings_of(path):
        return f"no heading #{anchor} in {path.name}"
    return None


def cited(text: str) -> Iterator[tuple[str, str]]:
    """Return each file of the repository that a text cites, with each heading."""
    for name, anchors in _CITATION.findall(text):
        if "/" in name:
            for anchor in re.findall(r"#([\w-]+)", anchors) or [""]:
                yield name, anchor


def dangling_citations(path: Path) -> list[str]:
    text = path.read_text("utf-8")
    docs = ((name, anchor) for name, anchor in cited(text) if name.startswith("docs/"))
    return [problem for name, anchor in docs if (problem := missing(ROOT / name, anchor))]


def dangling_links(path: Path) -> list[str]:
    links = [link for link in _LINK.findall(path.read_text("utf-8")) if "://" not in link]
    targets = [link.partition("#") for link in links]
    return [
        problem
        for name, _, anchor in targets
        if (problem := missing((path.parent / name) if name else path, anchor))
    ]


def test_every_source_in_the_code_names_a_heading_that_exists() -> None:
    problems = {path.name: found for path in _CODE if (found := dangling_citations(path))}
    assert problems == {}


def test_the_code_cites_the_contract_and_the_check_sees_it() -> None:
    citing = [path for path in _CODE if "Source: docs/extend-api.md#" in path.read_text("utf-8")]
    assert len(citing) > 40


def test_nothing_points_to_papers_outside_the_repository() -> None:
    found = [path.name for path in _CODE if _ELSEWHERE.search(path.read_text("utf-8"))]
    assert found == []


@pytest.mark.parametrize("path", _DOCUMENTS, ids=lambda path: path.name)
def test_every_link_of_a_document_leads_somewhere(path: Path) -> None:
    assert dangling_links(path) == []


def test_a_wrong_heading_and_a_wrong_file_are_found(tmp_path: Path) -> None:
    document = tmp_path / "a.md"
    document.write_text("# One two\n```\n# not this\n```\n[x](#one-two) [y](#not-this) [z](b.md#c)")
    assert dangling_links(document) == ["no heading #not-this in a.md", f"no file {tmp_path}/b.md"]
    code = tmp_path / "a.py"
    code.write_text("# Source: docs/extend-api.md#files, #no-such-thing. docs/none.md\n")
    assert dangling_citations(code) == [
        "no heading #no-such-thing in extend-api.md",
        f"no file {ROOT / 'docs/none.md'}",
    ]


def test_the_map_of_the_architecture_names_files_that_exist() -> None:
    text = (ROOT / "docs" / "architecture.md").read_text("utf-8")
    table = text.partition("## Where things are")[2].partition("\n## ")[0]
    problems: list[str] = []
    for line in table.splitlines():
        folder = ROOT
        for name in re.findall(r"`([\w./]+(?:\.py|/))`", line):
            path = ROOT / name if "/" in name else folder / name
            folder = path.parent
            problems += [] if path.exists() else [name]
    assert problems == []


def test_the_diagram_of_an_input_has_the_transitions_that_the_journal_allows() -> None:
    text = (ROOT / "docs" / "architecture.md").read_text("utf-8")
    diagram = text.partition("stateDiagram-v2")[2].partition("```")[0]
    drawn = set(re.findall(r"^ *(\w+) --> (\w+)", diagram, flags=re.MULTILINE))
    allowed = {(start.value, end.value) for start, ends in TRANSITIONS.items() for end in ends}
    assert drawn == allowed


def test_the_readme_says_what_each_dependency_is_for() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    groups = [project["project"]["dependencies"], *project["dependency-groups"].values()]
    needed = {
        re.split(r"[^\w-]", item)[0] for group in groups for item in group if isinstance(item, str)
    }
    reasons = (ROOT / "README.md").read_text("utf-8").partition("## Dependencies, and why")[2]
    reasons = reasons.partition("\n## ")[0]
    assert len(needed) > 25
    assert [
        name for name in sorted(needed) if not re.search(rf"\b{name}\b", reasons, re.IGNORECASE)
    ] == []
