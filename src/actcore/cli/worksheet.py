"""``actcore worksheet``: hand worksheets out, and take their answers back."""

import argparse

from actcore import sheets
from actcore.forms import Answers, Form
from actcore.model import Document
from actcore.registry import Registry

from .catalogue import at_hand, dump, exit_code, line, sheet_json
from .hand import Hand, hand_of, step_forms
from .inputs import only_document
from .sheet_options import EXPORTS, FORMATS


def listed(options: argparse.Namespace) -> int:
    """List the worksheets; returns the exit code."""
    registry = at_hand(options.model)
    found = _asked_for(registry, options)
    if options.format == "json":
        told = [sheet_json(form) for forms in found.values() for form in forms]
        dump({"worksheets": told})
        return exit_code(registry)
    for model, forms in found.items():
        variant = registry.variant(model)
        if options.format == "markdown":
            from . import markdown

            line(markdown.worksheets(forms, variant, options.lang))
            continue
        title = variant.title.get(options.lang)
        line(f"{model} · {title} · {len(forms)} worksheets")
        for form in forms:
            _list_one(form, options.lang)
        line()
    return exit_code(registry)


def _asked_for(
    registry: Registry, options: argparse.Namespace
) -> dict[str, tuple[Form, ...]]:
    """The worksheets of each model; of one step, in the models that have it."""
    if options.step is None:
        return {m: sheets.forms(m, registry=registry) for m in registry.models}
    forms = list(step_forms(registry, options.step))
    models = dict.fromkeys(form.model for form in forms)
    return {m: tuple(form for form in forms if form.model == m) for m in models}


def _list_one(form: Form, language: str) -> None:
    line(f"  {form.id:<24} {form.title.get(language)}")
    feeds = f", for {' '.join(form.supports)}" if form.supports else ""
    line(f"  {'':<24} {form.document}, filled in by {form.audience}{feeds}")
    if form.notice:
        line(f"  {'':<24} {form.notice.get(language)}")


def render(options: argparse.Namespace) -> int:
    """Write blank worksheets; returns the exit code."""
    hand = hand_of(options, options.model)
    to = hand.format(options, FORMATS, "html")
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
    to = hand.format(options, FORMATS, "html")

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
    to = hand.format(options, EXPORTS, "json-schema")

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
