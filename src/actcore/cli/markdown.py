"""What a model's rules and worksheets are, as Markdown tables for a README."""

from collections.abc import Iterable

from actcore.variant import Citation, Variant, declaration, items_of, source_of


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


def worksheets(variant: Variant, language: str) -> str:
    """Every worksheet with what it is called and which rules it serves.

    Where items cite the model's source, also how many do and how many are our own.
    """
    heads = ("Sheet", "Title", "What it holds", "Document", "Serves", "Asked for + own")
    rows = []
    for sheet in map(declaration, variant.worksheets):
        about = " ".join((sheet.cls.__doc__ or "").split())
        if sheet.notice:
            about += f" *{sheet.notice.get(language)}*"
        kind = sheet.document.__name__.lower()
        serves = ", ".join(sheet.supports)
        cited = [source_of(item.field) is not None for item in items_of(sheet.cls)]
        counts = f"{cited.count(True)} + {cited.count(False)}"
        title = sheet.title.get(language)
        rows.append((f"`{sheet.id}`", title, about, kind, serves, counts))
    if all(row[-1].startswith("0 ") for row in rows):
        return _table(heads[:-1], (row[:-1] for row in rows))
    return _table(heads, rows)


def _place(source: Citation) -> str:
    return f"{source.source.id}: {source.locator}"


def _table(head: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> str:
    lines = [head, tuple("---" for _ in head), *rows]
    return "\n".join(f"| {' | '.join(map(_cell, line))} |" for line in lines)


def _cell(text: str) -> str:
    return str(text).replace("|", "\\|")
