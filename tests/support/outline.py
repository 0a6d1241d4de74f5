"""What a page of HTML is made of, read strictly: every tag that opens also closes."""

from html.parser import HTMLParser

_VOID = {"meta", "br", "hr", "img", "input", "link", "col", "wbr"}


class Outline(HTMLParser):
    """The elements of a page.

    Attributes:
        tags: Every tag with its attributes, in order.
        headings: The levels of the headings, in order.
        ids: Every id, in order.
        words: All text outside of style and pictures, in order.
    """

    def __init__(self, html: str) -> None:
        super().__init__(convert_charrefs=True)
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.headings: list[int] = []
        self.ids: list[str] = []
        self.words: list[str] = []
        self._open: list[str] = []
        self.feed(html)
        self.close()
        assert not self._open, f"never closed: {self._open}"

    @property
    def text(self) -> str:
        """All its words, with single spaces."""
        return " ".join(" ".join(self.words).split())

    def attributes(self, name: str) -> list[str]:
        """Every value of an attribute, in order."""
        return [found[name] or "" for _, found in self.tags if name in found]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note a tag and its attributes."""
        names = [name for name, _ in attrs]
        assert len(names) == len(set(names)), f"an attribute twice: {tag} {names}"
        self.tags.append((tag, dict(attrs)))
        if (found := dict(attrs).get("id")) is not None:
            self.ids.append(found)
        if tag in {f"h{level}" for level in range(1, 7)}:
            self.headings.append(int(tag[1]))
        if tag not in _VOID:
            self._open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Refuse a slash that HTML does not know outside of SVG."""
        assert "svg" in self._open, f"<{tag}/> outside of a picture"
        self.handle_starttag(tag, attrs)
        self.handle_endtag(tag)

    def handle_endtag(self, tag: str) -> None:
        """Hold that a tag closes what was opened last."""
        assert self._open, f"</{tag}> closes nothing"
        assert self._open.pop() == tag, f"</{tag}> at {self.getpos()}"

    def handle_data(self, data: str) -> None:
        """Note words."""
        if "style" not in self._open and "svg" not in self._open:
            self.words.append(data)
