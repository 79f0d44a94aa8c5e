"""Comparison of two speeds in turns: a slow phase of the machine affects both."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable
from statistics import median

from bench import Figure

Speed = float  # things a second


def compare(rounds: Iterable[tuple[Speed, Speed]]) -> Figure:
    """Medians of our speed, of the bare speed and of their ratio, over rounds of (ours, bare)."""
    taken = list(rounds)
    return Figure(
        ours=median(ours for ours, _ in taken),
        bare=median(bare for _, bare in taken),
        ratio=median(ours / bare for ours, bare in taken),
    )


def speed(things: int, act: Callable[[], object]) -> Speed:
    return things / seconds(act)


def seconds(act: Callable[[], object]) -> float:
    started = time.perf_counter()
    act()
    return time.perf_counter() - started
