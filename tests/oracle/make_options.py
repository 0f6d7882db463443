"""Writes options.txt: derivatives with boundaries by scipy.ndimage.correlate1d and numpy.pad, and gradients of samples with NaN by numpy.gradient.

Run it in any folder, with a Python that has numpy and scipy:

    python3 make_options.py

The file lands next to this script. The seed is fixed, so the same versions write the same file again. Every number is the big-endian bit pattern of a
double, in hex. The weights are those of B. Fornberg, Mathematics of Computation 51 (1988), 699-706, table 1.
"""
import pathlib

import numpy as np
import scipy
from scipy import ndimage

RNG = np.random.RandomState(20261129)

# What scipy.ndimage and numpy.pad call a boundary.
MODES = {
    "Periodic": ("wrap", "wrap"),
    "Reflect": ("mirror", "reflect"),
    "Symmetric": ("reflect", "symmetric"),
    "Clamp": ("nearest", "edge"),
    "Constant": ("constant", "constant"),
}
WEIGHTS = {
    (1, 2): [-1 / 2, 0, 1 / 2],
    (1, 4): [1 / 12, -2 / 3, 0, 2 / 3, -1 / 12],
    (1, 6): [-1 / 60, 3 / 20, -3 / 4, 0, 3 / 4, -3 / 20, 1 / 60],
    (1, 8): [1 / 280, -4 / 105, 1 / 5, -4 / 5, 0, 4 / 5, -1 / 5, 4 / 105, -1 / 280],
    (2, 2): [1, -2, 1],
    (2, 4): [-1 / 12, 4 / 3, -5 / 2, 4 / 3, -1 / 12],
    (2, 6): [1 / 90, -3 / 20, 3 / 2, -49 / 18, 3 / 2, -3 / 20, 1 / 90],
    (2, 8): [-1 / 560, 8 / 315, -1 / 5, 8 / 5, -205 / 72, 8 / 5, -1 / 5, 8 / 315, -1 / 560],
    (3, 2): [-1 / 2, 1, 0, -1, 1 / 2],
    (3, 4): [1 / 8, -1, 13 / 8, 0, -13 / 8, 1, -1 / 8],
    (3, 6): [-7 / 240, 3 / 10, -169 / 120, 61 / 30, 0, -61 / 30, 169 / 120, -3 / 10, 7 / 240],
    (4, 2): [1, -4, 6, -4, 1],
    (4, 4): [-1 / 6, 2, -13 / 2, 28 / 3, -13 / 2, 2, -1 / 6],
    (4, 6): [7 / 240, -2 / 5, 169 / 60, -122 / 15, 91 / 8, -122 / 15, 169 / 60, -2 / 5, 7 / 240],
}


def hexed(values):
    return " ".join(f"{bits:016x}" for bits in np.ascontiguousarray(values, np.float64).view(np.uint64).ravel())


lines = [f"# numpy {np.__version__}, scipy {scipy.__version__}", "# boundary derivative accuracy axis rows columns value step; samples; derivatives"]
for name, (scipys, numpys) in MODES.items():
    for (derivative, accuracy), weights in WEIGHTS.items():
        rows, columns = RNG.randint(6, 9), RNG.randint(6, 12)
        axis = RNG.randint(2)
        value = float(RNG.randint(-8, 9)) / 4 if name == "Constant" else 0.0
        step = (0.5, -2.0, 0.1, 3.0)[RNG.randint(4)]
        samples = RNG.randint(-100, 101, (rows, columns)).astype(float)
        found = ndimage.correlate1d(samples, weights, axis, mode=scipys, cval=value) / step**derivative

        # The same by growing the array, which must agree.
        reach = len(weights) // 2
        pads = [(reach, reach) if k == axis else (0, 0) for k in range(2)]
        extra = {"constant_values": value} if name == "Constant" else {}
        grown = np.pad(samples, pads, numpys, **extra)
        again = sum(w * np.take(grown, range(k, k + samples.shape[axis]), axis) for k, w in enumerate(weights)) / step**derivative
        assert np.allclose(found, again, rtol=1e-12, atol=1e-9), name
        lines.append(f"{name} {derivative} {accuracy} {axis} {rows} {columns} {hexed(value)} {hexed(step)}; {hexed(samples)}; {hexed(found)}")

lines.append("# NaN edge rows columns; samples; along rows; along columns")
for edge in (1, 2):
    for _ in range(4):
        rows, columns = RNG.randint(4, 8), RNG.randint(4, 12)
        samples = RNG.randint(-100, 101, (rows, columns)).astype(float)
        samples[RNG.rand(rows, columns) < 0.15] = np.nan
        along = np.gradient(samples, edge_order=edge)
        lines.append(f"NaN {edge} {rows} {columns}; {hexed(samples)}; {hexed(along[0])}; {hexed(along[1])}")

pathlib.Path(__file__).with_name("options.txt").write_text("\n".join(lines) + "\n")
