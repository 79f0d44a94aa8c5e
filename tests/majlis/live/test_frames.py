"""Any frame from a browser is answered or ends the connection, without other effects."""

from __future__ import annotations

import asyncio
import json
from typing import Any
from uuid import UUID, uuid4

import hypothesis.strategies as st
from hypothesis import example, given, settings

from majlis.domain import Actor, ActorKind
from majlis.live.consumer import LARGEST, MALFORMED, TOO_MUCH, TOPICS, Live
from majlis.live.rights import Visitor
from majlis.live.wire import Frame, Wire, encode

ANSWERS = {"error", "heartbeat", "welcome", "resync", "refused", "watching"}

TYPES = st.sampled_from(["hello", "watch", "unwatch", "ack", "ping", "", "close", "\x00"])
# Text in every script, half a character, zero-width, right-to-left overrides.
TEXTS = st.text(st.characters(), max_size=60)
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | TEXTS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(TEXTS, inner, max_size=3),
    max_leaves=6,
)
FRAMES = st.one_of(
    st.none(),
    TEXTS,
    VALUES.map(json.dumps),
    st.fixed_dictionaries(
        {"type": TYPES | VALUES},
        optional={
            "topic": TEXTS | VALUES,
            "since": st.integers() | VALUES,
            "log": TEXTS | VALUES,
            "position": st.integers() | VALUES,
            "more": VALUES,
        },
    ).map(json.dumps),
)


class FakeFeed:
    """A feed that admits everybody to every topic, or to none; it remembers who is present."""

    def __init__(self, *, admits: bool = False) -> None:
        self.cursor = 7
        self.admits = admits
        self.left = False
        self.browsers = self.reader = self

    async def read(self, work: Any, *args: Any) -> UUID:
        return uuid4()

    async def watch(self, browser: Live, topic: str, since: int | None) -> bool:
        if self.admits:
            browser.topics.add(topic)
        return self.admits

    def unwatch(self, browser: Live, topic: str) -> None:
        browser.topics.discard(topic)

    def leave(self, browser: Live) -> None:
        self.left = True


class Conversation:
    """The frames from one browser, and all answers to them."""

    def __init__(self, feed: FakeFeed) -> None:
        self.feed = feed
        self.received: list[dict[str, Any]] = []
        self.closed: int | None = None
        who = Visitor(Actor(ActorKind.PERSON, person=uuid4()), "Une déléguée", "session")
        self.browser = Live(Wire(self._send), feed, who)  # type: ignore[arg-type]

    async def _send(self, message: dict[str, Any]) -> None:
        assert self.closed is None, "nothing is sent after the close"
        if message["type"] == "websocket.close":
            self.closed = message["code"]
        else:
            self.received.append(json.loads(message["text"]))


def converse(*frames: str | None, admits: bool = False) -> Conversation:
    conversation = Conversation(FakeFeed(admits=admits))

    async def talk() -> None:
        for frame in frames:
            await conversation.browser.receive(frame)

    asyncio.run(talk())
    return conversation


@settings(max_examples=150)
@given(st.lists(FRAMES, max_size=8), st.booleans())
@example(["\ud800", '{"type":"watch","topic":"\\ud800"}'], True)
@example(['{"type":"hello","since":1e400}', '{"type":"ack","position":-1}'], False)
@example([f'{{"type":"hello","since":{10**40}}}', "[" * 2_000], False)
def test_every_frame_is_answered_or_closes_the_socket(
    frames: list[str | None], admits: bool
) -> None:
    conversation = converse(*frames, admits=admits)
    assert {message["type"] for message in conversation.received} <= ANSWERS
    assert (
        (conversation.closed is not None) is conversation.browser.closed is conversation.feed.left
    )
    if None not in frames:
        assert conversation.closed is None
        # Every frame except acknowledgements and `unwatch` has an answer.
        silent = sum('"ack"' in str(frame) or '"unwatch"' in str(frame) for frame in frames)
        assert len(conversation.received) >= len(frames) - silent


def test_a_binary_or_oversized_frame_closes_the_socket() -> None:
    for frame in (None, "x" * (LARGEST + 1)):
        conversation = converse(frame, '{"type":"ping"}')
        assert conversation.received == [{"type": "error", "code": "too-much"}]
        assert conversation.closed == TOO_MUCH


def test_too_many_malformed_frames_close_the_socket() -> None:
    conversation = converse(*["{"] * (MALFORMED + 1), '{"type":"ping"}')
    codes = [message.get("code") for message in conversation.received]
    assert codes == ["malformed"] * MALFORMED + ["too-much"]
    assert conversation.closed == TOO_MUCH


def test_the_number_of_watched_topics_is_limited() -> None:
    conversation = Conversation(FakeFeed(admits=True))
    conversation.browser.topics = {str(number) for number in range(TOPICS)}
    asyncio.run(conversation.browser.receive('{"type":"watch","topic":"one more"}'))
    assert conversation.received == [{"type": "refused", "topic": "one more", "code": "too-much"}]


@given(st.text(max_size=200).map(lambda text: text * 400))
@example("")
@example("x" * 95)
@example("x" * 96)
@example("x" * 65_505)
@example("é" * 32_760)
def test_a_frame_has_the_format_of_rfc_6455(text: str) -> None:
    message = encode({"type": "rows", "text": text.encode("utf-8", "replace").decode()})
    frame = Frame(message)
    head, size = frame.bytes[0], frame.bytes[1]
    start = 2
    if size > 125:
        start = {126: 4, 127: 10}[size]
        size = int.from_bytes(frame.bytes[2:start])
        assert size > (125 if start == 4 else 65_535)  # the shortest form
    assert (head, size, frame.bytes[start:]) == (0x81, len(message), message)
    assert frame.text.encode() == message
