"""The Norwegian plugin lives up to the conformance kit."""

from actcore.testing import conformance

test_conformance = conformance("no.bir")
