"""How one page speaks: in which language, and of whom by name."""

from collections import Counter
from collections.abc import Iterable, Mapping
from copy import copy
from functools import cached_property
from typing import NamedTuple

from actcore.errors import UnknownName
from actcore.fidelity import Report
from actcore.fidelity.people import called, kind_of, role_of
from actcore.model import Audience, Case, PersonId
from actcore.pictures import Names, one_of
from actcore.pictures.seen.seats import goals_of
from actcore.pictures.seen.sight import Sight
from actcore.text import FALLBACKS, LANGUAGES, Text

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

    def times(self, count: int) -> "Said":
        """The same for several that are said alike."""
        return self if count == 1 else self._replace(words=f"{self.words} × {count}")


def alike(said: Iterable[Said]) -> tuple[Said, ...]:
    """Each once, with how many there are of those said alike."""
    return tuple(one.times(count) for one, count in Counter(said).items())


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
        audience: Who reads it. The client sees all; whom the client does not let others
            see goes by the role there, and in statistics everybody by the kind.

    Raises:
        UnknownName: If a word asked for is none.
    """

    def __init__(
        self,
        report: Report,
        language: str,
        names: Names | str,
        audience: Audience | str,
    ) -> None:
        known = (*LANGUAGES, *report.variant.languages)
        if language not in known:
            raise UnknownName("language", language, known)
        self.report = report
        self.language = spoken_in(words.REPORT, language)
        self.asked = one_of(Names, names)
        self.audience = one_of(Audience, audience)
        self.names = "kinds" if self.counts_only else str(self.asked)
        self._wanted = language
        self._of_map = False

    @property
    def tells_all(self) -> bool:
        """Whether texts that people wrote in the record are shown, as names are."""
        return self.names == "full"

    @property
    def counts_only(self) -> bool:
        """Whether kinds and numbers are all that may be told."""
        return self.audience is Audience.STATISTICS

    @property
    def keeps_back(self) -> bool:
        """Whether people are seen as the client lets them be."""
        return self._sight is not None and self.audience in (
            Audience.GROUP,
            Audience.TEAM,
        )

    @property
    def codes(self) -> bool:
        """Whether any code of the record may stand on the page."""
        return not self.counts_only and not self.keeps_back

    @cached_property
    def goal_numbers(self) -> Mapping[str, int]:
        """The goals as the pictures number them; those that are done come after."""
        going = goals_of(self._sight) if self._sight else ()
        ids = (goal.id for goal in (*going, *self.report.document.goals))
        return {goal: number for number, goal in enumerate(dict.fromkeys(ids), 1)}

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

    def of_map(self) -> "Voice":
        """The same, which speaks of everybody as of a mark on the client's map."""
        found = copy(self)
        found._of_map = True
        return found

    def person(self, id: str, *, mapped: bool = False) -> str:
        """What somebody is called; with `mapped`, as a mark on the client's map."""
        document, variant = self.report.document, self.report.variant
        language, day = self._wanted, self.report.as_of
        if self.counts_only:
            return kind_of(id, document, language)
        if not self.knows(id, mapped=mapped):
            return role_of(id, document, variant, language, day)
        return called(id, document, variant, self.names, language, day)

    def people(self, ids: Iterable[str]) -> tuple[str, ...]:
        """What several are called; how many, where they are called alike."""
        return tuple(
            said.words for said in alike(Said(self.person(one)) for one in ids)
        )

    def pointer(self, pointer: str) -> str:
        """A pointer, where everybody goes by code as they do in it; else nothing."""
        return pointer if self.codes and self.names == "codes" else ""

    def role(self, id: str) -> Said:
        """What a role is called; one that the model does not know goes by its id."""
        for role in self.report.variant.roles:
            if role.id == id:
                return self.say(role.title)
        return Said("–" if self.counts_only else self.free(id))

    def free(self, text: str) -> str:
        """Words that are shown whatever people go by, without those who are kept back."""
        if self._sight is None or not self.keeps_back:
            return text
        return self._sight.spoken(text) or "…"

    def wrote(self, text: str | None) -> str:
        """What somebody wrote in the record, where such texts are shown."""
        if not self.tells_all:
            return ""
        return (self._sight.spoken(text) if self._sight else text) or ""

    def goal(self, statement: str | None) -> str:
        """A goal in words, for those who see its words in the pictures as well."""
        sight = self._sight
        kept = sight is not None and not sight.opened_whole
        return "" if kept and self.audience is Audience.TEAM else self.wrote(statement)

    def knows(self, id: str, *, mapped: bool = False) -> bool:
        """Whether the readers may know who it is, on the map or not, as for `person`."""
        sight, person = self._sight, PersonId(id)
        if sight is None:
            return True
        if (mapped or self._of_map) and person != sight.case.client:
            return sight.shows(person)
        return sight.sees(person)

    @cached_property
    def _sight(self) -> Sight | None:
        """What the readers may see of a client's people; None for an organisation."""
        case = self.report.document
        if not isinstance(case, Case):
            return None
        return Sight(
            case=case,
            variant=self.report.variant,
            day=self.report.as_of,
            language=self._wanted,
            audience=self.audience,
            names=Names.CODES if self.counts_only else self.asked,
            maps=case.maps,
        )
