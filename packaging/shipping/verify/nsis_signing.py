"""Verifies that the installer and all it carries can be signed; verify/nsis.py runs it."""

from __future__ import annotations

import base64
import os
import subprocess
import sys
from pathlib import Path

from shipping.build.metadata import PACKAGING, ROOT
from shipping.verify.expectations import expect
from shipping.windows.nsis import SOURCES, Order

CERTIFICATE_PASSWORD = "of a certificate that is worth nothing"  # noqa: S105


def verify_signing(order: Order) -> None:
    """Sign with the real hook and a throw-away certificate, and verify what was signed."""
    work = order.dist / "signed"
    certificate = _throw_away_certificate(work)
    environment = {
        **os.environ,
        "WINDOWS_CERTIFICATE": base64.b64encode(certificate.read_bytes()).decode(),
        "WINDOWS_CERTIFICATE_PASSWORD": CERTIFICATE_PASSWORD,
        "PYTHONPATH": str(PACKAGING),
    }
    build_it = [sys.executable, "-m", "shipping", "nsis", str(order.payload.root), "--dist"]
    hook = SOURCES / "with-certificate"
    subprocess.run([hook, *build_it, str(work)], env=environment, check=True, cwd=ROOT)
    (installer,) = work.glob("*-setup.exe")
    subprocess.run(["7z", "x", "-bd", "-bso0", f"-o{work / 'inside'}", installer], check=True)
    inside = sorted((work / "inside").rglob("*.exe"))
    expect(that=len(inside) == 3, promise="both programs and the uninstaller are inside")
    authority = work / "certificate.pem"
    for program in (installer, *inside):
        expect(that=_verifies(program, authority), promise=f"{program.name} is signed and verifies")
    spoilt = work / "spoilt.exe"
    spoilt.write_bytes(installer.read_bytes().replace(b"This program", b"That program", 1))
    expect(that=not _verifies(spoilt, authority), promise="a changed installer does not")


def _throw_away_certificate(work: Path) -> Path:
    """A self-signed certificate that is worth nothing; it is gone with the temporary folder."""
    work.mkdir()
    key, certificate, bundle = work / "key.pem", work / "certificate.pem", work / "certificate.p12"
    request = ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2"]
    subject = ["-subj", "/CN=Throw-away test", "-addext", "extendedKeyUsage=codeSigning"]
    made = [*request, *subject, "-keyout", str(key), "-out", str(certificate)]
    subprocess.run(made, check=True, capture_output=True)
    export = ["openssl", "pkcs12", "-export", "-inkey", str(key), "-in", str(certificate)]
    password = ["-passout", f"pass:{CERTIFICATE_PASSWORD}", "-out", str(bundle)]
    subprocess.run([*export, *password], check=True)
    return bundle


def _verifies(program: Path, authority: Path) -> bool:
    command = ["osslsigncode", "verify", "-CAfile", str(authority), "-in", str(program)]
    return subprocess.run(command, capture_output=True, check=False).returncode == 0
