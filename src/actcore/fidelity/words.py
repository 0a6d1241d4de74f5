"""What the engine itself has to say, in words."""

from actcore.text import Text
from actcore.variant import Reason

NOTHING_RECORDED = Reason(
    "nothing-recorded",
    Text(
        sv="Det som regeln gäller finns inte i underlaget.",
        da="Det, reglen handler om, findes ikke i materialet.",
        nb="Det regelen gjelder, finnes ikke i materialet.",
        en="What the rule is about is not in the record.",
    ),
)
NOT_JUDGED = Reason(
    "not-judged",
    Text(
        sv="Det kan bara en människa avgöra, och ingen har gjort det än.",
        da="Det kan kun et menneske afgøre, og det har ingen gjort endnu.",
        nb="Det kan bare et menneske avgjøre, og ingen har gjort det ennå.",
        en="Only a person can tell, and nobody has done so yet.",
    ),
)
PARAMETER_NOT_SET = Reason(
    "parameter-not-set",
    Text(
        sv="Källan ger inget värde för '{parameter}'; verksamheten behöver bestämma ett.",
        da="Kilden giver ingen værdi for '{parameter}'; kommunen må fastsætte en.",
        nb="Kilden gir ingen verdi for '{parameter}'; kommunen må fastsette en.",
        en="The source gives no value for '{parameter}'; the municipality has to set one.",
    ),
)
JUDGED = Reason(
    "judged",
    Text(
        sv="Bedömt av {by} den {on}.",
        da="Vurderet af {by} den {on}.",
        nb="Vurdert av {by} den {on}.",
        en="Judged by {by} on {on}.",
    ),
)
NOT_SO = Text(
    sv="Inte på plats: {statement}",
    da="Ikke på plads: {statement}",
    nb="Ikke på plass: {statement}",
    en="Not in place: {statement}",
)
CRASHED = Reason(
    "rule-crashed",
    Text(
        sv="Regeln kunde inte köras ({error}, {where}).",
        da="Reglen kunne ikke køres ({error}, {where}).",
        nb="Regelen kunne ikke kjøres ({error}, {where}).",
        en="The rule could not be run ({error}, {where}).",
    ),
)
NOT_RUN = Reason(
    "plugin-failed",
    Text(
        sv="Insticksmodulen som regeln hör till kunde inte läsas in.",
        da="Det plugin, reglen hører til, kunne ikke indlæses.",
        nb="Programtillegget regelen hører til, kunne ikke lastes.",
        en="The plugin that the rule belongs to could not be loaded.",
    ),
)
