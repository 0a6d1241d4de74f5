"""What comes back from a page: a form post, or the file that the page saved.

Both are pairs of a path and a text, with a heading that says which worksheet they
answer. They come from outside, so they are measured before they are read.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping
from itertools import islice
from typing import Any
from urllib.parse import parse_qsl

from actcore.codec import parse
from actcore.errors import DocumentError, Fault, nearest
from actcore.forms.answers import Answers, Heading
from actcore.forms.form import Form
from actcore.forms.written import understood

HEADING = ("_worksheet", "_model", "_version", "_hash", "_record", "_entry")
"""The hidden fields of a page; names of questions never begin like this."""
MOST_BYTES = 4_000_000
"""More than anybody writes; a post that is larger is refused unread."""
MOST_FIELDS = 20_000
"""More than the longest worksheet has with a row for each day of the year."""

_ORIGIN = "answers of a page"

Pair = tuple[str, str]


def read_post(
    data: bytes | Iterable[Pair], form: Form, *, hidden: Collection[str] = ()
) -> Answers:
    """Read the answers that a page posted.

    Args:
        data: The body of an ``application/x-www-form-urlencoded`` post, or its pairs of
            name and text, several of the same name where several answers were given.
        form: The form.
        hidden: The names of the application's own hidden fields, which are passed over.

    Raises:
        DocumentError: With every fault; none repeats an answer.
    """
    pairs = _pairs(data) if isinstance(data, bytes) else _counted(data)
    return _answers([pair for pair in pairs if pair[0] not in hidden], form)


def read_download(data: bytes, form: Form) -> Answers:
    """Read the answers that a page saved as a file.

    Args:
        data: The file.
        form: The form.

    Raises:
        DocumentError: With every fault; none repeats an answer.
    """
    return _answers(_saved(data), form)


def heading(data: bytes | Iterable[Pair]) -> Heading:
    """What answers say of themselves, so that their form can be found.

    Args:
        data: A post, its pairs, or a saved file.

    Raises:
        DocumentError: If they are no answers of a page.
    """
    if not isinstance(data, bytes):
        pairs = _counted(data)
    elif data.lstrip()[:1] == b"{":
        pairs = _saved(data)
    else:
        pairs = _pairs(data)
    return _heading(pairs)


def _pairs(data: bytes) -> list[Pair]:
    _measured(data)
    try:
        return parse_qsl(
            data.decode("utf-8"),
            keep_blank_values=True,
            errors="strict",
            max_num_fields=MOST_FIELDS,
        )
    except UnicodeDecodeError:
        raise _refused(Fault("$", "is not UTF-8 text")) from None
    except ValueError:
        raise _too_many() from None


def _counted(data: Iterable[Pair]) -> list[Pair]:
    pairs = list(islice(data, MOST_FIELDS + 1))
    if len(pairs) > MOST_FIELDS:
        raise _too_many()
    if sum(len(name) + len(text) for name, text in pairs) > MOST_BYTES:
        raise _too_large()
    return pairs


def _saved(data: bytes) -> list[Pair]:
    """The pairs of a saved file, in which the answers stand by path."""
    _measured(data)
    try:
        payload = parse(data)
    except DocumentError as error:
        raise error.at(_ORIGIN) from None
    if not isinstance(payload, dict) or "_worksheet" not in payload:
        raise _refused(Fault("$", "expected the answers that a worksheet's page saved"))
    faults: list[Fault] = []
    pairs: list[Pair] = []
    for name, value in payload.items():
        if name == "answers" and isinstance(value, dict):
            pairs += _listed(value, faults)
        elif name in HEADING and isinstance(value, str):
            pairs.append((name, value))
        elif name in HEADING or name == "answers":
            what = "texts by path" if name == "answers" else "a text"
            faults.append(Fault(f"$.{name}", f"expected {what}"))
        else:
            near = nearest(name, [*HEADING, "answers"])
            hint = f"did you mean '{near}'?" if near else "a saved page has no more"
            faults.append(Fault("$", "unknown key", hint))
    if faults:
        raise _refused(*faults)
    if len(pairs) > MOST_FIELDS:
        raise _too_many()
    return pairs


def _listed(answers: Mapping[str, Any], faults: list[Fault]) -> Iterator[Pair]:
    for path, texts in answers.items():
        if path.startswith("_"):
            faults.append(Fault("$.answers", "expected paths of questions only"))
        elif isinstance(texts, list) and all(isinstance(t, str) for t in texts):
            yield from ((path, text) for text in texts)
        else:
            faults.append(Fault("$.answers", "expected a list of texts for each path"))


def _answers(pairs: list[Pair], form: Form) -> Answers:
    told = _heading(pairs)
    if (fault := told.refusal(form, "$._worksheet")) is not None:
        raise _refused(fault)  # what follows would be faults of another sheet
    written: dict[str, list[str]] = {}
    for name, text in pairs:
        if not name.startswith("_"):
            written.setdefault(name, []).append(text)
    values, faults = understood(form, written)
    if faults:
        raise _refused(*faults)
    return told.over(form, values)


def _heading(pairs: Iterable[Pair]) -> Heading:
    """What the hidden fields say, blank ones left out."""
    told: dict[str, str] = {}
    faults: list[Fault] = []
    for name, text in pairs:
        if name not in HEADING or not text:
            continue
        if told.setdefault(name, text) != text:
            faults.append(Fault(f"$.{name}", "is said twice, in two ways"))
    hint = "send all fields of the page"
    missing = [name for name in HEADING[:3] if name not in told]
    faults += [Fault(f"$.{name}", "is missing", hint) for name in missing]
    entry = told.get("_entry", "0")
    if not (entry.isascii() and entry.isdigit() and len(entry) <= 6):
        faults.append(Fault("$._entry", "expected the number of an entry, from 0"))
    if faults:
        raise _refused(*faults)
    return Heading(
        worksheet=told["_worksheet"],
        model=told["_model"],
        version=told["_version"],
        hash=told.get("_hash", ""),
        record=told.get("_record"),
        entry=int(entry) if "_entry" in told else None,
    )


def _measured(data: bytes) -> None:
    if len(data) > MOST_BYTES:
        raise _too_large()


def _refused(*faults: Fault) -> DocumentError:
    return DocumentError(faults, _ORIGIN)


def _too_large() -> DocumentError:
    most = f"a page sends at most {MOST_BYTES // 1_000_000} MB"
    return _refused(Fault("$", "is too large to be answers", most))


def _too_many() -> DocumentError:
    most = f"a page sends at most {MOST_FIELDS} fields"
    return _refused(Fault("$", "has too many fields to be answers", most))
