# The aggregation of bench.checklist.yaml with pandas: python3 bench/score.py DATA OUT
import sys

import pandas

items = [f"q{number:02d}" for number in range(1, 51)]

data = pandas.read_csv(sys.argv[1], na_values=["98", "99"])
scores = data.groupby(["mechanism", "round"])[items].mean() * 25
for domain in range(5):
    inside = items[domain * 10 : domain * 10 + 10]
    scores[f"d{domain + 1}"] = scores[inside].mean(axis=1)
scores["overall"] = scores[[f"d{number}" for number in range(1, 6)]].mean(axis=1)

scores.to_csv(sys.argv[2])
