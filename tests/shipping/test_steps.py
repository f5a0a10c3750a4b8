"""What `make package` and `make package-test` do on each system, and that they stop at a failure."""

from __future__ import annotations

import ast
import importlib.util
import os
import sys
from types import ModuleType

import pytest

from shipping import package, test
from shipping.__main__ import VERBS
from shipping.__main__ import main as run_verb
from shipping.facts import PACKAGING

SYSTEMS = ("linux", "darwin", "win32")
LINUX_ONLY = {"tarball", "deb", "rpm", "appimage", "flatpak"}
MODULES = [
    *((verb, module) for verb, (module, _) in VERBS.items()),
    *(
        (name, module)
        for steps in (*package.STEPS.values(), *test.STEPS.values())
        for name, module, _ in steps
    ),
]


@pytest.mark.parametrize(("name", "module"), sorted(set(MODULES)))
def test_every_verb_and_step_is_a_module_with_a_main(name: str, module: str) -> None:
    spec = importlib.util.find_spec(module)
    assert spec is not None, name
    assert spec.origin is not None
    with open(spec.origin, encoding="utf-8") as file:  # noqa: PTH123 - imports nothing
        tree = ast.parse(file.read())
    (main,) = (
        node for node in tree.body if isinstance(node, ast.FunctionDef) and node.name == "main"
    )
    assert len(main.args.args) == 1


@pytest.mark.parametrize("system", SYSTEMS)
def test_each_system_freezes_first_and_lists_last(system: str) -> None:
    names = [name for name, _, _ in package.STEPS[system]]
    assert (names[0], names[-2:]) == ("freeze", ["sbom", "checksums"])
    proofs = [name for name, _, _ in test.STEPS[system]]
    assert (proofs[0], proofs[-1]) == ("payload", "same")
    assert "smoke" in proofs


@pytest.mark.parametrize("system", ["darwin", "win32"])
def test_no_other_system_makes_packages_of_linux(system: str) -> None:
    assert not LINUX_ONLY & {name for name, _, _ in package.STEPS[system]}


def step(monkeypatch: pytest.MonkeyPatch, name: str, code: int) -> package.Step:
    """A step whose module really is imported and run; it only gives an exit code."""
    module = ModuleType(f"shipping_step_{name}")
    vars(module)["main"] = lambda _arguments: code
    monkeypatch.setitem(sys.modules, module.__name__, module)
    return (name, module.__name__, ())


def test_the_first_step_that_fails_ends_it(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    steps = [step(monkeypatch, name, code) for name, code in (("a", 0), ("b", 3), ("c", 0))]

    assert package.run_steps(steps) == 3

    said = capsys.readouterr().out
    assert "== b: exit code 3" in said
    assert "== c" not in said


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux has a clean root")
def test_an_ordinary_user_is_told_at_once_that_root_is_needed(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    monkeypatch.setattr(test, "run_steps", lambda _steps: pytest.fail("it began all the same"))

    with pytest.raises(SystemExit, match="sudo env"):
        test.main([])


def test_an_unknown_verb_gets_the_list(capsys: pytest.CaptureFixture[str]) -> None:
    assert run_verb(["freeeze"]) == 2
    said = capsys.readouterr().err
    assert all(verb in said for verb in VERBS)


def test_every_proof_is_a_step_or_a_verb() -> None:
    """A proof that nobody runs proves nothing."""
    known = {module for _, module in MODULES}
    proofs = {f"shipping.{path.stem}" for path in (PACKAGING / "shipping").glob("*_test.py")}
    assert proofs <= known
