"""Where a statement comes from: a source document and the place in it."""

import attrs


@attrs.frozen(kw_only=True)
class Source:
    """A document that a national model is described in.

    >>> guide = Source(id="guide", title="A guide", publisher="An agency", year=2017)
    >>> guide.at("Team", pages="17-18").locator
    'Team, p. 17-18'

    Args:
        id: A short name, unique in the variant.
        title: The document's own title.
        publisher: Who answers for it.
        year: When it came out; None where it is undated.
        url: Where it can be read.
        external: True where it only complements the model's own sources.
    """

    id: str
    title: str
    publisher: str
    year: int | None = None
    url: str | None = None
    external: bool = False

    def at(
        self, section: str, *, lines: str | None = None, pages: str | None = None
    ) -> "Citation":
        """The place in this source under the heading `section`."""
        return Citation(source=self, section=section, lines=lines, pages=pages)


@attrs.frozen(kw_only=True, eq=False)
class Citation:
    """A place in a source.

    Args:
        source: The document.
        section: The heading it stands under.
        lines: Line numbers of the text edition, such as ``221-223``.
        pages: Page numbers.
    """

    source: Source
    section: str
    lines: str | None = None
    pages: str | None = None

    @property
    def locator(self) -> str:
        """The place inside the document, in words."""
        parts = [self.section]
        if self.pages:
            parts.append(f"p. {self.pages}")
        if self.lines:
            parts.append(f"lines {self.lines}")
        return ", ".join(parts)

    def __str__(self) -> str:
        return f"{self.source.title}: {self.locator}"
