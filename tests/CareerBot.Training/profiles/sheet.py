#!/usr/bin/env python3
"""Fact sheets to write the profiles of knowledge/occupations from: one file a code, from official data alone.

    python3 tests/CareerBot.Training/profiles/sheet.py DATA OUT [CODE ...]

DATA holds `onet/`, `projections/` and `ooh/html/` as published (see knowledge/README.md for where they come from), OUT
receives `NN-NNNN.txt`. A sheet is for reading only: nothing of its wording may stand in a profile (overlap.py).
"""
import csv
import html
import os
import re
import sys
from collections import defaultdict

ONET_SOURCE = "O*NET 27.0 Database, USDOL/ETA, CC BY 4.0"
HOLLAND = "Realistic Investigative Artistic Social Enterprising Conventional".split()


def table(path):
    with open(path, encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))


def by_code(rows):
    found = defaultdict(list)
    for row in rows:
        found[row["O*NET-SOC Code"][:7]].append(row)
    return found


def top(rows, count, scale=None, least=0.0):
    values = defaultdict(list)
    for row in rows:
        if scale is None or row["Scale ID"] == scale:
            values[row["Element Name"]].append(float(row["Data Value"]))
    means = {name: sum(v) / len(v) for name, v in values.items()}
    return [name for name, mean in sorted(means.items(), key=lambda x: -x[1])[:count] if mean >= least]


# The summary repeats the rest; what a page says of pay, outlook and other pages is told from the tables, not from a profile.
LEFT_OUT = re.compile(r"tab-(1|5|6|7|8|9)$")


def plain(fragment):
    fragment = re.sub(r"(?is)<(script|style|table|figure).*?</\1>", " ", fragment)
    fragment = re.sub(r"(?i)</(p|li|h\d|div)>", "\n", fragment)
    fragment = re.sub(r"(?i)<li[^>]*>", "- ", fragment)
    text = html.unescape(re.sub(r"<[^>]+>", "", fragment))
    lines = (re.sub(r"\s+", " ", line).strip() for line in text.splitlines())
    return "\n".join(line for line in lines if line)


def page(path):
    with open(path, encoding="utf-8", errors="replace") as file:
        text = file.read()
    codes = set()
    parts = []
    for found in re.finditer(r'(?is)<div id="(tab-\d)"[^>]*>(.*?)(?=<div id="tab-\d"|<div id="similar|$)', text):
        codes |= set(re.findall(r"\b\d\d-\d{4}\b", found.group(2)))
        if not LEFT_OUT.search(found.group(1)):
            parts.append(plain(found.group(2)))
    title = re.search(r"(?is)<h1[^>]*>(.*?)</h1>", text)
    return plain(title.group(1)) if title else "", codes, "\n\n".join(parts)


def main(data, out, wanted):
    onet = os.path.join(data, "onet")
    read = lambda name: by_code(table(os.path.join(onet, name + ".txt")))
    described, tasks, titles = read("Occupation Data"), read("Task Statements"), read("Sample of Reported Titles")
    interests, styles, values = read("Interests"), read("Work Styles"), read("Work Values")
    technology, zones, alternate = read("Technology Skills"), read("Job Zones"), read("Alternate Titles")
    zone_words = {r["Job Zone"]: r["Education"] + " " + r["Job Training"] for r in table(os.path.join(onet, "Job Zone Reference.txt"))}
    with open(os.path.join(data, "projections", "entry_requirements_2022-32.csv"), encoding="utf-8-sig", newline="") as file:
        entry = {row["soc"]: row for row in csv.DictReader(file)}
    with open("knowledge/salaries/occupations.txt", encoding="utf-8") as file:
        official = dict((line.split("\t")[0], line.split("\t")[1]) for line in file if re.match(r"\d\d-\d{4}\t", line))
    pages, mains = {}, {}
    folder = os.path.join(data, "ooh", "html")
    for name in sorted(os.listdir(folder)):
        title, codes, text = page(os.path.join(folder, name))
        for code in codes:
            pages.setdefault(code, (name, title, text))
        if codes:
            mains[min(codes)] = name
    os.makedirs(out, exist_ok=True)
    for code in wanted or official:
        # A combined code of the survey stands for the detailed ones under it.
        under = [c for c in described if c == code or (code.endswith("0") and c.startswith(code[:-1]))]
        pick = lambda rows: [row for c in under for row in rows[c]]
        lines = [f"code: {code}", f"official title: {official[code]}"]
        row = entry.get(code)
        if row:
            lines += [f"typical entry-level education: {row['typical_entry_level_education']}",
                      f"work experience in a related occupation: {row['work_experience_in_a_related_occupation']}",
                      f"typical on-the-job training: {row['typical_on_the_job_training']}",
                      "  (source: U.S. Bureau of Labor Statistics, Employment Projections 2022-32)"]
        zone = sorted({r["Job Zone"] for r in pick(zones)})
        if zone and not row:
            lines.append(f"job zone {zone[0]}: {zone_words[zone[0]]}")
        lines += [f"description ({r['Title']}): {r['Description']}" for r in pick(described)[:6]]
        some = sorted(pick(tasks), key=lambda r: r["Task Type"] != "Core")
        lines += ["tasks:"] + ["- " + r["Task"] for r in some[:12 if code in pages else 16]]
        lines.append("interests: " + ", ".join(x for x in top(pick(interests), 3, "OI", 3.5) if x in HOLLAND))
        lines.append("work styles: " + ", ".join(top(pick(styles), 6)))
        lines.append("what it offers (work values): " + ", ".join(top(pick(values), 3, "EX", 3.5)))
        hot = [r["Example"] for r in pick(technology) if r["Hot Technology"] == "Y"]
        lines.append("software: " + ", ".join(list(dict.fromkeys(hot or [r["Example"] for r in pick(technology)]))[:6]))
        names = [r["Reported Job Title"] for r in pick(titles)] or [r["Alternate Title"] for r in pick(alternate)]
        lines.append("reported job titles: " + "; ".join(list(dict.fromkeys(names))[:18]))
        if not under:
            # "All other" occupations have no page and no tasks: their parts are what O*NET lists as examples.
            parts = [r for c in described for r in described[c] if c[:6] == code[:6]]
            lines += [f"near it: {r['Title']}: {r['Description']}" for r in parts[:4]]
        if code in pages:
            name, title, text = pages[code]
            main_of = [c for c, n in mains.items() if n == name]
            length = "LONG" if code in main_of else "SHORT"
            lines += ["", f"handbook page: {title} (https://www.bls.gov/ooh/…/{name.replace('.html', '.htm')})", f"length: {length}", text]
        else:
            lines.append("length: SHORT")
        with open(os.path.join(out, code + ".txt"), "w", encoding="utf-8") as file:
            file.write("\n".join(lines) + "\n")


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], sys.argv[3:])
