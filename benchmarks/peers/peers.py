#!/usr/bin/env python3
"""Times numpy.gradient, torch.gradient, loops compiled by numba, and filters of scipy and OpenCV over the cases of cases.txt.

Each peer runs in a process of its own, so that the threads that one leaves behind do not disturb the next. Prints lines
case, variant, microseconds, parted by tabs.
"""
import argparse
import functools
import importlib.util
import math
import os
import pathlib
import statistics
import subprocess
import sys
import time

STEP = 0.1
KEPT_HEAP = {"MALLOC_MMAP_MAX_": "0", "MALLOC_TRIM_THRESHOLD_": "-1"}  # glibc: give no page back to the system

# variant: module, threads, environment
PEERS = {
    "numpy": ("numpy", 1, {}),
    "torch": ("torch", 1, {}),
    "torch-2": ("torch", 2, {}),
    "torch-heap-kept": ("torch", 1, KEPT_HEAP),
    "numba": ("numba", 1, {"NUMBA_NUM_THREADS": "1"}),
    "numba-2": ("numba", 2, {"NUMBA_NUM_THREADS": "2"}),
    "scipy": ("scipy", 1, {}),
    "opencv": ("cv2", 1, {}),
    "opencv-sobel": ("cv2", 1, {}),
}


def cases(quick, text):
    for line in pathlib.Path(__file__).with_name("cases.txt").read_text().splitlines():
        if line.startswith("#"):
            continue
        name, extents, elements, spacings, *mark = line.split()
        for element in elements.split(","):
            for spacing in spacings.split(","):
                case = f"{name}-{element}-{spacing}"
                if text in case and (mark or not quick):
                    yield case, [int(n) for n in extents.split("x")], element, spacing == "coordinates"


def samples(shape, element):
    import numpy
    return numpy.random.default_rng(1).random(shape, dtype=f"f{4 if element == 'float' else 8}")


def coordinates(shape, element):
    """0, 1, 3, 4, 6, 7, ...: as in the C# program."""
    import numpy
    dtype = "f4" if element == "float" else "f8"
    return [(numpy.arange(n) + numpy.arange(n) // 2).astype(dtype) for n in shape]


def numpy_call(shape, element, uneven):
    import numpy
    spacing = coordinates(shape, element) if uneven else [STEP]
    return functools.partial(numpy.gradient, samples(shape, element), *spacing, edge_order=2)


def torch_call(shape, element, uneven):
    import torch
    spacing = tuple(map(torch.from_numpy, coordinates(shape, element))) if uneven else STEP
    return functools.partial(torch.gradient, torch.from_numpy(samples(shape, element)), spacing=spacing, edge_order=2)


@functools.cache
def numba_loops():
    """The plain loops that one would write, by edge order 2, along the middle axis of three; compiled at the first call for each element type."""
    import numba

    @numba.njit(parallel=True)
    def along(f, h, d):
        before, n, after = f.shape
        twice = f.dtype.type(2) * h
        three, four = f.dtype.type(3), f.dtype.type(4)
        for line in numba.prange(before * n):
            a, i = line // n, line % n
            for b in range(after):
                if i == 0:
                    d[a, i, b] = (four * f[a, 1, b] - three * f[a, 0, b] - f[a, 2, b]) / twice
                elif i == n - 1:
                    d[a, i, b] = (three * f[a, i, b] - four * f[a, i - 1, b] + f[a, i - 2, b]) / twice
                else:
                    d[a, i, b] = (f[a, i + 1, b] - f[a, i - 1, b]) / twice

    @numba.njit(parallel=True)
    def along_last(f, h, d):
        lines, n = f.shape
        twice = f.dtype.type(2) * h
        three, four = f.dtype.type(3), f.dtype.type(4)
        for a in numba.prange(lines):
            d[a, 0] = (four * f[a, 1] - three * f[a, 0] - f[a, 2]) / twice
            for i in range(1, n - 1):
                d[a, i] = (f[a, i + 1] - f[a, i - 1]) / twice
            d[a, n - 1] = (three * f[a, n - 1] - four * f[a, n - 2] + f[a, n - 3]) / twice

    return along, along_last


def numba_call(shape, element, uneven):
    """All axes into memory given to it, as ours."""
    if len(shape) == 1 or uneven:
        return None
    import numpy
    along, along_last = numba_loops()
    f = samples(shape, element)
    h = f.dtype.type(STEP)
    axes = [(math.prod(shape[:k]), shape[k], math.prod(shape[k + 1:])) for k in range(len(shape))]
    views = [f.reshape(axis if k < len(shape) - 1 else axis[:2]) for k, axis in enumerate(axes)]
    results = [numpy.zeros_like(view) for view in views]

    def call():
        for view, result in zip(views, results):
            (along if view.ndim == 3 else along_last)(view, h, result)
    return call


def scipy_call(shape, element, uneven):
    """Central differences with the edge samples repeated, into memory given to it: less work at the edges than ours."""
    if uneven:
        return None
    import numpy
    import scipy.ndimage
    f = samples(shape, element)
    results = [numpy.zeros_like(f) for _ in shape]
    kernel = numpy.array([-1, 0, 1]) / (2 * STEP)

    def call():
        for axis, result in enumerate(results):
            scipy.ndimage.correlate1d(f, kernel, axis, output=result, mode="nearest")
    return call


def sobel_call(shape, element, uneven):
    """The same by OpenCV's Sobel of size 1."""
    if len(shape) != 2 or uneven:
        return None
    import cv2
    import numpy
    f = samples(shape, element)
    down, across = numpy.zeros_like(f), numpy.zeros_like(f)

    def call():
        cv2.Sobel(f, -1, 0, 1, dst=down, ksize=1, scale=1 / (2 * STEP), borderType=cv2.BORDER_REPLICATE)
        cv2.Sobel(f, -1, 1, 0, dst=across, ksize=1, scale=1 / (2 * STEP), borderType=cv2.BORDER_REPLICATE)
    return call


def cv2_call(shape, element, uneven):
    """The same by OpenCV's general filter."""
    if len(shape) != 2 or uneven:
        return None
    import cv2
    import numpy
    f = samples(shape, element)
    kernel = numpy.array([[-1, 0, 1]]) / (2 * STEP)
    down, across = numpy.zeros_like(f), numpy.zeros_like(f)

    def call():
        cv2.filter2D(f, -1, kernel.T, dst=down, borderType=cv2.BORDER_REPLICATE)
        cv2.filter2D(f, -1, kernel, dst=across, borderType=cv2.BORDER_REPLICATE)
    return call


CALLS = {
    "numpy": numpy_call,
    "torch": torch_call,
    "torch-2": torch_call,
    "torch-heap-kept": torch_call,
    "numba": numba_call,
    "numba-2": numba_call,
    "scipy": scipy_call,
    "opencv": cv2_call,
    "opencv-sobel": sobel_call,
}


def seconds(call, repeats):
    start = time.perf_counter()
    for _ in range(repeats):
        call()
    return (time.perf_counter() - start) / repeats


def median_seconds(call, quick):
    """At least 9 rounds and 0.6 s, unless that takes more than 6 s; then at least 3."""
    total, rounds, most = (0.1, 3, 0.5) if quick else (0.6, 9, 6)
    call()
    repeats = max(1, math.ceil(20e-6 / seconds(call, 1)))
    times, start = [], time.perf_counter()
    while True:
        times.append(seconds(call, repeats))
        elapsed = time.perf_counter() - start
        if len(times) >= rounds and elapsed >= total or len(times) >= 3 and elapsed >= most:
            return statistics.median(times)


def run(peer, quick, text):
    module, threads, _ = PEERS[peer]
    if module == "torch":
        import torch
        torch.set_num_threads(threads)
    if module == "cv2":
        import cv2
        cv2.setNumThreads(threads)
    for case, shape, element, uneven in cases(quick, text):
        call = CALLS[peer](shape, element, uneven)
        if call:
            print(case, peer, f"{median_seconds(call, quick) * 1e6:.5g}", sep="\t", flush=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--quick", action="store_true", help="few cases, few rounds")
    parser.add_argument("--filter", default="", metavar="TEXT", help="only cases whose name contains the text")
    parser.add_argument("--out", metavar="PATH", help="where the lines go; standard output by default")
    parser.add_argument("--peer", choices=PEERS, help="one peer, in this process, as this process is")
    options = parser.parse_args()
    if options.peer:
        return run(options.peer, options.quick, options.filter)

    with open(options.out, "w") if options.out else os.fdopen(os.dup(1), "w") as out:
        for peer, (module, threads, environment) in PEERS.items():
            if importlib.util.find_spec(module) is None or importlib.util.find_spec("numpy") is None:
                print(f"{peer}: skipped, there is no module {module} or numpy", file=sys.stderr)
                continue
            print(f"{peer}: {threads} thread(s) {environment or ''}", file=sys.stderr)
            arguments = [sys.executable, __file__, "--peer", peer, "--filter", options.filter] + ["--quick"] * options.quick
            subprocess.run(arguments, env=os.environ | {"OMP_NUM_THREADS": str(threads)} | environment, stdout=out, check=True)


if __name__ == "__main__":
    main()
