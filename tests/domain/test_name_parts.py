"""The short ways of reading a name say what the long ones say."""

from __future__ import annotations

import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from minerals.domain import name_parts
from minerals.domain.name_parts import fold, key, without_marks

NAMES = st.text(
    st.sampled_from("aB cCo12*†¹²①(2)[a],;.:#-_ 锂（2）钴éß¼Ⅴ\u00ad\u200b\u2010"), max_size=12
) | st.sampled_from(["RARE EARTHS,3 compounds", "Cobalt3", "Aluminum", "sulfuric acid", "aluminumed", "Tin 2", "٣tin"])


def marks_by_expressions(name: str) -> str:
    text = name_parts._GLUED.sub(r"\g<word>\g<comma>", name_parts._UNSEEN.sub("", name).strip())
    bare = name_parts._WORD_MARKS.sub("", text)
    if name_parts.is_chinese(bare) or len(bare) >= name_parts._LONG:
        return bare
    return name_parts._SIGN_MARKS.sub("", text)


def folded_by_normal_form(name: str) -> str:
    normal = unicodedata.normalize("NFKC", name_parts._UNSEEN.sub("", name)).casefold()
    return name_parts._GAPS.sub(" ", normal).strip()


@given(NAMES)
def test_marks_are_taken_off_as_by_the_expressions(name: str) -> None:
    assert without_marks(name) == marks_by_expressions(name)


@given(NAMES)
def test_a_name_is_folded_as_by_its_normal_form(name: str) -> None:
    assert fold(name) == folded_by_normal_form(name)


@given(NAMES)
def test_each_word_is_spelled_as_the_british_do(name: str) -> None:
    folded = fold(name).replace(" & ", " and ").replace("礦", "矿")
    words = name_parts._WORD.sub(lambda word: name_parts._BRITISH.get(word[0], word[0]), folded)
    assert key(name) == words
