"""The tones of the counter: how long, how high, how loud; and a till without a loudspeaker."""

from itertools import pairwise

import pytest
from PySide6.QtWidgets import QApplication

from rcommerce_pos.ui.sounds import ASKING, BAD, GOOD, RATE, Sounds, Tones, samples


@pytest.mark.parametrize("tones", [GOOD, ASKING, BAD])
def test_a_tone_is_as_long_and_as_high_as_it_says(tones: Tones) -> None:
    sound = samples(tones)
    assert len(sound) == sum(RATE * length // 1000 for _, length in tones)
    hertz, length = tones[0]
    part = sound[: RATE * length // 1000]
    crossings = sum(1 for a, b in pairwise(part) if a < 0 <= b)
    assert abs(crossings * 1000 / length - hertz) <= 1000 / length + 1
    assert max(abs(each) for each in sound) < 12_000
    assert (sound[0], sound[-1]) == (0, 0)


def test_good_and_bad_cannot_be_mixed_up() -> None:
    assert GOOD[0][0] >= 4 * BAD[0][0]
    assert sum(length for _, length in BAD) >= 350


def test_a_till_without_a_loudspeaker_beeps_for_what_is_wrong(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    beeps: list[int] = []
    monkeypatch.setattr(QApplication, "beep", lambda: beeps.append(1))
    sounds = Sounds()
    sounds._silent = True
    sounds.play(GOOD)
    assert beeps == []
    sounds.play(BAD)
    assert beeps == [1]
    sounds.on = False
    sounds.play(BAD)
    assert beeps == [1]


@pytest.mark.filterwarnings("ignore")
def test_what_fails_in_the_device_does_not_reach_the_counter(qapp: QApplication) -> None:
    sounds = Sounds()
    sounds._play(GOOD)
    sounds.play(BAD)
