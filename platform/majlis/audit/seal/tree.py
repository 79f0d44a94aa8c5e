"""The Merkle tree (RFC 6962) over the facts in position order, stored as tiles of 256 hashes.

A tile is a row: 256 consecutive hashes of every eighth level, as in C2SP tlog-tiles. A million facts are
four thousand rows. Appending rewrites the last tile of each level; any root or proof, for any size the
tree ever had, reads a handful of tiles and computes a thousand hashes.
"""

from __future__ import annotations

import bisect
from collections.abc import Sequence

from majlis.audit.checker import EMPTY, node
from majlis.audit.seal.models import Tile

_BITS = 8
WIDTH = 1 << _BITS


class Tree:
    """Reads the tree, each tile once, so that all its answers are of one moment."""

    def __init__(self) -> None:
        self._tiles: dict[tuple[int, int], bytes] = {}
        last = Tile.objects.filter(level=0).order_by("-index").first()
        self.size = 0 if last is None else last.index * WIDTH + len(last.hashes) // 32

    def root(self, size: int | None = None) -> bytes:
        """The root of the first `size` leaves, or of all."""
        size = self.size if size is None else size
        return self._root(0, size) if size else EMPTY

    def leaf(self, index: int) -> bytes:
        """The hash of one leaf."""
        return self._complete(index, 0)

    def indexes(self, first: int, last: int) -> dict[int, int]:
        """The index of each leaf by its fact's position, in this range; caches the tiles."""
        tiles = Tile.objects.filter(level=0, first__lte=last)
        begins = tiles.filter(first__lte=first).order_by("-first").values_list("first", flat=True)
        index: dict[int, int] = {}
        for tile in tiles.filter(first__gte=begins.first() or 0):
            self._tiles[0, tile.index] = bytes(tile.hashes)
            index |= zip(positions_of(tile), range(tile.index * WIDTH, self.size), strict=False)
        return index

    def inclusion(self, index: int, size: int) -> list[bytes]:
        """The hashes from a leaf to the root, the leaf's neighbour first: PATH of 2.1.1."""
        return self._path(index, 0, size)

    def consistency(self, first: int, second: int) -> list[bytes]:
        """The hashes that prove that the second tree begins with the first: PROOF of 2.1.2."""
        return self._subproof(first, 0, second, whole=True) if 0 < first < second else []

    def _path(self, index: int, start: int, end: int) -> list[bytes]:
        if end - start == 1:
            return []
        middle = start + _half(end - start)
        if index < middle:
            return [*self._path(index, start, middle), self._root(middle, end)]
        return [*self._path(index, middle, end), self._root(start, middle)]

    def _subproof(self, first: int, start: int, end: int, *, whole: bool) -> list[bytes]:
        if first == end:
            return [] if whole else [self._root(start, end)]
        middle = start + _half(end - start)
        if first <= middle:
            return [
                *self._subproof(first, start, middle, whole=whole),
                self._root(middle, end),
            ]
        return [*self._subproof(first, middle, end, whole=False), self._root(start, middle)]

    def _root(self, start: int, end: int) -> bytes:
        """The root over these leaves; `start` must be at a split point of RFC 6962."""
        count = end - start
        if count & (count - 1) == 0:
            return self._complete(start, count.bit_length() - 1)
        middle = start + _half(count)
        return node(self._root(start, middle), self._root(middle, end))

    def _complete(self, start: int, height: int) -> bytes:
        """The root of the complete subtree of 2^height leaves that begins at this one."""
        level, within = divmod(height, _BITS)
        first = start >> (level * _BITS)
        tile = self._tile(level, first // WIDTH)
        at = first % WIDTH * 32
        hashes = tile[at : at + (32 << within)]
        if len(hashes) != 32 << within:
            raise Tile.DoesNotExist(f"level {level}, tile {first // WIDTH} is cut short")
        return folded(hashes)

    def _tile(self, level: int, index: int) -> bytes:
        key = (level, index)
        if key not in self._tiles:
            self._tiles[key] = bytes(Tile.objects.get(level=level, index=index).hashes)
        return self._tiles[key]


def index_of(position: int) -> int | None:
    """The index of the leaf of the fact at this position; `None` if none was sealed there."""
    tile = Tile.objects.filter(level=0, first__lte=position).order_by("-first").first()
    if tile is None:
        return None
    positions = positions_of(tile)
    at = bisect.bisect_left(positions, position)
    found = at < len(positions) and positions[at] == position
    return tile.index * WIDTH + at if found else None


def positions_of(tile: Tile) -> list[int]:
    """The positions of the facts whose leaves are in a tile of level 0."""
    packed = bytes(tile.positions)
    return [int.from_bytes(packed[at : at + 8]) for at in range(0, len(packed), 8)]


def append(size: int, leaves: Sequence[tuple[int, bytes]]) -> None:
    """Adds leaves (position, hash) to the tree of `size`; within the caller's transaction."""
    level, start, hashes = 0, size, [hash for _, hash in leaves]
    positions = [position.to_bytes(8) for position, _ in leaves]
    changed: list[Tile] = []
    while hashes:
        tiles = _continued(level, start, hashes, positions if level == 0 else [])
        changed += tiles
        hashes = [folded(bytes(tile.hashes)) for tile in tiles if len(tile.hashes) == WIDTH * 32]
        level, start = level + 1, start // WIDTH
    Tile.objects.bulk_create(
        changed,
        update_conflicts=True,
        unique_fields=["level", "index"],
        update_fields=["hashes", "positions"],
    )


def _continued(
    level: int, start: int, hashes: Sequence[bytes], positions: Sequence[bytes]
) -> list[Tile]:
    """The tiles of a level that are changed or created by these hashes, the first at `start`."""
    index, filled = divmod(start, WIDTH)
    tiles = []
    if filled:
        tile = Tile.objects.get(level=level, index=index)
        room = WIDTH - filled
        tile.hashes = bytes(tile.hashes) + b"".join(hashes[:room])
        tile.positions = bytes(tile.positions) + b"".join(positions[:room])
        tiles.append(tile)
        hashes, positions, index = hashes[room:], positions[room:], index + 1
    for at in range(0, len(hashes), WIDTH):
        here = positions[at : at + WIDTH]
        tiles.append(
            Tile(
                level=level,
                index=index + at // WIDTH,
                hashes=b"".join(hashes[at : at + WIDTH]),
                positions=b"".join(here),
                first=int.from_bytes(here[0]) if here else None,
            )
        )
    return tiles


def folded(hashes: bytes) -> bytes:
    """The root of a complete subtree from its concatenated hashes."""
    row = [hashes[at : at + 32] for at in range(0, len(hashes), 32)]
    while len(row) > 1:
        row = [node(row[at], row[at + 1]) for at in range(0, len(row), 2)]
    return row[0]


def _half(count: int) -> int:
    """The largest power of two smaller than `count`."""
    return 1 << (count - 1).bit_length() - 1
