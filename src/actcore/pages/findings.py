"""The findings as a page shows them: by chapter of the source, a block for each rule."""

from collections import Counter
from collections.abc import Iterable, Sequence
from enum import StrEnum

import attrs

from actcore.fidelity import Finding, Report, Severity, terms
from actcore.text import Text
from actcore.variant import Citation, Method, Outcome, Rule

from . import words
from .kept import Kept
from .places import WHOLE, place
from .voice import Said, Voice, alike, spoken_in


class State(StrEnum):
    """What a finding comes to on the page, the most urgent first."""

    BROKEN = "broken"
    DEVIATION = "deviation"
    ADVICE = "advice"
    UNUSUAL = "unusual"
    TO_JUDGE = "to-judge"
    OPEN = "open"
    WAIVED = "waived"
    IN_PLACE = "in-place"
    SKIPPED = "skipped"


_ORDER = tuple(State)
_ASKING = (State.BROKEN, State.DEVIATION, State.ADVICE, State.UNUSUAL)
"""What somebody is to act on, to talk about or to know of."""


@attrs.frozen(kw_only=True)
class Told:
    """What a rule says, of one subject or alike of several.

    Args:
        state: What it comes to.
        word: The same in a word.
        message: What is so.
        places: What it is about; none where that is the record as a whole.
        evidence: What the answer rests on, each in words and as a pointer.
    """

    state: State
    word: str
    message: Said
    places: tuple[Said, ...]
    evidence: tuple[tuple[Said, str], ...]


@attrs.frozen(kw_only=True)
class Block:
    """All that one rule says, and where the rule comes from.

    Args:
        rule: The rule.
        state: The most urgent thing it says.
        word: The same in a word.
        statement: What should be so.
        told: What it says, the most urgent first.
        strength: How strongly the source puts it.
        counting: How it is counted; None where there is nothing to say.
        title: The title of the source.
        published: Who published it, and when.
        url: Where it can be read; None where nowhere.
        section: The heading it stands under there.
        lines: The pages and lines, where they are told.
    """

    rule: Rule
    state: State
    word: str
    statement: Said
    told: tuple[Told, ...]
    strength: str
    counting: Said | None
    title: str
    published: str
    url: str | None
    section: Said
    lines: str

    @property
    def asking(self) -> bool:
        """Whether it is to be acted on, talked about or known of."""
        return self.state in _ASKING


@attrs.frozen(kw_only=True)
class Chapter:
    """A chapter of a source, with the rules that stand in it.

    Args:
        title: Its heading.
        source: The title of the source; empty where all chapters are of one.
        blocks: The rules, the most urgent first.
    """

    title: Said
    source: str
    blocks: tuple[Block, ...]

    @property
    def counts(self) -> tuple[tuple[State, str, int], ...]:
        """How many of its rules come to what."""
        found = Counter((block.state, block.word) for block in self.blocks)
        return tuple((state, word, count) for (state, word), count in found.items())


def chapters(kept: Kept) -> tuple[Chapter, ...]:
    """The findings by chapter in the order of the model, the most urgent rules first."""
    by_rule: dict[str, list[Finding]] = {}
    for finding in kept.report.findings:
        by_rule.setdefault(finding.code, []).append(finding)
    by_chapter: dict[tuple[str, str], list[Block]] = {}
    for code, found in by_rule.items():
        source = found[0].source
        key = source.source.id, source.section.partition(";")[0].strip()
        by_chapter.setdefault(key, []).append(_block(found, kept.voice_on(code)))
    several = len({source for source, _ in by_chapter}) > 1
    return tuple(
        Chapter(
            title=blocks[0].section._replace(words=title),
            source=blocks[0].title if several else "",
            blocks=tuple(sorted(blocks, key=lambda block: _ORDER.index(block.state))),
        )
        for (_, title), blocks in by_chapter.items()
    )


def asking(found: Iterable[Chapter]) -> tuple[Block, ...]:
    """The rules that somebody is to act on or talk about, the most urgent first."""
    blocks = [block for chapter in found for block in chapter.blocks if block.asking]
    return tuple(sorted(blocks, key=lambda block: _ORDER.index(block.state)))


def waiting(found: Iterable[Chapter], state: State) -> tuple[Block, ...]:
    """The rules that say something which comes to `state`, with only that."""
    return tuple(
        attrs.evolve(block, told=kept)
        for chapter in found
        for block in chapter.blocks
        if (kept := tuple(told for told in block.told if told.state is state))
    )


def counts(
    report: Report, voice: Voice
) -> tuple[tuple[str, ...], list[tuple[str, tuple[int, ...]]]]:
    """How many findings come to what, by strength: the columns' names, and the rows."""
    found = [(f.strength, state_of(f)) for f in report.findings]
    names = {state_of(f): _word(f, voice) for f in report.findings}
    there = [state for state in _ORDER if state in names]
    number = Counter(found)
    rows = [
        (
            voice.word(words.STRENGTH[strength]),
            tuple(number[strength, state] for state in there),
        )
        for strength in words.STRENGTH
        if any(strength is one for one, _ in found)
    ]
    return tuple(names[state] for state in there), rows


def state_of(finding: Finding) -> State:
    """What a finding comes to on the page."""
    if finding.severity is not Severity.NONE:
        return State(str(finding.severity))
    if finding.outcome is Outcome.NOT_ASSESSED:
        judged = finding.rule.method is Method.JUDGED
        return State.TO_JUDGE if judged else State.OPEN
    if finding.outcome is Outcome.WAIVED:
        return State.WAIVED
    if finding.outcome is Outcome.NOT_APPLICABLE:
        return State.SKIPPED
    return State.IN_PLACE


def message(finding: Finding, voice: Voice) -> Said:
    """What is so, in one language from end to end."""
    reason = finding.verdict.reason
    text: Text = finding.rule.statement if reason is None else reason.text
    found = spoken_in(text, voice.language)
    return voice.quote(finding.message(found), found)


def _word(finding: Finding, voice: Voice) -> str:
    return voice.word(terms.word_of(finding))


def _block(findings: Sequence[Finding], voice: Voice) -> Block:
    rule = findings[0].rule
    told = sorted(_told(findings, voice), key=lambda one: _ORDER.index(one.state))
    source, own = rule.source.source, voice.report.variant.languages[0]
    published = ", ".join(
        part for part in (source.publisher, source.year and str(source.year)) if part
    )
    web = source.url if (source.url or "").startswith(("https://", "http://")) else None
    return Block(
        rule=rule,
        state=told[0].state,
        word=told[0].word,
        statement=voice.say(rule.statement),
        told=tuple(told),
        strength=voice.word(words.STRENGTH[rule.strength]),
        counting=voice.quote(rule.counts, "en") if rule.counts else None,
        title=source.title,
        published=published,
        url=web,
        section=voice.quote(rule.source.section, own),
        lines=_lines(rule.source, voice),
    )


def _lines(citation: Citation, voice: Voice) -> str:
    parts = []
    if citation.pages:
        parts.append(voice.word(words.PAGES, pages=citation.pages))
    if citation.lines:
        several = not citation.lines.isdecimal()
        parts.append(voice.word(words.LINES[several], count=citation.lines))
    return ", ".join(parts)


def _told(findings: Sequence[Finding], voice: Voice) -> Iterable[Told]:
    """What is said alike of several is said once."""
    same: dict[tuple[State, str, Said], list[Finding]] = {}
    for finding in findings:
        key = state_of(finding), _word(finding, voice), message(finding, voice)
        same.setdefault(key, []).append(finding)
    for (state, word, said), found in same.items():
        pointers = dict.fromkeys(pointer for f in found for pointer in f.evidence)
        shown = Counter(
            (place(pointer, voice), voice.pointer(pointer))
            for pointer in pointers
            if pointer not in WHOLE
        )
        yield Told(
            state=state,
            word=word,
            message=said,
            places=alike(place(f.about, voice) for f in found if f.about not in WHOLE),
            evidence=tuple(
                (said.times(count), pointer) for (said, pointer), count in shown.items()
            ),
        )
