"""Names what went wrong in a keyring; for `credentials/` only."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from keyring.errors import KeyringError, KeyringLocked, NoKeyringError

from extend_desktop.domain.errors import CredentialCode, CredentialError

_WINDOWS_CODES: Mapping[int, CredentialCode] = {
    5: "keyring_denied",  # ERROR_ACCESS_DENIED
    8: "keyring_full",  # ERROR_NOT_ENOUGH_MEMORY: the vault takes no more entries
    1312: "keyring_denied",  # ERROR_NO_SUCH_LOGON_SESSION: a service, or a remote shell
    1783: "key_too_long",  # RPC_X_BAD_STUB_DATA: over 2,560 bytes, that is 1,280 characters
}
_MACOS_CODES: Mapping[int, CredentialCode] = {
    -128: "keyring_locked",  # userCanceledErr: the question for the password was dismissed
    -25293: "keyring_denied",  # errSecAuthFailed
    -25308: "keyring_locked",  # errSecInteractionNotAllowed: no dialog can be shown
    -67030: "keyring_denied",  # errSecCSInfoPlistFailed: the program's signature is not accepted
}
_RETRYABLE = ("keyring_locked", "keyring_denied")


class CutKeyError(KeyringError):
    """The keyring took the whole key and gave back its beginning."""


class RefusedKeyringError(KeyringError):
    """There is a keyring that may not be used.

    Attributes:
        code: why.
        backend: the dotted name of its class.
    """

    def __init__(self, code: CredentialCode, backend: str) -> None:
        super().__init__(f"{backend} is not used")
        self.code: CredentialCode = code
        self.backend = backend


def translated(error: BaseException) -> CredentialError:
    """Name the failure by type and number alone: a backend's own message may quote the secret.

    Backends are plug-ins and raise what they like (D-Bus errors, OSError, UnicodeError).
    """
    if isinstance(error, RefusedKeyringError):
        return CredentialError(error.code, backend=error.backend)
    code = _code_of(error)
    return CredentialError(code, reason=type(error).__name__, retryable=code in _RETRYABLE)


def _code_of(error: BaseException) -> CredentialCode:
    if isinstance(error, NoKeyringError):
        return "no_keyring"
    if isinstance(error, CutKeyError):
        return "key_too_long"
    for link in _chain(error):
        code = _code_of_number(link)
        if code is not None:
            return code
    return "keyring_locked" if isinstance(error, KeyringLocked) else "keyring_failed"


def _chain(error: BaseException) -> Iterator[BaseException]:
    """Yield the failure and what led to it: keyring wraps the Keychain's, and not Windows'."""
    seen: set[int] = set()
    link: BaseException | None = error
    while link is not None and id(link) not in seen:
        seen.add(id(link))
        yield link
        link = link.__cause__ or link.__context__


def _code_of_number(error: BaseException) -> CredentialCode | None:
    number: object = getattr(error, "winerror", None)
    if isinstance(number, int):
        return _WINDOWS_CODES.get(number)
    # keyring raises the Keychain's OSStatus as first argument; errno is never negative.
    number = error.args[0] if error.args else None
    return _MACOS_CODES.get(number) if isinstance(number, int) else None
