"""A meeting of professionals without the client, and what the client is told of it."""

from datetime import date

from actcore.model import Case, MeetingId
from actcore.variant import Text, answered, item, worksheet


@worksheet(
    "professionals_note",
    title=Text(
        sv="Yrkespersonernas möte utan klienten",
        en="Professionals' meeting without the client",
    ),
    document=Case,
    supports=("RACT051",),
    notice=Text(
        sv="Ett sådant möte är inget fel. Beslut om klientens vård och stöd fattas tillsammans med klienten; blev något ändå bestämt ska det stå på bladet för beslut, med det här mötet angivet.",
        en="There is nothing wrong with such a meeting. Decisions on the client's treatment and support are taken with the client; if something was decided all the same, enter it as a decision that names this meeting.",
    ),
)
class ProfessionalsNote:
    """One such meeting."""

    meeting: MeetingId | None = item(Text(sv="Vilket möte?", en="Which meeting?"))
    why: str | None = item(Text(sv="Varför möttes ni?", en="Why did you meet?"))
    discussed: str | None = item(
        Text(sv="Vad talade ni om?", en="What did you talk about?"), lines=5
    )
    brought_to_client: str | None = item(
        Text(sv="Vad tas upp med klienten?", en="What is brought to the client?")
    )
    brought_on: date | None = item(
        Text(
            sv="När togs det upp med klienten?", en="When was it brought to the client?"
        ),
        show_when=answered("brought_to_client"),
    )
