"""How one page speaks: in which language, and of whom by name."""

from functools import cached_property
from typing import NamedTuple

from actcore.fidelity import Report
from actcore.fidelity.people import called
from actcore.model import Audience, Case, PersonKind
from actcore.pictures import Names
from actcore.pictures.seen.sight import Sight
from actcore.text import FALLBACKS, Text

from . import words
from .record_words import Counted


class Said(NamedTuple):
    """Words on the page.

    Attributes:
        words: The words.
        language: Their language, where it is another than the page's.
    """

    words: str
    language: str | None = None


def spoken_in(text: Text, language: str) -> str:
    """The language that `text` is told in where `language` is asked for."""
    there = text.languages
    wanted = (language, *FALLBACKS.get(language, ()), "en", *there)
    return next((code for code in wanted if code in there), language)


class Voice:
    """What a page calls things and people.

    Args:
        report: What the page is about.
        language: What the reader asked for; the page's own words are in `language`.
        names: ``codes``, ``roles`` or ``full``.
        audience: Who reads it. Whom the client does not let them see goes by the role
            even with ``full``; for statistics everybody goes by the code.
    """

    def __init__(
        self, report: Report, language: str, names: str, audience: Audience
    ) -> None:
        self.report = report
        self.language = spoken_in(words.REPORT, language)
        self.names = "codes" if audience is Audience.STATISTICS else names
        self._wanted = language
        self._audience = audience

    @property
    def tells_all(self) -> bool:
        """Whether texts that people wrote in the record are shown, as names are."""
        return self.names == "full"

    def say(self, text: Text) -> Said:
        """A text of the model, which may lack the language of the page."""
        found = spoken_in(text, self._wanted)
        return self.quote(text.get(found), found)

    def quote(self, words: str, language: str) -> Said:
        """Words in a language of their own."""
        return Said(words, None if language == self.language else language)

    def word(self, text: Text, **values: object) -> str:
        """Words of our own, which are there in every language of a page."""
        return text.get(self.language).format_map(values)

    def counted(self, text: Counted, count: object) -> str:
        """Words for one, or for another number."""
        return self.word(text[0] if count == 1 else text[1], count=count)

    def number(self, value: float) -> str:
        """A number as it is written in the language of the page."""
        text = f"{value:.4f}".rstrip("0").rstrip(".")
        return text if self.language == "en" else text.replace(".", ",")

    def person(self, id: str) -> str:
        """What somebody is called."""
        names = "roles" if id in self._unshown else self.names
        report = self.report
        return called(
            id, report.document, report.variant, names, self._wanted, report.as_of
        )

    def pointer(self, pointer: str) -> str:
        """A pointer, where people go by code as they do in it; else nothing."""
        return pointer if self.names == "codes" else ""

    def role(self, id: str) -> Said:
        """What a role is called; one that the model does not know goes by its id."""
        for role in self.report.variant.roles:
            if role.id == id:
                return self.say(role.title)
        return Said(id)

    def wrote(self, text: str | None) -> str:
        """What somebody wrote in the record, where such texts are shown."""
        if not self.tells_all:
            return ""
        return (self._sight.spoken(text) if self._sight else text) or ""

    def goal(self, statement: str | None) -> str:
        """A goal in words, for those who see its words in the pictures as well."""
        sight = self._sight
        if sight is not None and self._audience is Audience.TEAM:
            if not all(Audience.TEAM in (m.shown_to or ()) for m in sight.maps):
                return ""
        return self.wrote(statement)

    @cached_property
    def _unshown(self) -> frozenset[str]:
        """Whom the readers are not to know by name; a colleague off the map they may."""
        sight = self._sight
        if sight is None:
            return frozenset()
        mapped = {c.person for found in sight.maps for c in found.contacts}
        return frozenset(
            person.id
            for person in sight.case.people
            if not sight.sees(person.id)
            and (person.kind is not PersonKind.PROFESSIONAL or person.id in mapped)
        )

    @cached_property
    def _sight(self) -> Sight | None:
        """What the readers may see of a client's people; None where all may be seen."""
        case = self.report.document
        if self.names != "full" or not isinstance(case, Case):
            return None
        return Sight(
            case=case,
            variant=self.report.variant,
            day=self.report.as_of,
            language=self._wanted,
            audience=self._audience,
            names=Names(self.names),
            maps=case.maps,
        )
