"""Reports for machines: JSON, SARIF and JUnit."""

import argparse
import json
from collections import Counter
from typing import Any, TextIO
from xml.etree import ElementTree as ET

from actcore import __version__
from actcore.errors import DocumentError
from actcore.fidelity import Finding, Report, Setting, Severity
from actcore.fidelity.people import spoken
from actcore.registry import Problem
from actcore.variant import Method, Outcome, Rule

from .inputs import Checked


def printer(options: argparse.Namespace, out: TextIO) -> "Json | Sarif | Junit":
    """What prints reports in the form that `options` asks for."""
    forms: dict[str, type[Json] | type[Sarif] | type[Junit]]
    forms = {"json": Json, "sarif": Sarif, "junit": Junit}
    return forms[options.format](options, out)


class _Printer:
    def __init__(self, options: argparse.Namespace, out: TextIO) -> None:
        self._options, self._out = options, out
        self._language: str = options.lang

    def _message(self, finding: Finding) -> str:
        return finding.message(self._language)

    def _about(self, finding: Finding, report: Report | None) -> str:
        """The place as ``--names`` wants it."""
        if report is None:
            return finding.about
        return spoken(
            finding.about,
            report.document,
            report.variant,
            self._options.names,
            self._language,
            report.as_of,
        )

    def _dump(self, value: object) -> None:
        json.dump(value, self._out, ensure_ascii=False, indent=2)
        self._out.write("\n")


class Json(_Printer):
    """The stable form; its schema is ``check.schema.json``."""

    def __init__(self, options: argparse.Namespace, out: TextIO) -> None:
        super().__init__(options, out)
        self._reports: list[dict[str, Any]] = []
        self._faults: list[dict[str, Any]] = []

    def add(self, result: Checked) -> None:
        """Take up the report on one document, or its faults."""
        if result.report is not None:
            self._reports.append(self._report(result.origin, result.report))
        else:
            self._faults += _faults(result)

    def finish(self) -> None:
        """Print everything as one object."""
        self._dump(
            {
                "schema": "actcore.check/1",
                "actcore": __version__,
                "reports": self._reports,
                "faults": self._faults,
            }
        )

    def _report(self, origin: str, report: Report) -> dict[str, Any]:
        told, apply = report.assessed
        return {
            "file": origin,
            "document": report.document.id,
            "model": report.variant.id,
            "as_of": report.as_of.isoformat(),
            "verdict": str(report.verdict),
            "complete": report.complete,
            "counts": report.counts,
            "assessed": {"told": told, "apply": apply},
            "findings": [self._finding(f, report) for f in report.findings],
            "notices": [
                {"kind": str(n.kind), "code": n.code, "subject": n.pointer}
                for n in report.notices
            ],
            "problems": [problem_json(problem) for problem in report.problems],
            "plugins": [
                {"name": p.plugin, "distribution": p.distribution, "version": p.version}
                for p in report.providers
            ],
        }

    def _finding(self, finding: Finding, report: Report) -> dict[str, Any]:
        made: dict[str, Any] = {
            "code": finding.code,
            "name": finding.name,
            "strength": str(finding.strength),
            "outcome": str(finding.outcome),
            "severity": str(finding.severity),
            "subject": finding.about,
            "reason": finding.reason,
            "message": self._message(finding),
            "evidence": list(finding.evidence),
            "parameters": {n: _setting(s) for n, s in finding.settings.items()},
            "source": source_json(finding.rule),
        }
        if finding.outcome is Outcome.WAIVED:
            made["underlying"] = str(finding.verdict.outcome)
        if self._options.names != "codes":
            made["subject_spoken"] = self._about(finding, report)
        return made


_KINDS = {
    Outcome.MET: "pass",
    Outcome.NOT_APPLICABLE: "notApplicable",
    Outcome.UNUSUAL: "informational",
}
_LEVELS = {
    Severity.BROKEN: "error",
    Severity.DEVIATION: "warning",
    Severity.ADVICE: "note",
}


class Sarif(_Printer):
    """SARIF 2.1.0, for code-scanning tools and dashboards."""

    def __init__(self, options: argparse.Namespace, out: TextIO) -> None:
        super().__init__(options, out)
        self._rules: dict[str, dict[str, Any]] = {}
        self._results: list[dict[str, Any]] = []
        self._notices: list[dict[str, Any]] = []

    def add(self, result: Checked) -> None:
        """Take up the findings on one document, or its faults."""
        if result.report is None:
            for fault in _faults(result):
                words = f"{fault['expected']} {fault['hint']}".strip()
                self._notices.append(
                    _notice(f"{fault['file']}: {fault['path']} {words}")
                )
            return
        for problem in result.report.problems:
            self._notices.append(_notice(str(problem)))
        for finding in result.report.findings:
            self._rules.setdefault(finding.code, self._rule(finding.rule))
            self._results.append(self._result(finding, result.origin))
            if finding.severity is Severity.BROKEN:
                self._notices.append(
                    _notice(f"{finding.code}: {self._message(finding)}")
                )

    def finish(self) -> None:
        """Print the run."""
        driver = {
            "name": "actcore",
            "version": __version__,
            "rules": list(self._rules.values()),
        }
        run = {
            "tool": {"driver": driver},
            "results": self._results,
            "invocations": [
                {
                    "executionSuccessful": not self._notices,
                    "toolExecutionNotifications": self._notices,
                }
            ],
        }
        self._dump(
            {
                "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
                "version": "2.1.0",
                "runs": [run],
            }
        )

    def _rule(self, rule: Rule) -> dict[str, Any]:
        return {
            "id": rule.code,
            "name": rule.name,
            "shortDescription": {"text": rule.statement.get(self._language)},
            "help": {"text": str(rule.source)},
            "properties": {
                "strength": str(rule.strength),
                "profile": rule.profile,
                "external": rule.source.source.external,
            },
        }

    def _result(self, finding: Finding, origin: str) -> dict[str, Any]:
        made: dict[str, Any] = {
            "ruleId": finding.code,
            "kind": _sarif_kind(finding),
            "level": _LEVELS.get(finding.severity, "none"),
            "message": {"text": self._message(finding)},
            "locations": [
                {
                    "physicalLocation": {"artifactLocation": {"uri": _uri(origin)}},
                    "logicalLocations": [{"fullyQualifiedName": finding.about}],
                }
            ],
        }
        if finding.outcome is Outcome.WAIVED:
            made["suppressions"] = [{"kind": "external", "status": "accepted"}]
        return made


class Junit(_Printer):
    """JUnit XML: a suite a document, a test a finding."""

    def __init__(self, options: argparse.Namespace, out: TextIO) -> None:
        super().__init__(options, out)
        self._root = ET.Element("testsuites", name="actcore")

    def add(self, result: Checked) -> None:
        """Take up the findings on one document, or its faults."""
        suite = ET.SubElement(self._root, "testsuite", name=_xml(result.origin))
        for fault in _faults(result):
            test = ET.SubElement(
                suite, "testcase", classname="read", name=_xml(fault["path"])
            )
            ET.SubElement(test, "error", message=_xml(fault["expected"]))
        findings = result.report.findings if result.report else ()
        for finding in findings:
            self._test(suite, finding, result)
        for problem in result.report.problems if result.report else ():
            test = ET.SubElement(
                suite, "testcase", classname="load", name=_xml(problem.plugin)
            )
            ET.SubElement(test, "error", message=_xml(str(problem)))
        kinds = Counter(child.tag for test in suite for child in test)
        suite.set("tests", str(len(suite)))
        for attribute, tag in (
            ("failures", "failure"),
            ("errors", "error"),
            ("skipped", "skipped"),
        ):
            suite.set(attribute, str(kinds[tag]))

    def finish(self) -> None:
        """Print the suites."""
        ET.indent(self._root)
        text = ET.tostring(self._root, encoding="unicode")
        self._out.write(f'<?xml version="1.0" encoding="UTF-8"?>\n{text}\n')

    def _test(self, suite: ET.Element, finding: Finding, result: Checked) -> None:
        name = f"{finding.code} {finding.name} {self._about(finding, result.report)}"
        test = ET.SubElement(
            suite, "testcase", classname=finding.code[:-3], name=_xml(name)
        )
        message = _xml(self._message(finding))
        if finding.severity is Severity.BROKEN:
            ET.SubElement(test, "error", message=message)
        elif finding.severity in (Severity.DEVIATION, Severity.ADVICE):
            ET.SubElement(
                test, "failure", message=message, type=str(finding.severity)
            ).text = str(finding.source)
        elif finding.outcome in (
            Outcome.NOT_ASSESSED,
            Outcome.NOT_APPLICABLE,
            Outcome.WAIVED,
        ):
            word = finding.outcome.replace("_", " ")
            ET.SubElement(test, "skipped", message=f"{word}: {message}")


def source_json(rule: Rule) -> dict[str, str | bool]:
    """A rule's place in its source, and whether that is an outside one."""
    return {
        "document": rule.source.source.title,
        "locator": rule.source.locator,
        "external": rule.source.source.external,
    }


def problem_json(problem: Problem) -> dict[str, Any]:
    """A plugin that did not load."""
    return {
        "plugin": problem.plugin,
        "distribution": problem.distribution,
        "version": problem.version,
        "stage": problem.stage,
        "message": problem.message,
    }


def _setting(setting: Setting) -> dict[str, Any]:
    made: dict[str, Any] = {"value": setting.value, "origin": str(setting.origin)}
    if setting.local is not None:
        local = setting.local
        made |= {
            "reason": local.reason,
            "decided_by": local.decided_by,
            "decided_on": local.decided_on.isoformat(),
            "file": local.origin,
        }
    return made


def _faults(result: Checked) -> list[dict[str, Any]]:
    from .run import told

    if result.error is None:
        return []
    if isinstance(result.error, DocumentError):
        return [
            {
                "file": result.origin,
                "path": f.path,
                "expected": f.expected,
                "hint": f.hint,
            }
            for f in result.error.faults
        ]
    text = told(result.error)
    return [{"file": result.origin, "path": "$", "expected": text, "hint": ""}]


def _sarif_kind(finding: Finding) -> str:
    if finding.outcome is Outcome.NOT_ASSESSED:
        return "review" if finding.rule.method is Method.JUDGED else "open"
    return _KINDS.get(finding.outcome, "fail")


def _notice(text: str) -> dict[str, Any]:
    return {"level": "error", "message": {"text": text}}


def _uri(origin: str) -> str:
    from urllib.parse import quote

    return quote(origin.replace("\\", "/"))


def _xml(text: str) -> str:
    """Text without the characters that no XML document may hold."""
    return "".join(
        c for c in text if c in "\t\n\r" or (c >= " " and c not in "\ufffe\uffff")
    )
