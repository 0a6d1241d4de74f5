"""Both Danish models live up to the conformance kit."""

from actcore.testing import conformance

test_act = conformance("dk.act")
test_mact = conformance("dk.mact")
