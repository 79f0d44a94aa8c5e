"""The published formats, tested with published vectors."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Sequence

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from majlis.audit.checker import (
    EMPTY,
    LOG,
    WITNESS,
    Frontier,
    Key,
    Note,
    Refused,
    cosignature,
    is_consistent,
    leaf,
    node,
    root_from_inclusion,
)

# The leaves and roots of Certificate Transparency's tests, for trees of one to eight leaves.
LEAVES = [
    bytes.fromhex(leaf)
    for leaf in (
        "",
        "00",
        "10",
        "2021",
        "3031",
        "40414243",
        "5051525354555657",
        "606162636465666768696a6b6c6d6e6f",
    )
]
ROOTS = [
    "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
    "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
    "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
    "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
    "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
    "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
    "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
    "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
]
# The example of Go's package golang.org/x/mod/sumdb/note.
NEUMANN = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW"
NEUMANN_TEXT = (
    "If you think cryptography is the answer to your problem,\n"
    "then you don't know what your problem is.\n"
)
NEUMANN_SIGNATURE = (
    "x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM="
)


def hashed(leaf: bytes) -> bytes:
    return hashlib.sha256(b"\0" + leaf).digest()


def root(leaves: Sequence[bytes]) -> bytes:
    """MTH of RFC 6962, word for word."""
    if not leaves:
        return EMPTY
    if len(leaves) == 1:
        return leaves[0]
    half = 1 << (len(leaves) - 1).bit_length() - 1
    return node(root(leaves[:half]), root(leaves[half:]))


def path(index: int, leaves: Sequence[bytes]) -> list[bytes]:
    """PATH of RFC 6962."""
    if len(leaves) == 1:
        return []
    half = 1 << (len(leaves) - 1).bit_length() - 1
    if index < half:
        return [*path(index, leaves[:half]), root(leaves[half:])]
    return [*path(index - half, leaves[half:]), root(leaves[:half])]


def proof(first: int, leaves: Sequence[bytes], whole: bool = True) -> list[bytes]:
    """SUBPROOF of RFC 6962."""
    if first == len(leaves):
        return [] if whole else [root(leaves)]
    half = 1 << (len(leaves) - 1).bit_length() - 1
    if first <= half:
        return [*proof(first, leaves[:half], whole), root(leaves[half:])]
    return [*proof(first - half, leaves[half:], False), root(leaves[:half])]


def test_a_growing_tree_has_the_roots_of_certificate_transparency() -> None:
    frontier = Frontier()
    assert frontier.root().hex() == hashlib.sha256(b"").hexdigest()
    for one, expected in zip(LEAVES, ROOTS, strict=True):
        frontier.push(hashed(one))
        assert frontier.root().hex() == expected


def test_an_inclusion_path_proves_only_its_own_leaf() -> None:
    leaves = [hashed(bytes([nth])) for nth in range(20)]
    for size in range(1, 20):
        tree = leaves[:size]
        for index in range(size):
            hashes = path(index, tree)
            assert root_from_inclusion(index, size, leaves[index], hashes) == root(tree)
            assert root_from_inclusion(index, size, leaves[index], [*hashes, EMPTY]) is None
            assert root_from_inclusion(index, size, hashed(b"else"), hashes) != root(tree)
            if hashes:
                assert root_from_inclusion(index, size, leaves[index], hashes[:-1]) is None
        assert root_from_inclusion(size, size, leaves[0], []) is None


def test_a_consistency_proof_holds_only_for_its_own_roots() -> None:
    leaves = [hashed(bytes([nth])) for nth in range(20)]
    for second in range(1, 20):
        new = root(leaves[:second])
        for first in range(1, second + 1):
            old, hashes = root(leaves[:first]), proof(first, leaves[:second])
            assert is_consistent(first, second, old, new, hashes)
            assert not is_consistent(first, second, EMPTY, new, hashes)
            assert not is_consistent(first, second, old, EMPTY, hashes)
            assert not is_consistent(first, second, old, new, [*hashes, EMPTY])
            if hashes:
                assert not is_consistent(first, second, old, new, hashes[:-1])
    assert is_consistent(0, 5, EMPTY, root(leaves[:5]), [])
    assert not is_consistent(5, 3, root(leaves[:5]), root(leaves[:3]), [])


def test_a_key_has_the_format_of_go_s_note_package() -> None:
    key = Key.parse(NEUMANN)
    assert (key.name, key.type, str(key)) == ("PeterNeumann", LOG, NEUMANN)
    assert key.id.hex() == "c74f20a3"


def test_a_signature_of_go_s_note_package_verifies() -> None:
    key, data = Key.parse(NEUMANN), base64.b64decode(NEUMANN_SIGNATURE)
    assert data[:4] == key.id
    assert key.signed(NEUMANN_TEXT.encode(), data[4:])
    assert not key.signed(NEUMANN_TEXT.encode() + b" ", data[4:])


@pytest.mark.parametrize(
    "text",
    [
        "",
        "name",
        NEUMANN.replace("c74f20a3", "c74f20a4"),
        NEUMANN.replace("Peter", "Pater"),
        NEUMANN[:-4],
        "a b+00000000+AAAA",
    ],
)
def test_an_invalid_key_is_refused(text: str) -> None:
    with pytest.raises(Refused):
        Key.parse(text)


# The example of the C2SP specifications tlog-checkpoint and tlog-cosignature.
SOFA = (
    "example.com/behind-the-sofa\n"
    "20852163\n"
    "CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n"
    "\n"
    "— example.com/behind-the-sofa Az3grlgtzPICa5OS8npVmf1Myq/5IZniMp+ZJurmRDeOoRDe"
    "4URYN7u5/Zhcyv2q1gGzGku9nTo+zyWE+xeMcTOAYQ8=\n"
    "— witness.example.com/w1 jWbPPwAAAABkGFDLEZMHwSRaJNiIDoe9DYn/zXcrtPHeolMI5OWXEhZC"
    "B9dlrDJsX3b2oyin1nPZqhf5nNo0xUe+mbIUBkBIfZ+qnA==\n"
)


def test_the_checkpoint_of_the_specification_is_parsed() -> None:
    note = Note.parse(SOFA)
    assert (note.origin, note.size, note.position) == (
        "example.com/behind-the-sofa",
        20852163,
        None,
    )
    assert [one.name for one in note.signatures] == [
        "example.com/behind-the-sofa",
        "witness.example.com/w1",
    ]
    assert int.from_bytes(note.signatures[1].data[:8]) == 1679315147


def test_a_cosignature_has_the_format_of_the_specification_and_covers_one_text() -> None:
    private = Ed25519PrivateKey.from_private_bytes(bytes(range(32)))
    key = Key("witness.example.com/w1", WITNESS, private.public_key().public_bytes_raw())
    note = Note.parse(SOFA)
    line = cosignature(private, key, note.text, 1679315147)
    assert Note.parse(SOFA + line).signed_by(key) == [1679315147]
    assert note.signed_by(key) == [], "signatures of unknown keys are ignored"
    private.public_key().verify(
        Note.parse(SOFA + line).signatures[-1].data[8:],
        b"cosignature/v1\ntime 1679315147\n" + note.text.encode(),
    )
    other = Note.parse(SOFA.replace("20852163", "20852164") + line)
    with pytest.raises(Refused):
        other.signed_by(key)


@pytest.mark.parametrize(
    "note",
    [
        "",
        SOFA.replace("20852163", "020852163"),
        SOFA.replace("20852163", "-1"),
        SOFA.replace("CsUY", "C"),
        SOFA.replace("\n\n", "\n"),
        SOFA.replace("— w", "- w"),
        "\n" + SOFA,
    ],
)
def test_an_invalid_checkpoint_is_refused(note: str) -> None:
    with pytest.raises(Refused):
        Note.parse(note)


def test_different_facts_have_different_leaves() -> None:
    fact: list[bytes | None] = [b"%d" % nth for nth in range(19)]
    leaves = {leaf(fact)}
    for nth in range(19):
        for changed in (None, b"", b"other", (fact[nth] or b"") + b",1:"):
            leaves.add(leaf([*fact[:nth], changed, *fact[nth + 1 :]]))
    swapped = [*fact]
    swapped[3], swapped[4] = swapped[4], swapped[3]
    leaves.add(leaf(swapped))
    assert len(leaves) == 1 + 19 * 4 + 1


def test_a_leaf_hashes_its_columns_with_their_lengths() -> None:
    columns: list[bytes | None] = [b"7", None, "é".encode()]
    assert leaf(columns) == hashed(b"majlis/fact/1\n1:7,-,2:\xc3\xa9,")
