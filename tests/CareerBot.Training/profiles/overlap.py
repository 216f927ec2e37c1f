#!/usr/bin/env python3
"""Whether profiles are in words of their own: no run of eight words in common with a fact sheet or a page of the handbook.

    python3 tests/CareerBot.Training/profiles/overlap.py DATA SHEETS FILE ...

Also told: what a profile lacks or has too much of (sections, words). Ends with 1 where something is to be mended.
"""
import hashlib
import html
import os
import pickle
import re
import sys

RUN = 8
SECTIONS = ["What they do", "Where and when they work", "How to get in", "What helps", "What people like and what is hard",
            "Where it can lead"]
NEEDED = SECTIONS[:4]


def words(text):
    return re.findall(r"[a-z0-9]+", text.lower().replace("’", "").replace("'", ""))


def runs(text):
    some = words(text)
    for at in range(len(some) - RUN + 1):
        run = " ".join(some[at:at + RUN])
        yield int.from_bytes(hashlib.blake2b(run.encode(), digest_size=8).digest(), "little"), run


def known(data, sheets):
    kept = os.path.join(sheets, ".runs")
    if os.path.exists(kept):
        with open(kept, "rb") as file:
            return pickle.load(file)
    found = set()
    pages = os.path.join(data, "ooh", "html")
    for folder in (sheets, pages):
        for name in os.listdir(folder):
            if name.startswith("."):
                continue
            with open(os.path.join(folder, name), encoding="utf-8", errors="replace") as file:
                text = file.read()
            text = html.unescape(re.sub(r"<[^>]+>", " ", re.sub(r"(?is)<(script|style).*?</\1>", " ", text)))
            found.update(key for key, _ in runs(text))
    with open(kept, "wb") as file:
        pickle.dump(found, file)
    return found


def faults(path, sources, sheets):
    with open(path, encoding="utf-8") as file:
        text = file.read()
    body = text.split("\n---\n", 1)[-1]
    body = re.sub(r"(?s)<!--.*?-->", "", body)
    for line in body.splitlines():
        for key, run in runs(line):
            if key in sources:
                yield f"eight words of a source: “{run}”"
                break
    headings = [h.split(" {#")[0].strip() for h in re.findall(r"(?m)^## (.+)$", body)]
    for heading in NEEDED:
        if heading not in headings:
            yield f"no section “{heading}”"
    for heading in headings:
        if heading not in SECTIONS:
            yield f"unknown section “{heading}”"
    code = re.search(r"\d\d-\d{4}", os.path.basename(path) + text)
    sheet = os.path.join(sheets, code.group(0) + ".txt") if code else ""
    count = len(words(body))
    if os.path.exists(sheet):
        with open(sheet, encoding="utf-8") as file:
            long = "length: LONG" in file.read()
        low, high = (230, 460) if long else (120, 300)
        if not low <= count <= high:
            yield f"{count} words, not {low} to {high}"


def main(data, sheets, paths):
    sources = known(data, sheets)
    bad = 0
    for path in paths:
        for fault in faults(path, sources, sheets):
            bad += 1
            print(f"{path}: {fault}")
    print(f"{len(paths)} profiles, {bad} faults")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2], sys.argv[3:]))
