"""Writes integers.txt: gradients of integers by numpy.gradient, as bit patterns of float64.

    python3 make_integers.py

The file lands next to this script, the same with each run of one version of numpy. numpy converts integers to float64, which is right as
long as they are below 2^53; only such samples are here. torch takes differences in the integer type, so it has no rows. A line is

    dtype;shape;samples;axis;edge order;step or coordinates;results
"""
import pathlib

import numpy as np

RNG = np.random.RandomState(20261123)
TYPES = (np.int8, np.uint8, np.int16, np.uint16, np.int32, np.uint32, np.int64, np.uint64)
SHAPES = ((2,), (3,), (40,), (5, 7), (33, 4), (3, 4, 5))


def samples_of(dtype, shape):
    info = np.iinfo(dtype)
    return RNG.randint(max(info.min, -2**52), min(info.max, 2**52), shape, dtype=np.int64).astype(dtype)


def main():
    lines = ["# numpy " + np.__version__]
    for dtype in TYPES:
        for shape in SHAPES:
            for edge in (1, 2):
                for axis in range(len(shape)):
                    if shape[axis] <= edge:
                        continue
                    samples = samples_of(dtype, shape)
                    x = np.cumsum(RNG.randint(1, 9, shape[axis])) * 0.25
                    for spacing in ([1.0], [0.1], [7.0], list(x)):
                        given = spacing[0] if len(spacing) == 1 else np.array(spacing)
                        result = np.gradient(samples, given, axis=axis, edge_order=edge)
                        lines.append(";".join((
                            np.dtype(dtype).name,
                            " ".join(map(str, shape)),
                            " ".join(map(str, samples.ravel())),
                            str(axis),
                            str(edge),
                            " ".join(map(repr, map(float, spacing))),
                            " ".join(value.tobytes()[::-1].hex() for value in result.ravel()))))
    pathlib.Path(__file__).with_name("integers.txt").write_text("\n".join(lines) + "\n")


main()
