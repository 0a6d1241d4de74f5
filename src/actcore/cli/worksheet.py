"""``actcore worksheet``: hand worksheets out, and take their answers back."""

import argparse
from pathlib import Path

from actcore import sheets
from actcore.forms import Answers, Form
from actcore.model import Document
from actcore.registry import Registry
from actcore.variant import declaration

from .catalogue import at_hand, dump, exit_code, line, sheet_json
from .hand import Hand, hand_of, step_forms
from .inputs import only_document


def listed(options: argparse.Namespace) -> int:
    """List the worksheets; returns the exit code."""
    registry = at_hand(options.model)
    wanted = _of_step(registry, options)
    if options.format == "json":
        told = [
            sheet_json(variant, declaration(cls))
            for variant in registry.variants
            for cls in variant.worksheets
            if wanted is None or (variant.id, declaration(cls).id) in wanted
        ]
        dump({"worksheets": told})
        return exit_code(registry)
    for variant in registry.variants:
        if options.format == "markdown":
            from . import markdown

            line(markdown.worksheets(variant, options.lang))
            continue
        found = [
            form
            for form in sheets.forms(variant.id, registry=registry)
            if wanted is None or (variant.id, form.id) in wanted
        ]
        if wanted is None or found:
            title = variant.title.get(options.lang)
            line(f"{variant.id} · {title} · {len(found)} worksheets")
        for form in found:
            _list_one(form, options.lang)
        line()
    return exit_code(registry)


def _list_one(form: Form, language: str) -> None:
    line(f"  {form.id:<24} {form.title.get(language)}")
    feeds = f", for {' '.join(form.supports)}" if form.supports else ""
    line(f"  {'':<24} {form.document}, filled in by {form.audience}{feeds}")
    if form.notice:
        line(f"  {'':<24} {form.notice.get(language)}")


def _of_step(
    registry: Registry, options: argparse.Namespace
) -> set[tuple[str, str]] | None:
    """The worksheets of the step that is asked for, by model; None where none is."""
    if options.step is None:
        return None
    return {(form.model, form.id) for form in step_forms(registry, options.step)}


def render(options: argparse.Namespace) -> int:
    """Write blank worksheets; returns the exit code."""
    hand = hand_of(options, options.model)
    to = _format(options, "html")
    hand.write(
        options,
        to,
        lambda form: sheets.render(
            form.model,
            form.id,
            to,
            language=options.lang,
            layout=options.layout,
            blank_rows=options.rows,
            action=options.action,
            registry=hand.registry,
        ),
    )
    return 0


def fill(options: argparse.Namespace) -> int:
    """Write worksheets with what a record knows; returns the exit code."""
    document = only_document(options.record, allow=options.allow_identity_numbers)
    hand = hand_of(options, document.model)
    to = _format(options, "html")

    def made(form: Form) -> bytes:
        return sheets.render(
            form.model,
            form.id,
            to,
            answers=_opened(hand, document, form, options),
            language=options.lang,
            layout=options.layout,
            blank_rows=options.rows,
            action=options.action,
            registry=hand.registry,
        )

    hand.about(document).write(options, to, made)
    return 0


def export(options: argparse.Namespace) -> int:
    """Write worksheets for other systems; returns the exit code."""
    document = None
    if options.record is not None:
        document = only_document(options.record, allow=options.allow_identity_numbers)
    hand = hand_of(options, document.model if document else options.model)
    to = _format(options, "json-schema")

    def made(form: Form) -> bytes:
        answers = None
        if document is not None:
            answers = _opened(hand, document, form, options)
        return sheets.export(
            form.model,
            form.id,
            to,
            answers=answers,
            language=options.lang,
            registry=hand.registry,
        )

    (hand.about(document) if document else hand).write(options, to, made)
    return 0


def _opened(
    hand: Hand, document: Document, form: Form, options: argparse.Namespace
) -> Answers:
    return sheets.opened(
        document,
        form.id,
        as_of=options.as_of,
        entry=options.entry,
        names=options.names,
        language=options.lang,
        registry=hand.registry,
    )


def _format(options: argparse.Namespace, usual: str) -> str:
    """The format that was asked for, or that the name of the file says."""
    if options.format is not None:
        return str(options.format)
    suffix = Path(options.output or "").suffix.lower().lstrip(".")
    by_suffix = {"xlsx": "xlsform", "htm": "html", "json": usual, "markdown": "md"}
    to = by_suffix.get(suffix, suffix)
    return to if to in (*sheets.FORMATS, *sheets.EXPORTS, "txt") else usual
