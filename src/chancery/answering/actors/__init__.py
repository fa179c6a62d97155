"""Who acts: a state with its partners, people and bodies; a person under all names; a body with what it signed."""

from chancery.answering.actors.bodies import body_sheet
from chancery.answering.actors.people import person_sheet
from chancery.answering.actors.sheets import BodySheet, PersonSheet, StateSheet
from chancery.answering.actors.states import state_sheet

__all__ = ["BodySheet", "PersonSheet", "StateSheet", "body_sheet", "person_sheet", "state_sheet"]
