"""
Learns how sure a miswritten word of two characters is: what each feature counts that `scoreOf` in
server/src/core/reading/miswritten-words.ts adds up. Logistic regression by Newton's method.

usage: word-weights.py FEATURES.json  (writes word-weights.json beside this file)

FEATURES.json is {"slips": [[feature, ...], ...], "others": [...]}: features of 4,473 slips that were made at random in finished
texts and found at any score (one character of a frequent word replaced by one that sounds alike, 60 %, looks alike, 25 %, or
sounds nearly alike), and of 1,557 places in the same texts, as they are, that were found at any score. Those texts, 1.67 million
characters of reports, statutes and drafts, are in no count of words; they are not here.
"""
import json
import sys
from pathlib import Path

import numpy as np

data = json.load(open(sys.argv[1], encoding="utf8"))
features = np.array(data["slips"] + data["others"], float)
wanted = np.r_[np.ones(len(data["slips"])), np.zeros(len(data["others"]))]
mean, spread = features.mean(0), features.std(0)
mean[0], spread[0] = 0, 1
scaled = (features - mean) / spread
weights = np.zeros(scaled.shape[1])
for _ in range(60):
    likely = 1 / (1 + np.exp(-np.clip(scaled @ weights, -30, 30)))
    slope = scaled.T @ (likely - wanted) + 0.01 * weights
    curve = (scaled * (likely * (1 - likely))[:, None]).T @ scaled + 0.01 * np.eye(len(weights))
    weights -= np.linalg.solve(curve, slope)
raw = weights / spread
raw[0] -= (weights * mean / spread)[1:].sum()
Path(__file__).with_name("word-weights.json").write_text(json.dumps([round(w * 1000) for w in raw]) + "\n")
