#!/usr/bin/env python3
"""Holds the sources against the layers of ARCHITECTURE.md: who may include whom, where SQL may stand, how long a file may be.

usage: check_layers.py [FOLDER]     the repository; prints one line a fault, exit status 1 if there is one
"""

import pathlib
import re
import sys

INCLUDE = re.compile(r'^\s*#\s*include\s*[<"]([^>"]+)[>"]')
LITERAL = re.compile(r'"((?:[^"\\\n]|\\.)*)"')
SQL = re.compile(r"^\s*(select\s|insert\s+into\s|update\s+\w+\s+set\s|delete\s+from\s|with\s+\w+.*\sas\s*\(|create\s+table\s|pragma\s)")
SQL_CODE = re.compile(r"\bQSql\w+|\bdatabase\(\)\s*(?:\.|->)\s*(?:query|scalar|execute)\b")
UNFINISHED = re.compile(r"\b(" + "TO" + r"DO|FIX" + r"ME)\b")
# What core may not see of Qt: everything that needs a screen or paper.
SCREEN = re.compile(r"^(Qt(Gui|Widgets|Charts|Svg|PrintSupport|OpenGL\w*)(/|$)|Q(Widget|Application|GuiApplication|Color|Font\w*|Icon|Pixmap|Image|"
                    r"Painter\w*|Pen|Brush|Chart\w*|PdfWriter|Printer|TextDocument|Action|Dialog|MessageBox|FileDialog)$)")
LONG = 400    # a source should be shorter
LIMIT = 500   # and must be shorter than this
TEST_LIMIT = 600


def without_comments(text):
    """Comments become spaces, so that lines keep their numbers; text in quotes stays."""
    pattern = re.compile(r'//[^\n]*|/\*.*?\*/|"(?:[^"\\\n]|\\.)*"|R"(\w*)\(.*?\)\1"', re.S)

    def blank(match):
        found = match.group(0)
        return re.sub(r"[^\n]", " ", found) if found.startswith("/") else found

    return pattern.sub(blank, text)


def allowed_edges(path):
    edges, faults = {}, []
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        line = line.split("#")[0].strip()
        if not line:
            continue
        room, _, others = line.partition(":")
        for other in others.split():
            if other not in edges:
                faults.append(f"{path.name}:{number}: {room} may not use {other}, which stands behind it or is not listed")
        edges[room.strip()] = set(others.split())
    return edges, faults


def check_includes(name, number, header, edges):
    layer, *rest = name.split("/")
    target, *target_rest = header.split("/")
    if layer == "core":
        if target in ("ui", "app", "tests") or SCREEN.match(header):
            return f"core must be true without a screen; it includes {header}"
        if target == "core" and len(rest) > 1 and len(target_rest) > 1:
            room, other = rest[0], target_rest[0]
            if room not in edges:
                return f"the room core/{room} is not in layers.txt"
            if room != other and other not in edges[room]:
                return f"core/{room} may not use core/{other} (layers.txt)"
    if layer == "ui" and target in ("app", "tests"):
        return f"ui knows nothing of {target}; it includes {header}"
    if layer == "app" and target == "tests":
        return f"the program knows nothing of its tests; it includes {header}"
    return None


def check_source(root, path, edges):
    name = path.relative_to(root).as_posix()
    layer = name.split("/")[0]
    text = path.read_text(encoding="utf-8")
    faults, notes = [], []
    for number, line in enumerate(without_comments(text).splitlines(), 1):
        include = INCLUDE.match(line)
        if include:
            fault = check_includes(name, number, include.group(1), edges)
            if fault:
                faults.append(f"{name}:{number}: {fault}")
            if layer in ("ui", "app") and re.match(r"^(QtSql(/|$)|QSql)", include.group(1)):
                faults.append(f"{name}:{number}: SQL belongs to core; it includes {include.group(1)}")
        elif layer in ("ui", "app"):
            if SQL_CODE.search(line) or any(SQL.match(literal) for literal in LITERAL.findall(line)):
                faults.append(f"{name}:{number}: SQL belongs to core: {line.strip()[:90]}")
    for number, line in enumerate(text.splitlines(), 1):
        if UNFINISHED.search(line):
            faults.append(f"{name}:{number}: unfinished: {line.strip()[:90]}")
    length = text.count("\n")
    limit = TEST_LIMIT if layer == "tests" else LIMIT
    if path.suffix == ".cpp" and length > limit:
        faults.append(f"{name}: {length} lines; {limit} is the limit. Find the second thing in it and give it a file")
    elif path.suffix == ".cpp" and layer != "tests" and length > LONG:
        notes.append(f"{name}: {length} lines; {LONG} would be better")
    return faults, notes


def main():
    root = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else pathlib.Path(__file__).resolve().parents[2]).resolve()
    edges, faults = allowed_edges(root / "tests/lint/layers.txt")
    notes = []
    for layer in ("core", "ui", "app", "tests"):
        for path in sorted((root / layer).rglob("*")):
            if path.suffix in (".cpp", ".h"):
                more, remarks = check_source(root, path, edges)
                faults += more
                notes += remarks
    for path in sorted((root / "resources").rglob("*.sql")):
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            if UNFINISHED.search(line):
                faults.append(f"{path.relative_to(root).as_posix()}:{number}: unfinished: {line.strip()[:90]}")
    for line in notes:
        print("note:", line)
    for line in faults:
        print(line)
    print(f"layers: {len(faults)} faults")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
