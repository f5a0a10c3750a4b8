"""What `make package` and `make package-test` do on each system, and that they stop at a failure."""

from __future__ import annotations

import ast
import importlib.util
import os
import sys
import threading
from collections.abc import Callable
from types import ModuleType

import pytest

from shipping import package, package_test, verbs
from shipping.build.metadata import PACKAGING
from shipping.verbs import VERBS
from tests.helpers.waiting import GIVE_UP_S

SYSTEMS = ("linux", "darwin", "win32")


@pytest.mark.parametrize("verb", VERBS)
def test_every_verb_is_a_module_with_a_main(verb: str) -> None:
    spec = importlib.util.find_spec(VERBS[verb][0])
    assert spec is not None
    assert spec.origin is not None
    with open(spec.origin, encoding="utf-8") as file:  # noqa: PTH123 - imports nothing
        tree = ast.parse(file.read())
    (main,) = (
        node for node in tree.body if isinstance(node, ast.FunctionDef) and node.name == "main"
    )
    assert len(main.args.args) == 1


@pytest.mark.parametrize("steps", [*package.STEPS.values(), *package_test.STEPS.values()])
def test_every_step_is_a_verb(steps: tuple[verbs.Step, ...]) -> None:
    assert {verb for verb, *_ in steps} <= VERBS.keys()


@pytest.mark.parametrize("system", SYSTEMS)
def test_each_system_freezes_first_and_lists_last(system: str) -> None:
    names = [verb for verb, *_ in package.STEPS[system]]
    assert (names[0], names[-2:]) == ("freeze", ["sbom", "checksums"])
    checks = [verb for verb, *_ in package_test.STEPS[system]]
    assert (checks[0], checks[-1]) == ("payload-test", "reproducible")
    assert "smoke" in checks


@pytest.mark.parametrize("system", ["darwin", "win32"])
def test_no_other_system_makes_packages_of_linux(system: str) -> None:
    assert not verbs.PACKAGES & {verb for verb, *_ in package.STEPS[system]}


def step(
    monkeypatch: pytest.MonkeyPatch, name: str, act: int | Callable[[object], int]
) -> verbs.Step:
    """A step whose module really is imported and run; it only gives an exit code."""
    module = ModuleType(f"shipping_step_{name}")
    vars(module)["main"] = act if callable(act) else lambda _arguments: act
    monkeypatch.setitem(sys.modules, module.__name__, module)
    monkeypatch.setitem(VERBS, name, (module.__name__, ""))
    return (name,)


def test_the_first_step_that_fails_ends_it(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    steps = [step(monkeypatch, name, code) for name, code in (("a", 0), ("b", 3), ("c", 0))]

    assert verbs.run_steps(steps) == 3

    said = capsys.readouterr().out
    assert "== b: exit code 3" in said
    assert "== c" not in said


def test_what_runs_beside_the_others_is_awaited_and_its_failure_counts(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    begun, others = threading.Event(), threading.Event()

    def beside(_arguments: object) -> int:
        begun.set()
        return 5 if others.wait(GIVE_UP_S) else 1

    def last(_arguments: object) -> int:
        others.set()
        return 0 if begun.wait(GIVE_UP_S) else 1

    first, second = step(monkeypatch, "first", beside), step(monkeypatch, "second", last)
    monkeypatch.setattr(verbs, "BESIDE", frozenset(first))

    assert verbs.run_steps([second, first]) == 5
    assert "== second: exit code 0" in capsys.readouterr().out


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux has a clean root")
def test_an_ordinary_user_learns_at_once_that_root_is_needed(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    monkeypatch.setattr(
        package_test, "run_steps", lambda _steps: pytest.fail("it began all the same")
    )

    with pytest.raises(SystemExit, match="sudo env"):
        package_test.main([])


def test_an_unknown_verb_gets_the_list(capsys: pytest.CaptureFixture[str]) -> None:
    assert verbs.main(["freeeze"]) == 2
    said = capsys.readouterr().err
    assert all(verb in said for verb in VERBS)


def test_every_check_is_run_by_make_package_test() -> None:
    """A check that nobody runs checks nothing; Wine is too large for every run, and advisories need a network."""
    steps = {VERBS[verb][0] for verb, *_ in package_test.STEPS["linux"]}
    checks = {
        f"shipping.{folder}.{path.stem}"
        for folder in ("verify", "supply")
        for path in (PACKAGING / "shipping" / folder).glob("*.py")
        if "\ndef main(" in path.read_text("utf-8")
    }
    assert checks == steps | {VERBS["nsis-test"][0], VERBS["audit"][0]}
