"""Imported last by the process that is copied: does once what each copy would do by itself."""

from __future__ import annotations

import gc
import tempfile

from pydantic import BaseModel

from extend_desktop.api import dto
from extend_desktop.sandbox.account import open_account
from extend_desktop.sandbox.app import build_app
from extend_desktop.sandbox.command import options_of, server_parser
from extend_desktop.sandbox.connections import OpenConnections
from extend_desktop.sandbox.faults import FaultFile


def _build_models() -> None:
    """Build what reads answers, which is else built at the first answer of its kind."""
    for model in vars(dto).values():
        is_model = isinstance(model, type) and issubclass(model, BaseModel)
        if is_model and model is not BaseModel:
            model.model_rebuild()


def _compile_routes() -> None:
    """Build a server and throw it away: the expressions of its routes stay compiled."""
    options = options_of(server_parser().parse_args([]))
    account = open_account(options)
    build_app(options, account, FaultFile(), OpenConnections())
    account.close()


_build_models()
_compile_routes()
# A copy looks for its own TMPDIR; the account above has made Python settle for one.
tempfile.tempdir = None
# No copy looks through what is here already for garbage.
gc.collect()
gc.freeze()
