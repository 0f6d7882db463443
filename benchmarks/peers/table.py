#!/usr/bin/env python3
"""Prints one Markdown table of ratios from the files of a comparison: table.py machine.txt times.tsv..."""
import math
import sys


def read(paths):
    times = {}
    for path in paths:
        with open(path) as lines:
            for line in lines:
                case, variant, microseconds = line.rstrip("\n").split("\t")
                times.setdefault(case, {})[variant] = float(microseconds)
    for variants in times.values():
        for name in "stream", "stream-2":
            best(variants, name, f"{name}-regular", f"{name}-nontemporal")
        best(variants, "native-best", "native", "native-rowwise")
        best(variants, "native-call-best", "native-call", "native-rowwise-call")
    return times


def best(variants, name, *of):
    present = [variants[k] for k in of if k in variants]
    if present:
        variants[name] = min(present)


# heading, numerator, denominator
RATIOS = [
    ("ours ÷ native, same algorithm", "ours", "native"),
    ("ours ÷ best native", "ours", "native-best"),
    ("one call: ours ÷ native, same algorithm", "ours-call", "native-call"),
    ("one call: ours ÷ best native", "ours-call", "native-call-best"),
    ("ours ÷ stream", "ours", "stream"),
    ("numpy ÷ ours", "numpy", "ours"),
    ("numpy ÷ ours, allocating", "numpy", "ours-alloc"),
    ("numpy ÷ ours, rented", "numpy", "ours-rent"),
    ("torch ÷ ours", "torch", "ours"),
    ("torch, heap kept ÷ ours", "torch-heap-kept", "ours"),
    ("numba ÷ ours", "numba", "ours"),
    ("scipy ÷ ours", "scipy", "ours"),
    ("opencv ÷ ours", "opencv", "ours"),
    ("opencv, Sobel ÷ ours", "opencv-sobel", "ours"),
    ("2 threads: ours ÷ native, same algorithm", "ours-2", "native-2"),
    ("2 threads: ours ÷ stream", "ours-2", "stream-2"),
    ("2 threads: torch ÷ ours", "torch-2", "ours-2"),
    ("2 threads: numba ÷ ours", "numba-2", "ours-2"),
    ("ours: 1 thread ÷ 2", "ours", "ours-2"),
    ("native: 1 thread ÷ 2", "native", "native-2"),
]


def ratio(variants, over, under):
    return variants[over] / variants[under] if over in variants and under in variants else None


def show(value):
    return "" if value is None else f"{value:.3g}" if value >= 10 else f"{value:.2f}"


def mean(values):
    """The geometric mean: of two machines twice as fast and twice as slow it is 1."""
    present = [value for value in values if value is not None]
    return math.exp(sum(map(math.log, present)) / len(present)) if present else None


def row(cells):
    print("|", " | ".join(cells), "|")


def main(machine, *paths):
    times = read(paths)
    ratios = [[ratio(variants, over, under) for _, over, under in RATIOS] for variants in times.values()]
    shown = [k for k in range(len(RATIOS)) if any(line[k] is not None for line in ratios)]

    print("# Comparison with peers\n")
    with open(machine) as lines:
        for line in lines:
            print("-", line.strip())
    print("\nA ratio says how many times as long the one on the left takes. See [README](../../peers/README.md) for what it means.\n")
    row(["case", "ours, µs"] + [RATIOS[k][0] for k in shown])
    row(["---"] + ["--:"] * (1 + len(shown)))
    for (case, variants), line in zip(times.items(), ratios):
        row([case, f"{variants['ours']:.4g}" if "ours" in variants else ""] + [show(line[k]) for k in shown])
    row(["**geometric mean**", ""] + [f"**{show(mean(line[k] for line in ratios))}**" for k in shown])


if __name__ == "__main__":
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    main(*sys.argv[1:])
