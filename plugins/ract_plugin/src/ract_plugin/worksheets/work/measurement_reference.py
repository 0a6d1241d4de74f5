"""Where to find a measurement or audit made with an instrument that others own."""

from datetime import date

from actcore.model import Case
from actcore.variant import Choice, Text, answered, item, row, worksheet


class Instrument(Choice):
    """Which instrument was used."""

    QUALITY_STAR = (
        "kvalitetsstjarnan",
        Text(sv="Kvalitetsstjärnan", en="Kvalitetsstjärnan (the Quality Star)"),
    )
    CSI = "csi", Text(sv="CSI", en="CSI")
    CSI_R = "csi_r", Text(sv="CSI-R", en="CSI-R")
    OTHER = "other", Text(sv="Annat", en="Another one")


class Rater(Choice):
    """Whose answer a value is."""

    CLIENT = "client", Text(sv="Klienten", en="The client")
    CLINICIAN = "clinician", Text(sv="Behandlare", en="A clinician")
    RELATIVE = "relative", Text(sv="Närstående", en="Somebody close to the client")
    AUDITOR = "auditor", Text(sv="Granskare", en="An auditor")


@row
class Measurement:
    """One value, and where it comes from."""

    dimension: str | None = item(
        Text(sv="Dimension", en="Dimension"),
        help=Text(
            sv="Bara dimensionens namn, eller ”helhet”. Frågornas text förs inte in.",
            en="Only the dimension's name, or 'whole'. The wording of questions is not entered.",
        ),
    )
    rater: Rater | None = item(Text(sv="Vem har skattat?", en="Who rated?"))
    measured_on: date | None = item(Text(sv="Datum", en="Date"))
    value: float | None = item(Text(sv="Värde", en="Value"))
    reference: str | None = item(
        Text(sv="Var finns underlaget?", en="Where is the document kept?")
    )


@worksheet(
    "measurement_reference",
    title=Text(
        sv="Hänvisning till en extern mätning",
        en="Reference to an external measurement",
    ),
    document=Case,
    supports=("RACT047", "RACT048"),
    notice=Text(
        sv="Här står bara var en mätning finns och vad den visade. Instrumentets frågor, skalor och poängnycklar tillhör någon annan och förs inte in. Resultat och programtrohet räknas aldrig ihop.",
        en="This only tells where a measurement is kept and what it showed. The instrument's questions, scales and scoring belong to others and are not entered. Outcome and fidelity are never added up.",
    ),
)
class MeasurementReference:
    """One use of one instrument, or a note that it has not been used."""

    instrument: Instrument | None = item(
        Text(sv="Vilket instrument?", en="Which instrument?")
    )
    instrument_name: str | None = item(
        Text(sv="Vilket annat instrument?", en="Which other instrument?"),
        lines=1,
        show_when=answered("instrument", Instrument.OTHER),
    )
    version: str | None = item(Text(sv="Version", en="Version"), lines=1)
    licence_holder: str | None = item(
        Text(sv="Vem har licensen?", en="Who holds the licence?"), lines=1
    )
    measurements: tuple[Measurement, ...] | None = item(Text(sv="Värden", en="Values"))
    not_done_on: date | None = item(
        Text(
            sv="Inte gjord, enligt besked den",
            en="Not done, as told on",
        ),
        help=Text(
            sv="Fyll i bara om det är känt att ingen mätning eller granskning har gjorts.",
            en="Fill this in only where it is known that none has been made.",
        ),
    )
