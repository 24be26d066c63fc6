#!/usr/bin/env python3
"""Holds the translations against the sources: nothing missing, nothing left over, nothing unfinished, markers equal.

usage: check_translations.py LUPDATE [FOLDER]     lupdate of Qt 6; the repository
"""

import collections
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree

MARKER = re.compile(r"%L?(?:[1-9]|n)")


def options(root):
    """The options of the target translations_update, so that there is one place for them."""
    match = re.search(r"set\(LUPDATE_OPTIONS\s+([^)]*)\)", (root / "core/CMakeLists.txt").read_text(encoding="utf-8"))
    return match.group(1).split()


def sources(root):
    return [str(path) for layer in ("core", "ui", "app") for path in sorted((root / layer).rglob("*")) if path.suffix in (".cpp", ".h")]


def messages(path):
    """(context, source, comment) -> message element"""
    found = {}
    for context in ElementTree.parse(path).getroot().findall("context"):
        name = context.findtext("name", "")
        for message in context.findall("message"):
            found[name, message.findtext("source", ""), message.findtext("comment", "")] = message
    return found


def shown(key):
    return f"{key[0]}: “{key[1]}”"


def markers(text):
    return collections.Counter(MARKER.findall(text))


def check_messages(path, forms):
    faults = []
    for key, message in messages(path).items():
        translation = message.find("translation")
        state = translation.get("type", "") if translation is not None else "unfinished"
        if state:
            faults.append(f"{path.name}: {state}: {shown(key)}")
            continue
        numerus = message.get("numerus") == "yes"
        texts = ["".join(form.itertext()) for form in translation.findall("numerusform")] if numerus else ["".join(translation.itertext())]
        if numerus and len(texts) != forms:
            faults.append(f"{path.name}: {len(texts)} plural forms instead of {forms}: {shown(key)}")
        for text in texts:
            if not text.strip():
                faults.append(f"{path.name}: empty: {shown(key)}")
                continue
            wanted, given = markers(key[1]), markers(text)
            if numerus and forms > 1:
                # "one row" may do without its number
                wanted.pop("%n", None)
                given.pop("%n", None)
            if wanted != given:
                faults.append(f"{path.name}: markers differ: {shown(key)} – “{text}”")
    return faults


def check_update(lupdate, root, path, extra):
    with tempfile.TemporaryDirectory() as folder:
        copy = pathlib.Path(folder) / path.name
        shutil.copy(path, copy)
        command = [lupdate, *options(root), *extra, *sources(root), "-I", str(root), "-ts", str(copy)]
        done = subprocess.run(command, cwd=root, capture_output=True, text=True, check=False)
        if done.returncode != 0:
            return [f"{path.name}: lupdate failed: {done.stderr.strip()}"]
        faults = [f"{path.name}: lupdate says: {line.strip()}" for line in done.stderr.splitlines() if re.search(r"\b(warning|error)\b", line, re.I)]
        before, after = messages(path), messages(copy)
        faults += [f"{path.name}: not in the file: {shown(key)}" for key in after if key not in before]
        faults += [f"{path.name}: no longer in the sources: {shown(key)}" for key in before if key not in after]
        if not faults and copy.read_bytes() != path.read_bytes():
            faults.append(f"{path.name}: lupdate would change the file; run the target translations_update")
        return faults


def main():
    if len(sys.argv) < 2:
        print(__doc__)
        return 2
    lupdate = sys.argv[1]
    root = pathlib.Path(sys.argv[2] if len(sys.argv) > 2 else pathlib.Path(__file__).resolve().parents[2]).resolve()
    faults = []
    for name, extra, forms in (("heyuan_zh_CN.ts", [], 1), ("heyuan_en.ts", ["-pluralonly"], 2)):
        path = root / "translations" / name
        faults += check_update(lupdate, root, path, extra)
        faults += check_messages(path, forms)
    for line in faults[:60]:
        print(line)
    if len(faults) > 60:
        print(f"… and {len(faults) - 60} more")
    print(f"translations: {len(faults)} faults")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
