"""What the conformance kit looks at: a variant with its examples and cases."""

from collections.abc import Callable, Iterator
from functools import cached_property

import actcore
from actcore.codec import Codec, codec_for
from actcore.codec.envelope import envelope_of
from actcore.model import Document
from actcore.registry import Registry
from actcore.variant import Rule, Variant, computed

from .cases import Case, Result, base_payload, case_files, run_case


class Subject:
    """A variant under test.

    Args:
        model: Its id.
        registry: Where it is; the installed plugins where left out.

    Raises:
        UnknownName: If it is not there.
        ExceptionGroup: If an installed plugin failed to load.
    """

    def __init__(self, model: str, registry: Registry | None = None) -> None:
        self.registry = registry or actcore.load(strict=True)
        self.variant: Variant = self.registry.variant(model)

    @cached_property
    def codec(self) -> Codec:
        """The codec of the variant."""
        return codec_for(self.variant)

    @cached_property
    def computed(self) -> tuple[Rule, ...]:
        """The rules that a computation decides."""
        return computed(self.variant.rules)

    @cached_property
    def cases(self) -> tuple[Case, ...]:
        """The cases the package ships whose base follows this variant."""
        return tuple(
            case
            for file in case_files(self.variant)
            for case in file.cases
            if base_payload(case, self.registry).get("model") == self.variant.id
        )

    @cached_property
    def results(self) -> tuple[Result, ...]:
        """How the cases come out."""
        return tuple(run_case(case, self.registry) for case in self.cases)

    def documents(self) -> Iterator[tuple[Document, Result]]:
        """The document of every case, with its result."""
        for result in self.results:
            yield result.report.document, result

    def decode(self, payload: dict[str, object]) -> Document:
        """Structure a payload; raises `DocumentError`."""
        return self.codec.structure(payload, envelope_of(payload).cls)


Check = Callable[[Subject], Iterator[str]]
"""A part of the kit: yields what is wrong, in words."""
