"""The worksheets of the Swedish model. They are our own design.

Nothing is taken from the model's manual, from Kvalitetsstjärnan or from the CSI scale.
What stands among people, teams, goals, meetings or invitations is not asked for again.
"""

from . import area, council, group, programme, training, work

ALL = (
    *group.SHEETS,
    *work.SHEETS,
    *area.SHEETS,
    *training.SHEETS,
    *programme.SHEETS,
    *council.SHEETS,
)
