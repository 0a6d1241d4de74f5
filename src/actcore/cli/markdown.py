"""What a model's rules and worksheets are, as Markdown tables for a README."""

from collections.abc import Iterable

from actcore.forms import Form
from actcore.variant import SOCIOGRAM, Citation, Variant, declaration


def rules(variant: Variant, language: str) -> str:
    """Every rule with where it comes from, how it is told, and what it reads."""
    sheets = [declaration(cls) for cls in variant.worksheets]
    rows = []
    for rule in sorted(variant.rules, key=lambda rule: rule.code):
        reads = [sheet.id for sheet in sheets if rule.code in sheet.supports]
        rows.append(
            (
                rule.code,
                rule.statement.get(language),
                rule.strength,
                rule.method,
                rule.profile,
                _place(rule.source),
                ", ".join(f"`{name}`" for name in reads),
            )
        )
    return _table(
        (
            "Code",
            "What should be so",
            "Strength",
            "Told",
            "Profile",
            "Source",
            "Sheets",
        ),
        rows,
    )


def worksheets(forms: Iterable[Form], variant: Variant, language: str) -> str:
    """Worksheets of a model with what they are called and which rules they serve.

    Where questions cite the model's source, also how many do and how many are our own.
    """
    heads = ("Sheet", "Title", "What it holds", "Document", "Serves", "Asked for + own")
    rows = []
    for form in forms:
        about = _about(form, variant)
        if form.notice:
            about += f" *{form.notice.get(language)}*"
        serves = ", ".join(form.supports)
        cited = [bool(question.source) for question in form.walk()]
        counts = f"{cited.count(True)} + {cited.count(False)}"
        title = form.title.get(language)
        rows.append((f"`{form.id}`", title, about, form.document, serves, counts))
    if all(row[-1].startswith("0 ") for row in rows):
        return _table(heads[:-1], (row[:-1] for row in rows))
    return _table(heads, rows)


def _about(form: Form, variant: Variant) -> str:
    """What a worksheet holds, as its class says; the map has none."""
    if form.id == SOCIOGRAM:
        return "The client's map of people, a row for each; kept as the sociogram."
    return " ".join((variant.worksheet(form.id).cls.__doc__ or "").split())


def _place(source: Citation) -> str:
    return f"{source.source.id}: {source.locator}"


def _table(head: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> str:
    lines = [head, tuple("---" for _ in head), *rows]
    return "\n".join(f"| {' | '.join(map(_cell, line))} |" for line in lines)


def _cell(text: str) -> str:
    return str(text).replace("|", "\\|")
