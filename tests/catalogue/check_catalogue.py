#!/usr/bin/env python3
"""Holds resources/catalogue against the rules of its README: every item has its clause and a verbatim quote, both
languages are filled, references resolve, and every numeral of the five texts is quoted by an item or explained.

usage: check_catalogue.py [--root DIR] [DOC ...]      exit 0: nothing to report, 1: faults listed on stdout"""
import argparse
import datetime
import json
import os
import re
import sys

LETTER = {"targets": "T", "indicators": "I", "facts": "F", "tasks": "K", "rules": "R", "funds": "M", "budgets": "B",
          "deliverables": "D", "phases": "P", "duties": "U", "materials": "A", "constraints": "C", "readings": "Q",
          "projects": "G", "not_facts": "N"}
REQUIRED = {
    "targets": ["indicator", "kind", "comparator", "scope"], "facts": ["key", "area", "unit"],
    "indicators": ["definition_zh", "definition_en", "unit", "frequency", "aggregation", "direction", "source_zh", "source_en"],
    "tasks": ["lead_units", "cooperating_units", "kind", "content_zh", "content_en"],
    "rules": ["beneficiary", "conditions", "amount"], "funds": ["kind", "year", "amount_fen", "comparator", "level", "purpose_zh"],
    "budgets": ["project", "line", "total_fen", "central_fen", "local_fen"], "deliverables": ["project", "quantity", "unit"],
    "projects": ["project", "area"], "phases": ["project", "number", "content_zh", "content_en"], "duties": ["kind", "frequency", "by_units"],
    "materials": ["number", "content_zh", "content_en"], "constraints": ["kind"],
    "readings": ["kind", "severity", "question_zh", "question_en"], "not_facts": ["reason_zh", "reason_en"]}
ENUM = {
    ("targets", "kind"): "quantity growth share coverage yesno", ("targets", "comparator"): ">= > = <= < range yes",
    ("indicators", "frequency"): "month quarter half_year year", ("indicators", "aggregation"): "flow stock ratio",
    ("indicators", "direction"): "up down", ("tasks", "kind"): "action measure unit_duty",
    ("funds", "kind"): "commitment earmark ceiling", ("funds", "level"): "city city_wide county central provincial",
    ("duties", "kind"): "report disclosure meeting inspection statistics ledger activity evaluation publicity",
    ("duties", "frequency"): "once monthly quarterly half_yearly two_quarters yearly continuous",
    ("constraints", "kind"): "share_min share_max share_exact prohibited_use permitted_use count_max count_min distance_min extra_per siting quota",
}
FORMS = "fixed tiers rate share per_currency interest_share contribution_share up_to reference".split()
NUMERAL = re.compile(r"[0-9０-９]+(?:[.．,][0-9]+)?|[一二三四五六七八九十百千万亿两零]+")
faults = []


def fault(where, what):
    faults.append(f"{where}: {what}")


def bare(text):
    return re.sub(r"[\s\u3000\u200b]+", "", text or "")


def load(path):
    if not os.path.exists(path):
        return []
    try:
        with open(path, encoding="utf-8") as f:
            return json.load(f)
    except json.JSONDecodeError as e:
        fault(path, f"is not JSON: {e}")
        return []


def dates_of(item, where):
    for k in ("due", "from", "to", "as_of", "valid_from", "valid_to", "date"):
        v = item.get(k)
        if v is None:
            continue
        try:
            datetime.date.fromisoformat(v)
        except (ValueError, TypeError):
            fault(where, f"{k} is not a date: {v!r}")


def check_document(root, doc, shared):
    folder = os.path.join(root, doc)
    clauses = load(os.path.join(folder, "clauses.json"))
    by_id, covered = {}, {}
    for c in clauses:
        where = f"{doc}/clauses {c.get('id')}"
        if c["id"] in by_id:
            fault(where, "id stands twice")
        by_id[c["id"]] = c
        covered[c["id"]] = []
        for k in ("kind", "path", "zh", "en", "text_zh"):
            if not c.get(k):
                fault(where, f"{k} is missing")
        if bare(c.get("text_zh")) and not c.get("text_en", "").strip():
            fault(where, "text_en is missing")
        if c.get("parent") and c["parent"] not in by_id:
            fault(where, f"parent {c['parent']} does not come before it")
    with open(os.path.join(folder, "text.txt"), encoding="utf-8") as f:
        whole = bare(f.read())
    joined = bare("".join(c.get("text_zh", "") for c in clauses))
    if joined != whole:
        i = next((i for i, (a, b) in enumerate(zip(joined, whole)) if a != b), min(len(joined), len(whole)))
        fault(f"{doc}/clauses", f"the texts are not the document; first difference at {i}: have {joined[i:i+24]!r}, text.txt {whole[i:i+24]!r}")

    def cover(where, clause, quote):
        if clause not in by_id:
            fault(where, f"unknown clause {clause!r}")
            return
        q, text = bare(quote), bare(by_id[clause]["text_zh"])
        if not q:
            fault(where, "quote is missing")
            return
        i = text.find(q)
        if i < 0:
            fault(where, f"quote is not in clause {clause}: {quote[:40]!r}")
        while i >= 0:
            covered[clause].append((i, i + len(q)))
            i = text.find(q, i + 1)

    patterns = [(n["quote"]) for n in load(os.path.join(root, "not_facts.json"))]
    ids = set()
    for kind, letter in LETTER.items():
        for item in load(os.path.join(folder, kind + ".json")):
            where = f"{doc}/{kind} {item.get('id')}"
            if not item.get("id") or item["id"] in ids:
                fault(where, "id is missing or stands twice")
            ids.add(item.get("id"))
            if kind != "indicators" and not re.fullmatch(rf"{doc}-{letter}\d+[a-z]?", item.get("id", "")):
                fault(where, f"id should be {doc}-{letter}nn")
            if kind == "not_facts":
                if item.get("clause") == "*":
                    patterns.append(item.get("quote", ""))
                else:
                    cover(where, item.get("clause"), item.get("quote", ""))
                for k in REQUIRED[kind]:
                    if not item.get(k):
                        fault(where, f"{k} is missing")
                continue
            cover(where, item.get("clause"), item.get("quote", ""))
            for q in item.get("quotes", []):
                cover(where, q.get("clause"), q.get("quote", ""))
            if kind != "readings":
                for k in ("zh", "en"):
                    if not item.get(k):
                        fault(where, f"{k} is missing")
            for k in REQUIRED.get(kind, []):
                if k not in item or item[k] in ("", None):
                    fault(where, f"{k} is missing")
            for (kd, k), allowed in ENUM.items():
                if kd == kind and k in item and str(item[k]) not in allowed.split():
                    fault(where, f"{k} is {item[k]!r}, allowed: {allowed}")
            dates_of(item, where)
            for k, v in item.items():
                if k.endswith("_zh") and v and not item.get(k[:-3] + "_en"):
                    fault(where, f"{k[:-3]}_en is missing")
            if item.get("unit") and item["unit"] not in shared["measures"]:
                fault(where, f"unit {item['unit']!r} is not in measures.json")
            for k in ("scope", "area"):
                if item.get(k) and item[k] not in shared["areas"]:
                    fault(where, f"{k} {item[k]!r} is not in areas.json")
            for k in ("lead_units", "cooperating_units", "by_units", "to_units"):
                for name in item.get(k, []):
                    if name not in shared["units"]:
                        fault(where, f"unit {name!r} in {k} is not in units/")
            for r in item.get("unclear", []):
                if r not in shared["readings"]:
                    fault(where, f"reading {r} does not exist")
            if kind == "targets":
                if item.get("indicator") not in shared["indicators"]:
                    fault(where, f"indicator {item.get('indicator')!r} does not exist")
                if item.get("kind") != "yesno" and ("value" not in item or "unit" not in item):
                    fault(where, "value or unit is missing")
                if item.get("comparator") == "range" and "value_max" not in item:
                    fault(where, "value_max is missing")
                if item.get("kind") in ("growth", "share", "coverage") and "base" not in item:
                    fault(where, "base is missing")
            for base in (item.get("base"), item.get("numerator"), item.get("denominator")):
                if isinstance(base, dict):
                    if "indicator" in base and base["indicator"] not in shared["indicators"]:
                        fault(where, f"indicator {base['indicator']!r} does not exist")
                    if "fact" in base and base["fact"] not in shared["facts"]:
                        fault(where, f"fact {base['fact']!r} does not exist")
                    if "target" in base and base["target"] not in shared["targets"]:
                        fault(where, f"target {base['target']!r} does not exist")
            if kind == "rules":
                amount = item.get("amount") or {}
                if amount.get("form") not in FORMS:
                    fault(where, f"amount form {amount.get('form')!r}, allowed: {' '.join(FORMS)}")
                for c in item.get("conditions") or []:
                    if not (c.get("field") and c.get("comparison") and c.get("zh") and c.get("en")):
                        fault(where, f"a condition lacks field, comparison, zh or en: {c}")
            if kind == "budgets" and item["total_fen"] != item["central_fen"] + item["local_fen"]:
                fault(where, "total is not central + local")
    count = 0
    for c in clauses:
        text, spans = bare(c["text_zh"]), list(covered[c["id"]])
        number = bare(c.get("number"))
        if number and text.startswith(number):
            spans.append((0, len(number)))
        for p in patterns:
            p = bare(p)
            i = text.find(p) if p else -1
            while i >= 0:
                spans.append((i, i + len(p)))
                i = text.find(p, i + 1)
        for m in NUMERAL.finditer(text):
            count += 1
            pos = [k for k in range(m.start(), m.end()) if not any(a <= k < b for a, b in spans)]
            if pos:
                fault(f"{doc}/{c['id']}", f"numeral {m.group()!r} is neither quoted nor explained: …{text[max(0, m.start()-12):m.end()+12]}…")
    return count


def main():
    ap = argparse.ArgumentParser()
    ap.add_argument("--root", default=os.path.join(os.path.dirname(os.path.abspath(__file__)), "../../resources/catalogue"))
    ap.add_argument("--most", type=int, default=60)
    ap.add_argument("docs", nargs="*")
    args = ap.parse_args()
    docs = ["000", "001", "002", "003", "004"]
    shared = {"measures": {m["zh"] for m in load(os.path.join(args.root, "measures.json"))},
              "areas": {a["code"] for a in load(os.path.join(args.root, "areas.json"))},
              "units": set(), "indicators": set(), "facts": set(), "targets": set(), "readings": set()}
    folder = os.path.join(args.root, "units")
    for f in sorted(os.listdir(folder)):
        for u in load(os.path.join(folder, f)):
            shared["units"].add(u["zh"])
            shared["units"].update(u.get("aliases", []))
            if not u.get("en"):
                fault(f"units/{f} {u.get('id')}", "en is missing")
    for d in docs:
        for kind, key in (("indicators", "id"), ("facts", "key"), ("targets", "id"), ("readings", "id")):
            shared[kind].update(i.get(key) for i in load(os.path.join(args.root, d, kind + ".json")))
    numerals = 0
    for d in args.docs or docs:
        numerals += check_document(args.root, d, shared)
    for line in faults[:args.most]:
        print(line)
    print(f"catalogue: {numerals} numerals read, {len(faults)} faults")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
