"""Forms and answers as HL7 FHIR R4 resources, and what is wrong with such resources.

Resources are plain dicts, as JSON has them; no library is needed.
"""

from .checks import faults_of_questionnaire
from .conformity import faults_of_response
from .heading import heading
from .questionnaire import questionnaire_of
from .reading import read_response
from .response import response_of

__all__ = [
    "faults_of_questionnaire",
    "faults_of_response",
    "heading",
    "questionnaire_of",
    "read_response",
    "response_of",
]
