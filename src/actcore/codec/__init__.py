"""Bytes to documents and back. The only place that imports cattrs and msgspec."""

from .allowed import allowed_ids
from .documents import Codec, codec_for, refuse_unkept
from .envelope import schema_of
from .files import (
    is_toml,
    read,
    read_json,
    read_many,
    read_toml,
    to_bytes,
    write,
    write_bytes,
    write_many,
)
from .payload import parse, parse_toml
from .references import is_role
from .schemas import json_schema
from .values import values_of

__all__ = [
    "Codec",
    "allowed_ids",
    "codec_for",
    "is_role",
    "is_toml",
    "json_schema",
    "parse",
    "parse_toml",
    "read",
    "read_json",
    "read_many",
    "read_toml",
    "refuse_unkept",
    "schema_of",
    "to_bytes",
    "values_of",
    "write",
    "write_bytes",
    "write_many",
]
