"""Values reach SQLite as parameters: what is put into a statement's text is our own, by this table."""

from __future__ import annotations

import ast
import re
import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest

from extend_desktop.storage.opening import _check, _tables
from extend_desktop.storage.rows import quoted

ROOT = Path(__file__).parents[2] / "extend_desktop"
FILES = [*sorted((ROOT / "storage").rglob("*.py")), ROOT / "sandbox" / "state_store.py"]
SQL = re.compile(
    r"\b(SELECT|INSERT|UPDATE|DELETE|REPLACE|FROM|WHERE|JOIN|AND|OR|NULL|ORDER|LIMIT|PRAGMA|VALUES"
    r"|BEGIN|COMMIT|instr|json_extract)\b|= \?"
)
"""Words of a statement, or of a part of one."""
OWN_WORDS = {
    "batch_rows.py": {"where"},
    "archive.py": {"table.name", "table.scope", "', '.join(map(quoted, names))", "marks"},
    "upkeep.py": {"table"},
    "rows.py": {"rest"},
    "extracted_rows.py": {"same"},
    "rename_rows.py": {"now", "was"},
    "opening.py": {"'FULL' if has_log else 'EXTRA'", "mode"},
    "flat_rows.py": {
        "key", "direction", "joins", "where", "by", "_MARKS[mark]", "looks", "condition", "parts",
    },
    "copying.py": {"name", "', '.join(fitting)", "marks"},
    "tolerant_rows.py": {"name", "self.name"},
    "state_store.py": {"table"},
}  # fmt: skip
"""What a statement's text may be made with, by file, beside constants, `columns_of` and numbers.

Each was looked at: no value of a caller's, a file's or a server's can get into it. What a helper
takes as a part of a statement (`where`, `rest`) is text of ours at each call, which is held too.
"""
PARTS = {"_some": 1, "inputs_of": 1, "parts_of": 1, "_ask_mode": 1, "keyed_rows": 1}
"""Helpers that take a part of a statement, and which argument that is."""


def is_own(placeholder: ast.FormattedValue) -> bool:
    """Whether what stands there is a constant of ours, a list of columns or a number."""
    value, spec = placeholder.value, placeholder.format_spec
    if spec is not None and words_of(spec) in {"d", ".0f"}:
        return True
    if isinstance(value, ast.Name):
        return value.id.lstrip("_").isupper()
    return isinstance(value, ast.Call) and ast.unparse(value.func) == "columns_of"


def is_text(node: ast.expr) -> bool:
    return isinstance(node, ast.JoinedStr) or (
        isinstance(node, ast.Constant) and isinstance(node.value, str)
    )


def is_put_together(node: ast.AST) -> bool:
    """Whether a text is made by other means than an f-string."""
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Mod | ast.Add):
        return is_text(node.left) or (isinstance(node.op, ast.Add) and is_text(node.right))
    return (
        isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr in {"format", "format_map"}
    )


def words_of(node: ast.AST) -> str:
    """Return the texts in an expression, without what is put into them."""
    return "".join(
        item.value
        for item in ast.walk(node)
        if isinstance(item, ast.Constant) and isinstance(item.value, str)
    )


def made_texts(tree: ast.AST) -> Iterator[ast.expr]:
    """Yield every text that is put together, but those of errors."""
    for node in ast.iter_child_nodes(tree):
        if isinstance(node, ast.Raise | ast.Assert):
            continue
        if isinstance(node, ast.JoinedStr) or is_put_together(node):
            assert isinstance(node, ast.expr)
            yield node
        yield from made_texts(node)


def strange(name: str, source: str) -> list[str]:
    """Return what is put into statements and is not known to be ours."""
    found: list[str] = []
    for text in made_texts(ast.parse(source)):
        if not SQL.search(words_of(text)):
            continue
        if not isinstance(text, ast.JoinedStr):
            found.append(ast.unparse(text))
            continue
        found += [
            ast.unparse(part.value)
            for part in text.values
            if isinstance(part, ast.FormattedValue) and not is_own(part)
        ]
    return [words for words in found if words not in OWN_WORDS.get(name, ())]


def parts_from_elsewhere(source: str) -> Iterator[str]:
    """Yield the arguments that become part of a statement and are no text of ours."""
    nodes = list(ast.walk(ast.parse(source)))
    ours = {
        ast.unparse(node.targets[0])
        for node in nodes
        if isinstance(node, ast.Assign) and is_text(node.value)
    }
    for node in nodes:
        called = ast.unparse(node.func).rpartition(".")[2] if isinstance(node, ast.Call) else ""
        if isinstance(node, ast.Call) and called in PARTS:
            given = node.args[PARTS[called]]
            words = ast.unparse(given)
            if not is_text(given) and words not in ours and not words.lstrip("_").isupper():
                yield f"{called}({words})"


def test_a_statement_is_made_of_our_own_words_only() -> None:
    found = {path.name: strange(path.name, path.read_text("utf-8")) for path in FILES}
    assert {name: words for name, words in found.items() if words} == {}


def test_what_helpers_put_into_a_statement_is_text_of_ours() -> None:
    found = {path.name: set(parts_from_elsewhere(path.read_text("utf-8"))) for path in FILES}
    assert {name: words for name, words in found.items() if words} == {}


def test_the_table_names_nothing_that_is_gone() -> None:
    for name, words in OWN_WORDS.items():
        (path,) = (path for path in FILES if path.name == name)
        source = path.read_text("utf-8")
        there = {
            ast.unparse(part.value)
            for text in made_texts(ast.parse(source))
            for part in ast.walk(text)
            if isinstance(part, ast.FormattedValue)
        }
        assert words <= there, name


@pytest.mark.parametrize(
    "source",
    [
        'c.execute(f"SELECT a FROM b WHERE c = {name}")',
        "c.execute(f\"SELECT a FROM b WHERE c = '{name}'\")",
        'c.execute("SELECT a FROM b WHERE c = " + name)',
        'c.execute("SELECT a FROM b WHERE c = %s" % name)',
        'c.execute("SELECT a FROM b WHERE c = {}".format(name))',
        'c.execute(f"PRAGMA table_info({name})")',
        'where = f"{name} = ?"',
        'rest = f" AND {name}"',
    ],
)
def test_a_value_in_a_statement_is_seen(source: str) -> None:
    assert strange("some.py", source)


def test_what_is_no_statement_or_ours_is_not_taken_for_one() -> None:
    assert not strange("some.py", 'path.with_name(f"{path.stem}.old")')
    assert not strange("some.py", 'c.execute(f"SELECT a FROM b WHERE c IN {_OURS} LIMIT {n:d}")')
    assert list(parts_from_elsewhere("rows.inputs_of(c, name)")) == ["inputs_of(name)"]


@pytest.mark.parametrize("name", ["it's", 'a "b"', "x); DROP TABLE batches; --", "ä \n[c]"])
def test_a_journal_with_a_table_of_any_name_is_checked(name: str) -> None:
    connection = sqlite3.connect(":memory:", isolation_level=None)
    quoted = name.replace('"', '""')
    connection.execute("CREATE TABLE batches (id)")
    connection.execute(f'CREATE TABLE "{quoted}" (id)')
    _check(connection, whole=False)
    assert len(_tables(connection)) == 2
    connection.close()


@pytest.mark.parametrize("name", ["a", "it's", 'a "b"', "a) VALUES (1) --", "a, b"])
def test_the_columns_of_a_file_from_elsewhere_stay_names(name: str) -> None:
    """An archive that is read back may have been made by anybody."""
    connection = sqlite3.connect(":memory:")
    connection.execute(f"CREATE TABLE t ({quoted(name)})")
    connection.execute(f"INSERT INTO t ({quoted(name)}) VALUES (?)", ("x",))  # noqa: S608 - what is tested
    (column,) = connection.execute("SELECT * FROM t").description
    assert column[0] == name
    connection.close()
