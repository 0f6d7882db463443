"""Writes complex.txt: gradients of complex samples by numpy.gradient and torch.gradient, as bit patterns.

Run it in any folder, with a Python that has numpy and torch:

    python3 make_complex_cases.py

The file lands next to this script, in the format of cases.txt, which make_cases.py tells: a complex number is the pattern of its real part, then that of its
imaginary part. A line "parts" has what numpy computes of the real parts and of the imaginary parts by themselves, with real arithmetic.
"""
import pathlib
import platform
from itertools import product

import numpy as np
import torch

RNG = np.random.RandomState(20261123)
STEPS = (0.1, 1e-3, 7, 1 / 3, 3.14159, 2, 0.5, -0.3)
TYPES = {np.complex128: np.float64, np.complex64: np.float32}


def spacing_of(mode, extent, real):
    if mode == "step":
        return real(STEPS[RNG.randint(len(STEPS))])
    return real(np.round(np.cumsum(RNG.uniform(0.3, 2, extent)), 4))


def by_torch(samples, spacing, axes, edge):
    if len({np.ndim(item) for item in spacing}) > 1:
        raise ValueError("torch does not mix steps with coordinates")
    spacing = [torch.from_numpy(item) if np.ndim(item) else float(item) for item in spacing]
    return [result.numpy() for result in torch.gradient(torch.from_numpy(samples), spacing=spacing, dim=axes, edge_order=edge)]


def by_numpy(samples, spacing, axes, edge):
    result = np.gradient(samples, *spacing, axis=tuple(axes), edge_order=edge)
    return result if isinstance(result, list) else [result]


def line(*words, numbers):
    numbers = np.ascontiguousarray(numbers)
    real = numbers.view(TYPES.get(numbers.dtype.type, numbers.dtype.type)).ravel()
    return " ".join([*map(str, words), *(f"{bits:0{2 * real.itemsize}x}" for bits in real.view(f"u{real.itemsize}").tolist())])


def lines(number, dtype, rank, edge, mode):
    shape = [int(RNG.randint(edge + 1, (40, 8, 5)[rank - 1])) for _ in range(rank)]
    axes = RNG.permutation(rank)[:RNG.randint(1, rank + 1)].tolist()
    if number % 3 == 0:
        axes = [axis - rank for axis in axes]
    modes = [mode if mode != "mixed" else ("step", "coordinates")[k % 2] for k in range(len(axes))]
    spacing = [spacing_of(m, shape[axis], TYPES[dtype]) for m, axis in zip(modes, axes)]
    samples = (RNG.standard_normal(shape) + 1j * RNG.standard_normal(shape)).astype(dtype)
    yield f"case {number} {np.dtype(dtype).name} random"
    for name, numbers in (("shape", shape), ("axes", axes), ("edge", [edge])):
        yield " ".join(map(str, [name, *numbers]))
    yield "spacing list"
    for item in spacing:
        yield line("item", "coordinates" if np.ndim(item) else "step", numbers=item)
    yield line("samples", numbers=samples)
    for k, values in enumerate(by_numpy(samples, spacing, axes, edge)):
        yield line("numpy", k, numbers=values.astype(dtype))
    for k, (real, imaginary) in enumerate(zip(by_numpy(samples.real, spacing, axes, edge), by_numpy(samples.imag, spacing, axes, edge))):
        yield line("parts", k, numbers=np.stack([real, imaginary], axis=-1).astype(TYPES[dtype]))
    try:
        for k, values in enumerate(by_torch(samples, spacing, axes, edge)):
            yield line("torch", k, numbers=values)
    except (ValueError, RuntimeError):
        pass  # torch cannot do it: the case goes without its lines


text = f"# python {platform.python_version()}\n# numpy {np.__version__}\n# torch {torch.__version__}\n"
cases = product(range(2), TYPES, (1, 2, 3), (1, 2), ("step", "coordinates", "mixed"))
for number, (_, dtype, rank, edge, mode) in enumerate(cases, 1):
    text += "\n" + "\n".join(lines(number, dtype, rank, edge, mode)) + "\n"
pathlib.Path(__file__).with_name("complex.txt").write_bytes(text.encode("ascii"))
