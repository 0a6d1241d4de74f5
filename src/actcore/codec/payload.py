"""Bytes to plain data: JSON or TOML, refused with a place where they are neither."""

import math
import re
from typing import TYPE_CHECKING, Any

from actcore.errors import DocumentError, Fault

from .identity import shown

if TYPE_CHECKING:
    import tomllib


_LONG_KEY = re.compile(rb"(?:[A-Za-z0-9_-]+[ \t]*\.[ \t]*){64}")


def parse(data: bytes) -> Any:
    """Parse JSON strictly: no key twice, no NaN, no surrogate halves.

    Raises:
        DocumentError: With the line and column where it stops being JSON.
    """
    import json  # the fast route has its own parser

    if not data.strip():
        raise DocumentError([Fault("$", "is empty", "expected a JSON document")])
    try:
        text = data.decode("utf-8")
        payload = json.loads(
            text,
            object_pairs_hook=_no_key_twice,
            parse_constant=_no_constant,
            parse_float=_finite,
        )
        text.encode("utf-8")
        _encodable(payload)
    except UnicodeError:
        raise DocumentError([Fault("$", "is not UTF-8 text")]) from None
    except _Refused as refused:
        raise DocumentError([refused.fault]) from None
    except RecursionError:
        raise DocumentError(
            [Fault("$", "is nested too deeply to be a document")]
        ) from None
    except json.JSONDecodeError as error:
        where = f"line {error.lineno}, column {error.colno}"
        raise DocumentError(
            [Fault("$", f"is not JSON: {error.msg.lower()} at {where}")]
        ) from None
    except ValueError:  # a whole number of thousands of digits
        raise DocumentError([Fault("$", "holds a number that is too long")]) from None
    return payload


def parse_toml(data: bytes) -> Any:
    """Parse TOML; raises `DocumentError` with the line and column where it is not."""
    import tomllib

    if _LONG_KEY.search(data):  # the parser would take its time over it
        raise DocumentError([Fault("$", "is nested too deeply to be a document")])
    try:
        return tomllib.loads(data.decode("utf-8"), parse_float=_finite)
    except UnicodeDecodeError:
        raise DocumentError([Fault("$", "is not UTF-8 text")]) from None
    except RecursionError:
        raise DocumentError(
            [Fault("$", "is nested too deeply to be a document")]
        ) from None
    except _Refused as refused:
        raise DocumentError([refused.fault]) from None
    except tomllib.TOMLDecodeError as error:
        raise DocumentError([Fault("$", f"is not TOML: {_harmless(error)}")]) from None
    except ValueError:  # a whole number of thousands of digits
        raise DocumentError([Fault("$", "holds a number that is too long")]) from None


class _Refused(Exception):
    def __init__(self, fault: Fault) -> None:
        self.fault = fault
        super().__init__(fault)


def _no_key_twice(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    made = dict(pairs)
    if len(made) < len(pairs):
        seen: set[str] = set()
        key = next(k for k, _ in pairs if k in seen or seen.add(k))  # type: ignore[func-returns-value]
        raise _Refused(
            Fault("$", f"the key '{shown(key)}' is given twice in one object")
        )
    return made


def _no_constant(name: str) -> Any:
    raise _Refused(Fault("$", f"is not JSON: {name} is no JSON number"))


def _finite(text: str) -> float:
    number = float(text)
    if not math.isfinite(number):
        raise _Refused(Fault("$", "holds a number that is too large"))
    return number


def _encodable(payload: Any) -> None:
    """Refuse halves of surrogate pairs, which no UTF-8 text can hold."""
    import json

    json.dumps(payload, ensure_ascii=False).encode("utf-8")


def _harmless(error: "tomllib.TOMLDecodeError") -> str:
    """The parser's message without the words of the document that it quotes."""
    message = str(error)
    what, _, where = message.rpartition(" (at ")
    where = where.rstrip(")") or "an unknown place"
    return f"{what.split(':')[0].split(chr(39))[0].strip().lower()} at {where}"
