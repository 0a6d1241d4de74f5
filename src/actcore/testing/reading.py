"""How hard a text is to read, and whether the sheets that clients fill in are easy."""

import re
from collections.abc import Iterator

from actcore.forms import Form, Question, forms_of
from actcore.text import Text

from .subject import Subject

EASY = 35.0
"""The highest LIX of a client's sheet; up to 30 is very easy, from 40 it is ordinary."""
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


def words_of(form: Form, language: str) -> str:
    """Everything that a form says in one language, a line for each of its texts."""
    texts: list[Text | None] = [form.title, form.notice]
    for section in form.sections:
        texts.append(section.title)
        for question in section.questions:
            texts += _texts(question)
    return "\n".join(text.get(language) for text in texts if text is not None)


def _texts(question: Question) -> Iterator[Text | None]:
    yield question.label
    yield question.help
    yield from (option.label for option in question.options)
    for part in question.parts:
        yield from _texts(part)


def client_sheets_read_easily(subject: Subject) -> Iterator[str]:
    """Sheets that clients fill in are easy to read in the model's own language."""
    language = subject.variant.languages[0]
    for form in forms_of(subject.variant):
        if form.audience == "client":
            found = lix(words_of(form, language))
            if found > EASY:
                yield f"worksheet {form.id} has LIX {found:g}; at most {EASY:g} is easy"
