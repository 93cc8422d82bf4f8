"""The work of `zhaoshang report` with pandas, column by column; what a text means is worked out once for each text."""

import json
import re
import sys

import pandas as pd

COLUMNS = [
    "county", "code", "name", "investor", "industry", "channel", "chainRole", "investment", "paidIn",
    "signed", "started", "stage", "output", "tax",
]  # fmt: skip
STAGES = ["negotiating", "signed", "registered", "started", "operating", "completed"]
WORDS = {
    "在谈": 0, "洽谈中": 0, "签约": 1, "未开工": 1, "前期": 1, "已注册": 2, "在建": 3, "已开工": 3,
    "主体施工": 3, "已投产": 4, "试生产": 4, "竣工投产": 5, "终止": -1,
}  # fmt: skip
BANDS = ["0-1", "1-5", "5-10", "10-20", "20-50", "50"]
YI = 100_000_000
AMOUNT = re.compile(r"(\d+)(?:\.(\d{1,8}))?(亿元|万元)?")
DAY = re.compile(r"(\d{4})(?:-(\d{1,2})-|/(\d{1,2})/|年(\d{1,2})月)(\d{1,2})日?")


def amount(text):
    match = AMOUNT.fullmatch(text)
    if match is None:
        return None
    whole, part, unit = match.groups()
    digits = 4 if unit == "万元" else 8
    part = part or ""
    return int(whole + part.ljust(digits, "0")) if len(part) <= digits else None


def day(text):
    match = DAY.fullmatch(text)
    if match is None:
        return None
    year, month, day = int(match[1]), int(match[2] or match[3] or match[4]), int(match[5])
    longest = 31 if month in (1, 3, 5, 7, 8, 10, 12) else 30
    if month == 2:
        longest = 29 if year % 4 == 0 and (year % 100 != 0 or year % 400 == 0) else 28
    return year * 10000 + month * 100 + day if 1 <= month <= 12 and 1 <= day <= longest else None


findings = 0


def read(column, reader):
    """The values of a column, as numbers; texts that cannot be read are counted."""
    global findings
    codes, texts = pd.factorize(column)
    values = pd.array([None if text in ("", "-") else reader(text) for text in texts], dtype="Int64")
    unread = [text not in ("", "-") and value is pd.NA for text, value in zip(texts, values)]
    if any(unread):
        findings += int(pd.Series(unread).take(codes).sum())
    return pd.Series(values).take(codes).reset_index(drop=True)


table = pd.read_csv(
    sys.argv[1], header=0, names=COLUMNS, usecols=[name for name in COLUMNS if name != "investor"],
    dtype=str, keep_default_na=False, na_filter=False,
)  # fmt: skip
for name in ("investment", "paidIn", "output", "tax"):
    table[name] = read(table[name], amount)
for name in ("signed", "started"):
    table[name] = read(table[name], day)
codes, words = pd.factorize(table["stage"])
table["stage"] = pd.Series([WORDS[word] for word in words]).take(codes).reset_index(drop=True)

findings += int((table["started"] < table["signed"]).sum())
findings += int((table["paidIn"] > table["investment"]).sum())
findings += int((table["tax"] > table["output"]).sum())
findings += int((table["started"].notna() & table["stage"].isin([1, 2])).sum())
findings += int((table["code"].duplicated() | table.duplicated(["name", "county"])).sum())

table = table[table["stage"] != 0]
table["hasStarted"] = table["stage"] >= 3
table["size"] = pd.cut(table["investment"].astype("Float64"), [0, YI, 5 * YI, 10 * YI, 20 * YI, 50 * YI, 10**18],
                       right=False, labels=BANDS)  # fmt: skip
# Before version 3, groups of a categorical column leave out what has no category.
table["size"] = table["size"].cat.add_categories("null").fillna("null")
table["month"] = table["signed"] // 100


def groups(key, *further):
    sums = {"projects": ("stage", "size"), "investment": ("investment", "sum"), "started": ("hasStarted", "sum")}
    sums |= {name: (name, "sum") for name in further}
    return table.groupby(key, dropna=False, observed=True).agg(**sums)


def breakdown(key, name=str):
    grouped = groups(key)
    return {
        "null" if pd.isna(group) else name(group): [int(value) for value in row]
        for group, row in zip(grouped.index, grouped.itertuples(index=False))
    }


ranking = groups("county", "output", "tax").sort_values("investment", ascending=False)
figures = {name: int(table[name].sum()) for name in ("investment", "paidIn", "output", "tax")}
figures |= {
    "projects": len(table),
    "started": int((table["stage"] >= 3).sum()),
    "registered": int((table["stage"] >= 2).sum()),
    "operating": int((table["stage"] >= 4).sum()),
    "largestInvestment": int(table["investment"].max()),
    "tiers": [int((table["investment"] >= tier * YI).sum()) for tier in (1, 5, 10, 20, 50)],
    "findings": findings,
    "ranking": [[county, *map(int, row)] for county, row in zip(ranking.index, ranking.itertuples(index=False))],
    "breakdowns": {
        "industry": breakdown("industry"),
        "channel": breakdown("channel"),
        "chainRole": breakdown("chainRole"),
        "size": breakdown("size"),
        "stage": breakdown("stage", lambda stage: "terminated" if stage < 0 else STAGES[stage]),
        "month": breakdown("month", lambda month: f"{month // 100}-{month % 100:02}"),
    },
}
print(json.dumps(figures, ensure_ascii=False))
