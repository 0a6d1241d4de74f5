"""The Swedish plugin lives up to the conformance kit."""

from actcore.testing import conformance

test_conformance = conformance("se.ract")
