"""Who knows whom on a map, as bits: what the measures are worked out from.

The people are numbered; the set of those whom somebody knows is an integer with their
bits. On maps of this size that is many times faster than a general library of graphs.
"""

import attrs

from actcore.model import Contact, PersonId, Sociogram


@attrs.frozen
class Web:
    """The people on a map without the client, and what is told of every pair.

    Args:
        contacts: The people, in the order of the map.
        numbers: Their places in it.
        links: For each the people they are told to know, as bits.
        denied: How many pairs are told not to know each other.
    """

    contacts: tuple[Contact, ...]
    numbers: dict[PersonId, int]
    links: list[int]
    denied: int

    @property
    def known(self) -> int:
        """How many pairs are told to know each other."""
        return sum([links.bit_count() for links in self.links]) // 2

    def ids(self, bits: int) -> tuple[PersonId, ...]:
        """The people whose bits are set, in the order of the map."""
        people = enumerate(self.contacts)
        return tuple([contact.person for n, contact in people if bits >> n & 1])


def web_of(sociogram: Sociogram, client: PersonId) -> Web:
    """Number the people and gather the ties between them.

    What is told both ways counts as known. A tie with the client or with somebody who
    is not on the map says nothing about a pair on it.
    """
    contacts = tuple([c for c in sociogram.contacts if c.person != client])
    numbers = {contact.person: number for number, contact in enumerate(contacts)}
    links = [0] * len(contacts)
    apart = [0] * len(contacts)
    for tie in sociogram.ties:
        one, other = numbers.get(tie.first), numbers.get(tie.second)
        if one is None or other is None or one == other:
            continue
        rows = links if tie.acquainted else apart
        rows[one] |= 1 << other
        rows[other] |= 1 << one
    denied = 0
    if any(apart):
        told = zip(apart, links, strict=True)
        denied = sum([(no & ~yes).bit_count() for no, yes in told]) // 2
    return Web(contacts, numbers, links, denied)


def circles(links: list[int]) -> tuple[list[int], list[tuple[int, list[int]]]]:
    """The separate circles of people, and who holds one of them together.

    One walk in depth: those who were met by way of somebody, and know nobody else who
    was there before them, fall off without that one.

    Returns:
        The circles as bits, by their first member; and everybody without whom theirs
        would fall apart, with the parts as bits, in the order of the map.
    """
    behind = [1 << number for number in range(len(links))]
    beyond = list(links)
    loose: dict[int, list[int]] = {}
    found = []
    unmet = (1 << len(links)) - 1
    while unmet:
        start = (unmet & -unmet).bit_length() - 1
        unmet ^= 1 << start
        path = [start]
        while path:
            at = path[-1]
            if new := links[at] & unmet:
                near = new & -new
                unmet ^= near
                path.append(near.bit_length() - 1)
                continue
            path.pop()
            if path:
                before = path[-1]
                behind[before] |= behind[at]
                beyond[before] |= beyond[at]
                if not beyond[at] & ~(behind[at] | 1 << before):
                    loose.setdefault(before, []).append(behind[at])
        found.append(behind[start])
    return found, _cuts(found, loose)


def _cuts(found: list[int], loose: dict[int, list[int]]) -> list[tuple[int, list[int]]]:
    """Who holds a circle together, from what would fall off without each."""
    cuts = []
    for number in sorted(loose):
        parts = loose[number]
        whole = next(bits for bits in found if bits >> number & 1)
        if rest := whole & ~(sum(parts) | 1 << number):
            parts.append(rest)
        if len(parts) > 1:
            cuts.append((number, sorted(parts, key=lambda bits: bits & -bits)))
    return cuts


def effective_size(links: list[int]) -> float:
    """Burt's effective size of the client's network, the client tied to everybody.

    The number of people less the mean of the ties each has to the others; not a number
    where there is nobody.
    """
    people = len(links)
    if not people:
        return float("nan")
    return people - sum([near.bit_count() for near in links]) / people


def constraint(links: list[int]) -> float:
    """Burt's constraint on the client, all ties counted alike.

    Everybody divides their attention equally over those they know, the client included.
    Not a number where there is nobody.
    """
    people = len(links)
    if not people:
        return float("nan")
    parts = {1 << n: 1 / (near.bit_count() + 1) for n, near in enumerate(links)}
    total = 0.0
    for near in links:
        held = 1.0
        while near:
            low = near & -near
            held += parts[low]
            near ^= low
        total += held * held
    return total / (people * people)
