#!/usr/bin/env python3
"""Puts a header on profiles as they were written: title, code, source, section addresses and topics.

    python3 tests/CareerBot.Training/profiles/assemble.py WRITTEN HANDBOOK_GUIDES OUT [SKIPPED ...]

WRITTEN holds `NN-NNNN.md` (lines `occupation:` and `also:`, a line `---`, the text), HANDBOOK_GUIDES the pages as imported by
`knowledge import ooh`, whose headers tell which page a code stands on. The aliases are the names that the list of names lacks and one profile alone has. Files named
after OUT are left out.
"""
import os
import re
import sys
from collections import Counter

UPDATED = "2026-12-01"
SECTIONS = {
    "What they do": ("what-they-do", "role-overview, daily-tasks"),
    "Where and when they work": ("where-and-when", "work-environment, workplaces"),
    "How to get in": ("how-to-get-in", "how-to-become, education-required"),
    "What helps": ("what-helps", "skills"),
    "What people like and what is hard": ("likes-and-hard", "fit, challenges"),
    "Where it can lead": ("where-it-leads", "advancement"),
}


# Shortened words that the list of names takes for whole ones.
SHORT = {"tech": "technician", "lab": "laboratory"}


def slug(title):
    return re.sub(r"[^a-z0-9]+", "-", title.lower()).strip("-")


def singular(word):
    """As GuideNames.Singular has it."""
    word = word.removesuffix("'s").removesuffix("'")
    if len(word) > 4 and word.endswith("ies"):
        return word[:-3] + "y"
    return word[:-1] if len(word) > 3 and word.endswith("s") and not word.endswith("ss") else word


def key(name):
    words = (singular(word) for word in re.findall(r"[a-z0-9']+", name.lower()))
    return " ".join(SHORT.get(word, word) for word in words)


def listed():
    """Names that the list of names has already, whomever it gives them to."""
    found = set()
    with open("knowledge/vocabulary/occupations.txt", encoding="utf-8") as file:
        found |= {key(line.split("\t")[0].lstrip("?")) for line in file if "\t" in line and not re.match(r"\d\d-", line)}
    with open("knowledge/vocabulary/nicknames.txt", encoding="utf-8") as file:
        for line in file:
            if not line.startswith("#") and ":" in line:
                found |= {key(name.replace("?", "")) for name in line.rsplit(":", 1)[0].split(",")}
    return found


def pages(folder):
    found = {}
    for name in sorted(os.listdir(folder)):
        with open(os.path.join(folder, name), encoding="utf-8") as file:
            header = file.read().split("\n---\n")[0]
        value = lambda key: (re.search(rf"(?m)^\s*{key}: \"?(.*?)\"?$", header) or [None, ""])[1]
        soc = re.search(r"(?m)^soc: (.*)$", header)
        title = re.search(r'(?m)^  title: "?(.*?)"?$', header)
        for code in re.findall(r"\d\d-\d{4}", soc.group(1)) if soc else []:
            found[code] = (title.group(1), value("date"), value("url"))
    return found


def main(written, handbook, out, *skipped):
    with open("knowledge/salaries/occupations.txt", encoding="utf-8") as file:
        titles = dict((line.split("\t")[0], line.split("\t")[1]) for line in file if re.match(r"\d\d-\d{4}\t", line))
    page_of = pages(handbook)
    read = {}
    for name in sorted(os.listdir(written)):
        if name in set(skipped):
            continue
        with open(os.path.join(written, name), encoding="utf-8") as file:
            head, body = file.read().split("\n---\n", 1)
        fields = dict(line.split(": ", 1) for line in head.splitlines() if ": " in line)
        also = [each.strip() for each in fields.get("also", "").split(",") if each.strip()]
        read[name[:7]] = (fields["occupation"].strip(), also, body.strip())
    known = listed()
    own = Counter(occupation.lower() for occupation, _, _ in read.values())
    shared = Counter(name.lower() for _, also, _ in read.values() for name in set(also))
    os.makedirs(out, exist_ok=True)
    for code, (occupation, also, body) in read.items():
        # A title must fit on a button.
        title = titles[code] if len(titles[code]) <= 90 else titles[code].split(", Except")[0]
        also = [name for name in [occupation, *also] if key(name) not in known and shared[name.lower()] <= 1
                and (name == occupation or not own[name.lower()])]
        lines = ["---", f"id: {slug(title)}", f'title: "{title}"', f"occupation: {occupation}", f"soc: {code}"]
        if also:
            lines.append("aliases: [" + ", ".join(f'"{name}"' if re.search(r"[^\w '/-]", name) else name for name in also) + "]")
        if code in page_of:
            source, date, url = page_of[code]
            lines += ["source:", f'  title: "{source}"', "  publisher: U.S. Bureau of Labor Statistics", f'  date: "{date}"', f'  url: "{url}"']
        else:
            lines += ["source:", '  title: "O*NET 27.0 Database"', '  publisher: "USDOL/ETA, CC BY 4.0"', '  date: "2022-08"',
                      f'  url: "https://www.onetonline.org/link/summary/{code}.00"']
        lines += [f"updated: {UPDATED}", "---", "", f"# {title}", ""]
        for line in body.splitlines():
            heading = line[3:].strip() if line.startswith("## ") else None
            if heading in SECTIONS:
                address, topics = SECTIONS[heading]
                lines += [f"## {heading} {{#{address}}}", "<!--", f"topics: [{topics}]", "-->"]
            else:
                lines.append(line)
        with open(os.path.join(out, slug(title) + ".md"), "w", encoding="utf-8") as file:
            file.write("\n".join(lines) + "\n")
    print(f"{len(read)} profiles")


if __name__ == "__main__":
    main(*sys.argv[1:])
