"""Whether a person is a woman or a man, where the words around the name say so."""

from __future__ import annotations

from collections.abc import MutableMapping
from typing import Final

from chancery.expressions import expression
from chancery.reading.groups import Sentence
from chancery.reading.kinds.actors.actor import Actor
from chancery.reading.scene import Scene
from chancery.reading.tokens import fold
from chancery.reading.who import full_person

#: Titles and forms of address of women and of men, of those in `honorifics.yaml` and `offices.yaml` that tell.
_WOMAN: Final = expression(
    r"\b(?:mrs|ms|miss|mme|mlle|madame?|her (?:excellency|majesty|royal highness|highness|worship|grace)|sheikha|shaikha"
    r"|queen|princess|lady|dame|baroness|duchess|sultana|datin|puan|shrimati|smt|signora|senora|dona|frau|daw"
    r"|sayyida|alhaja|\w+woman|first lady|empress)\b"
)
_MAN: Final = expression(
    r"\b(?:mr|mister|messrs|his (?:excellency|majesty|royal highness|highness|worship|grace|holiness|eminence)|sheikh"
    r"|shaikh|king|prince|lord|sir|baron|duke|sultan|emir|amir|imam|ayatollah|hojatoleslam|mullah|maulana|shri|signor"
    r"|senor|monsieur|herr|alhaji|pope|cardinal|archbishop|patriarch|\w+sman|emperor|taoiseach mr)\b"
)


def note_sex(
    scene: Scene, sentence: Sentence, actor: Actor, women: MutableMapping[tuple[str, ...], bool]
) -> None:
    """Write down by the full name what the words before it tell; what was told first stays."""
    words = fold(scene.text[slice(*sentence.groups[actor.first].span)])
    office = actor.people[0].office or ""
    told = f"{words} {fold(office)}"
    woman, man = _WOMAN.search(told), _MAN.search(told)
    if (woman is None) != (man is None):
        key = tuple(fold(full_person(scene, p).name) for p in actor.people)
        women.setdefault(key, woman is not None)
