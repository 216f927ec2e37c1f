#!/usr/bin/env python3
"""Puts a header on profiles as they were written: title, code, source, section addresses and topics.

    python3 tests/CareerBot.Training/profiles/assemble.py WRITTEN HANDBOOK_GUIDES OUT [SKIPPED ...]

WRITTEN holds `NN-NNNN.md` (lines `occupation:` and `also:`, a line `---`, the text), HANDBOOK_GUIDES the pages as imported by
`knowledge import ooh`, whose headers tell which page a code stands on. A name that another occupation bears is left out of `also`. Files named
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


def slug(title):
    return re.sub(r"[^a-z0-9]+", "-", title.lower()).strip("-")


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
        titles = dict((line.split("\t")[0], line.rstrip("\n").split("\t")[2]) for line in file if re.match(r"\d\d-\d{4}\t", line))
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
    own = Counter(occupation.lower() for occupation, _, _ in read.values())
    shared = Counter(name.lower() for _, also, _ in read.values() for name in set(also))
    os.makedirs(out, exist_ok=True)
    for code, (occupation, also, body) in read.items():
        # A title must fit on a button.
        title = titles[code] if len(titles[code]) <= 90 else titles[code].split(", Except")[0]
        also = [name for name in also if not own[name.lower()] and shared[name.lower()] == 1 and name.lower() != occupation.lower()]
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
