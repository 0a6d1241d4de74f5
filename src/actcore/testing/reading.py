"""How hard a text is to read, and whether the sheets that clients fill in are easy."""

import re
from collections.abc import Iterable, Iterator

from actcore.forms import Form, forms_of
from actcore.forms.sociogram import map_form
from actcore.model import Case
from actcore.text import Text

from .subject import Subject

EASY = 35.0
"""The highest LIX of a client's sheet; up to 30 is very easy, from 40 it is ordinary."""
EASY_TEXT = 40.0
"""The highest LIX of each longer text in one, so that easy ones do not hide a hard one.

It is where fiction ends and newspapers begin. A single text may be harder than the whole,
since in ten words each long one counts for ten: three of them are 40, a fourth is told.
"""
LONGER = 10
"""From how many words on a text is held to `EASY_TEXT`; of fewer, LIX says little."""
_LONG = 6
"""A word of more letters is a long one."""
_WORD = re.compile(r"[^\W_]+(?:[-'’.][^\W_]+)*")
_END = re.compile(r"[.!?:;](?=\s|$)|\n")


def lix(text: str) -> float:
    """How hard a text is to read: LIX, as Björnsson defined it for Swedish in 1968.

    It is the mean number of words in a sentence, and to that the percentage of words of
    more than six letters. A sentence ends with a full stop, a question or exclamation
    mark, a colon, a semicolon, or with its line, since headings and labels have no stop.
    A word with a hyphen, or a number with a point, is one word.

    >>> lix("Kim bor hemma. Mo hjälper till.")
    19.67

    Args:
        text: The text.

    Returns:
        The value, with two decimals; 0 of a text without words.
    """
    sentences = [found for part in _END.split(text) if (found := _WORD.findall(part))]
    words = [word for sentence in sentences for word in sentence]
    if not words:
        return 0.0
    long = sum(len(word) > _LONG for word in words)
    return round(len(words) / len(sentences) + 100 * long / len(words), 2)


def texts_of(form: Form) -> Iterator[tuple[str, Text]]:
    """What a form says: its title, notice, headings, questions and help, each with where.

    The answers to choose from are left out. They are many and short, so that they would
    make any sheet look easy.
    """
    yield "title", form.title
    if form.notice:
        yield "notice", form.notice
    for number, section in enumerate(form.sections, 1):
        if section.title:
            yield f"heading {number}", section.title
    for question in form.walk():
        yield question.path, question.label
        if question.help:
            yield f"{question.path}, help", question.help


def hard_texts(
    texts: Iterable[tuple[str, Text]], language: str
) -> Iterator[tuple[str, float]]:
    """The longer ones of some texts that are not easy, with where they are and their LIX.

    Args:
        texts: The texts, each with where it is.
        language: The language to read them in.
    """
    for where, text in texts:
        said = text.get(language)
        if len(_WORD.findall(said)) >= LONGER and (found := lix(said)) > EASY_TEXT:
            yield where, found


def client_sheets_read_easily(subject: Subject) -> Iterator[str]:
    """Sheets that clients fill in are easy to read in the model's own language.

    The client's map is one of them, with the answers that the model gives it.
    """
    language = subject.variant.languages[0]
    for form in _of_clients(subject):
        texts = list(texts_of(form))
        found = lix("\n".join(text.get(language) for _, text in texts))
        if found > EASY:
            yield f"worksheet {form.id} has LIX {found:g}; at most {EASY:g} is easy"
        answers = [
            (f"{q.path}, an answer", o.label) for q in form.walk() for o in q.options
        ]
        for where, value in hard_texts([*texts, *answers], language):
            told = f"LIX {value:g}; at most {EASY_TEXT:g} is easy"
            yield f"worksheet {form.id}: {where}: has {told}"


def _of_clients(subject: Subject) -> Iterator[Form]:
    yield from (f for f in forms_of(subject.variant) if f.audience == "client")
    if Case in subject.variant.documents:
        yield map_form(subject.variant)
