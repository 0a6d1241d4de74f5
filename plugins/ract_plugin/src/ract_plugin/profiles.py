"""The parts of the Swedish sources that belong to their time, besides the model itself.

Who ran the programme, and in which years, is told here and nowhere in the rules.
"""

from actcore.variant import Profile, Text

PROGRAMME = Profile(
    id="programme-2012-2016",
    title=Text(
        sv="Evidens och NSPH:s satsning under PRIO-åren 2012–2016",
        en="The programme of Evidens and NSPH in the PRIO years 2012-2016",
    ),
)

COUNCIL_2017 = Profile(
    id="council-2017",
    title=Text(sv="Nationella rådet 2017", en="The national council in 2017"),
)
