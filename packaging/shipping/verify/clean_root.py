"""A fresh Debian in a folder, to install packages into: debootstrap's smallest system.

The suite is this machine's own, and the packages come from where this machine's apt gets them. The
fresh system is kept as an archive for the rest of the day.
"""

from __future__ import annotations

import os
import platform
import shutil
import subprocess
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from shipping.build.metadata import ROOT

CACHE = ROOT / "build" / "cache"
USER = "clerk"
USER_ID = 1000
HOME = f"/home/{USER}"
_PATH = "/usr/local/bin:/usr/bin:/bin:/usr/local/sbin:/usr/sbin:/sbin"
_SOURCES = "etc/apt/sources.list"
_NOT_OURS = ("/proc", "/sys", "/dev", "/run", "/tmp", "/var/tmp", "/packages")  # noqa: S108
_APT_STATE = (
    "/var/lib/apt", "/var/lib/dpkg", "/var/cache", "/var/log", "/etc/ld.so.cache",
    "/var/lib/systemd", "/etc/apt",
)  # fmt: skip
"""What apt and dpkg remember, and caches that triggers of other packages rebuild."""


@dataclass(frozen=True, slots=True)
class Source:
    """Where this machine's apt finds one part of Debian."""

    site: str
    release: str
    component: str

    def line(self) -> str:
        """Return it as sources.list has it."""
        return f"deb {self.site} {self.release} {self.component}"


class CleanRoot:
    """One unpacked system. It mounts, so it belongs into a mount namespace of its own."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def set_up(self, archive: Path) -> None:
        """Unpack, mount what programs expect, and add an ordinary user.

        Raises:
            subprocess.CalledProcessError: one of the steps failed.
        """
        self.folder.mkdir(parents=True)
        _run("tar", "--extract", "--numeric-owner", "--file", str(archive), "-C", str(self.folder))
        _run("mount", "-t", "proc", "proc", str(self.folder / "proc"))
        for name in ("dev/shm", "dev/pts", "tmp"):
            (self.folder / name).mkdir(exist_ok=True)
        _run("mount", "-t", "tmpfs", "tmpfs", str(self.folder / "dev" / "shm"))
        _run("mount", "-t", "devpts", "devpts", str(self.folder / "dev" / "pts"))
        self.root("useradd", "--create-home", "--uid", str(USER_ID), "--user-group", USER)

    def root(self, *command: str) -> str:
        """Run a command as root and return what it printed.

        Raises:
            subprocess.CalledProcessError: it failed; its output has been shown.
        """
        words = ["chroot", str(self.folder), *_environment("/root", {}), *command]
        done = subprocess.run(
            words, check=False, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
        )
        if done.returncode:
            print(done.stdout)
            raise subprocess.CalledProcessError(done.returncode, words)
        return done.stdout

    def apt(self, *arguments: str) -> str:
        """Run apt-get, which asks nothing and installs nothing that is merely recommended."""
        options = ("-q", "-y", "-o", "Dpkg::Use-Pty=0", "-o", "APT::Install-Recommends=false")
        return self.root("env", "DEBIAN_FRONTEND=noninteractive", "apt-get", *options, *arguments)

    def installed(self) -> frozenset[str]:
        """Return the names of all installed packages."""
        return frozenset(self.root("dpkg-query", "-W", "-f", "${binary:Package}\n").split())

    def owned(self, paths: Iterable[str]) -> frozenset[str]:
        """Return those of the paths that an installed package has."""
        words = ["chroot", str(self.folder), *_environment("/root", {}), "dpkg-query", "--search"]
        # It ends with an error when no package has one of them, which is what is asked.
        done = subprocess.run([*words, *paths], check=False, capture_output=True, text=True)
        return frozenset(line.partition(": ")[2] for line in done.stdout.splitlines())

    def as_user(self, *command: str, **variables: str) -> list[str]:
        """Return the words that run a command as the ordinary user, for subprocess.

        The process is the command itself, so its number can be used to end it.
        """
        whom = f"--userspec={USER_ID}:{USER_ID}"
        return ["chroot", whom, str(self.folder), *_environment(HOME, variables), *command]

    def inside(self, path: str) -> Path:
        """Return where an absolute path of the system lies for us."""
        return self.folder / path.lstrip("/")

    def files(self) -> frozenset[str]:
        """Return every path that is neither state of apt and dpkg nor of the running system."""
        skipped = (*_NOT_OURS, *_APT_STATE)
        return frozenset(path for path in self._paths() if not path.startswith(skipped))

    def _paths(self) -> Iterator[str]:
        for folder, folders, names in os.walk(self.folder):
            for name in (*folders, *names):
                yield "/" + str((Path(folder) / name).relative_to(self.folder))


def _environment(home: str, variables: dict[str, str]) -> list[str]:
    given = [f"{name}={value}" for name, value in variables.items()]
    return [
        "/usr/bin/env",
        "-i",
        f"--chdir={home}",
        f"PATH={_PATH}",
        f"HOME={home}",
        "LANG=C.UTF-8",
        *given,
    ]


def require_root() -> None:
    """Check that a clean root can be made.

    Raises:
        SystemExit: this is an ordinary user.
    """
    if os.geteuid() != 0:
        raise SystemExit(
            "The Debian package is installed in a clean root, which only root can make.\n"
            'Run this instead: sudo env "PATH=$PATH" make package-test'
        )


def base_archive() -> Path:
    """Return today's archive of a fresh system; made when there is none.

    Raises:
        SystemExit: apt's sources name no Debian, or debootstrap failed.
    """
    suite = platform.freedesktop_os_release()["VERSION_CODENAME"]
    day = datetime.now(UTC).date().isoformat()
    archive = CACHE / f"root-{suite}-{day}.tar"
    if not archive.exists():
        shutil.rmtree(CACHE, ignore_errors=True)
        CACHE.mkdir(parents=True)
        _make_base(archive, suite, debian_sources(_index_targets()))
    return archive


def _index_targets() -> str:
    form = "$(SITE) $(RELEASE) $(COMPONENT) $(ORIGIN)"
    command = ["apt-get", "indextargets", "--format", form, "Created-By: Packages"]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def debian_sources(targets: str) -> tuple[Source, ...]:
    """Return the parts of Debian among lines of `SITE RELEASE COMPONENT ORIGIN`."""
    rows = [line.split() for line in targets.splitlines()]
    found = [Source(*row[:3]) for row in rows if len(row) == 4 and row[3] == "Debian"]
    return tuple(dict.fromkeys(found))


def _make_base(archive: Path, suite: str, sources: Sequence[Source]) -> None:
    main = [source for source in sources if source.release == suite]
    if not main:
        raise SystemExit(
            f"apt lists no packages of Debian {suite}: run apt-get update; the clean root is made of "
            "Debian, so on another distribution run this in a container of it"
        )
    folder = archive.with_suffix(".making")
    options = ("--variant=minbase", f"--components={main[0].component}")
    _run("debootstrap", *options, suite, str(folder), main[0].site)
    lines = "".join(f"{source.line()}\n" for source in sources)
    (folder / _SOURCES).write_text(lines, "utf-8")
    # This system is of no use after a crash, and syncing each file takes most of the time.
    (folder / "etc/dpkg/dpkg.cfg.d/unsafe-io").write_text("force-unsafe-io\n", "utf-8")
    root = CleanRoot(folder)
    root.apt("update")
    # So that bytes compiled by the packages' own tools are part of the fresh system.
    root.apt("upgrade")
    _run("tar", "--create", "--numeric-owner", "--file", f"{archive}.part", "-C", str(folder), ".")
    Path(f"{archive}.part").rename(archive)
    shutil.rmtree(folder)


def _run(*command: str) -> None:
    done = subprocess.run(
        command, check=False, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
    )
    if done.returncode:
        print(done.stdout[-4000:])
        raise subprocess.CalledProcessError(done.returncode, command)
