"""Who learns and who teaches in the model's courses."""

from actcore.variant import Role, Text

from ..sources import BROCHURE

LEVEL = "training"
CM_COURSE, AFTER = "Case managerutbildning", "Efter utbildningarna"

ROLES = (
    Role(
        id="base_trainee",
        title=Text(sv="Deltagare i basutbildningen", en="Base course trainee"),
        level=LEVEL,
        source=BROCHURE.at("Bilaga 1, basutbildning", lines="452-479, 518-538"),
        about=Text(
            sv="Lär sig arbetet i resursgrupper och hur manualen används.",
            en="Learns to work in resource groups and to use the manual.",
        ),
        appointed_by=Text(
            sv="Bedöms av arbetsledningen", en="Judged by the line management"
        ),
        eligibility=Text(
            sv="Rätt grundutbildning för sitt arbete, samt arbete med målgruppen eller egen erfarenhet; motiverad och lämplig",
            en="Education that fits the job, and work with the target group or own experience; motivated and suitable",
        ),
    ),
    Role(
        id="cm_trainee",
        title=Text(
            sv="Deltagare i case managerutbildningen", en="Case manager trainee"
        ),
        level=LEVEL,
        source=BROCHURE.at(CM_COURSE, lines="481-502, 540-554"),
        about=Text(
            sv="Är case manager för minst en utbildningsklient, under handledning.",
            en="Acts as case manager for at least one training client, under supervision.",
        ),
        appointed_by=Text(
            sv="Väljs ut av arbetsgivaren efter strategigruppens kriterier",
            en="Chosen by the employer by the strategy group's criteria",
        ),
        eligibility=Text(
            sv="Godkänd basutbildning; helst arbete nära klienter i deras vardag under lång tid, och minst tre år med målgruppen",
            en="Base course passed; preferably close work with clients in everyday life for a long time, and at least three years with the target group",
        ),
    ),
    Role(
        id="training_client",
        title=Text(sv="Utbildningsklient", en="Training client"),
        level=LEVEL,
        source=BROCHURE.at(CM_COURSE, lines="494-495"),
        about=Text(
            sv="Den klient som en blivande case manager följer från kursens början; minst en per deltagare.",
            en="The client whom a case manager in training follows from the start; at least one a trainee.",
        ),
        mandatory=True,
        aliases=("utbildningspatient",),
    ),
    Role(
        id="method_supervisor",
        title=Text(sv="Metodhandledare", en="Method supervisor"),
        level=LEVEL,
        source=BROCHURE.at(CM_COURSE, lines="496-500, 505-506"),
        about=Text(
            sv="Stöder deltagarna hela tiden och ser till att arbetet följer modellen, vid besök och på distans.",
            en="Supports the trainees throughout and sees to it that the work follows the model, on visits and at a distance.",
        ),
        aliases=("handledare",),
    ),
    Role(
        id="experienced_supervisor",
        title=Text(sv="Erfaren handledare", en="Experienced supervisor"),
        level=LEVEL,
        source=BROCHURE.at(AFTER, lines="512-514"),
        about=Text(
            sv="Leder en del av tillfällena för debriefing och erfarenhetsutbyte.",
            en="Leads some of the sessions of debriefing and exchange.",
        ),
    ),
    Role(
        id="lecturer",
        title=Text(sv="Föreläsare", en="Lecturer"),
        level=LEVEL,
        source=BROCHURE.at("Utbildning för läkare", lines="434-436"),
        about=Text(
            sv="Förmedlar det senaste inom evidensbaserad psykiatri till läkarna.",
            en="Brings the physicians the latest in evidence-based psychiatry.",
        ),
    ),
)
