"""Writes cases.txt and accuracy.txt: gradients by numpy.gradient and torch.gradient, as bit patterns.

Run it in any folder, with a Python that has numpy and torch:

    python3 make_cases.py

The files land next to this script. The seeds are fixed, so the same versions of numpy and torch write the same
files again. Every number is the big-endian bit pattern of an IEEE number of the case's element type, in hex.
A case has no numpy lines when numpy refuses it, and no torch lines when torch does, when it mixes steps with
coordinates (torch has no call for that), or when it is float16.
"""
import collections
import pathlib
import platform
from itertools import product

import numpy as np
import torch

RNG = np.random.RandomState(20240229)
WIDE = (np.float64, np.float32)
EDGES = (1, 2)
MODES = ("unit", "step", "coordinates", "steps")
STEPS = (0.1, 1e-3, 7, 1 / 3, 3.14159, 2, 0.5, 0.125, 16, 1, -1, -0.5, -0.3, -4)
FORMS = ("uneven", "uneven", "decreasing", "uniform", "nearly")
PRIMES = (2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31)

# spacing is None (unit), one number (a step for all axes) or a list with a number or an array for each axis.
Case = collections.namedtuple("Case", "kind axes edge spacing samples")
cases = []


def pick(items):
    return items[RNG.randint(len(items))]


def axes_of(rank, edge, subset=False):
    """All axes in order, or some in any order; with second order edges at most four, to keep the arrays small."""
    axes = RNG.permutation(rank)[:4 if edge == 2 else rank].tolist()
    return axes[:RNG.randint(1, len(axes) + 1)] if subset else sorted(axes)


def some_negative(axes, rank):
    return [a - rank if RNG.rand() < 0.5 else a for a in axes]


def shape_of(rank, axes, edge, limit):
    """A shape that has enough samples along `axes`, grown at random to about `limit` elements."""
    shape = [edge + 1 if a in axes or a - rank in axes else 1 for a in range(rank)]
    for _ in range(40 if rank > 1 else limit):
        axis = RNG.randint(rank)
        if np.prod(shape) // shape[axis] * (shape[axis] + 1) <= limit:
            shape[axis] += 1
    return shape


def coordinates(n, dtype, form):
    """`n` coordinates; of any three consecutive ones no two are equal, nor so close that distances add up to 0."""
    while True:
        if form == "uniform":    # exactly, so that numpy falls back to its formula for a step
            x = RNG.randint(-8, 8) + np.arange(n) * pick((0.25, 0.5, 1, 2, -1))
        elif form == "nearly":   # uniform but for the rounding
            x = np.arange(n) * 0.1
        elif form == "integer":
            x = np.cumsum(RNG.randint(1, 5, n)) - 5
        elif form == "nonmonotone":
            x = RNG.uniform(-n, n, n)
        else:
            x = (RNG.uniform(-3, 3) + np.cumsum(RNG.uniform(0.1, 2, n)))[::-1 if form == "decreasing" else 1]
        x = np.array(x, dtype)
        if all((np.abs(x[k:].astype(float) - x[:-k]) > 0.05).all() for k in (1, 2) if n > k):
            return x


def spacing_of(mode, shape, axes, dtype, form):
    def item(is_step, axis=0):
        return dtype(pick(STEPS)) if is_step else coordinates(shape[axis], dtype, form or pick(FORMS))

    if mode in ("unit", "step"):
        return None if mode == "unit" else item(True)
    if mode == "mixed":          # the first two items differ in kind, the others are either
        first = RNG.randint(2)
        return [item(s, a) for s, a in zip([first, 1 - first, *RNG.randint(0, 2, len(axes))], axes)]
    return [item(mode == "steps", a) for a in axes]


def add(kind, rank, dtype, edge, mode, axes=None, shape=None, limit=None, form=None, values=None):
    """Adds a case. `values` makes the samples of the positions along each axis; without it they are random."""
    axes = axes or axes_of(rank, edge)
    shape = shape or shape_of(rank, axes, edge, limit or RNG.randint(10, 90))
    spacing = spacing_of(mode, shape, axes, dtype, form)
    positions = [np.arange(n, dtype=float) for n in shape]
    if mode == "coordinates":
        for a, x in zip(axes, spacing):
            positions[a] = x.astype(float)
    samples = values(np.meshgrid(*positions, indexing="ij")) if values else RNG.standard_normal(shape)
    cases.append(Case(kind, axes, edge, spacing, np.array(samples, dtype)))


# Every rank, spacing and edge order; steps mixed with coordinates; axes chosen at random; float16.
for _, rank, dtype, edge, mode in product(range(2), range(1, 7), WIDE, EDGES, MODES):
    add("random", rank, dtype, edge, mode)
for _, rank, dtype, edge in product(range(2), range(2, 7), WIDE, EDGES):
    add("mixed", rank, dtype, edge, "mixed", some_negative(axes_of(rank, edge), rank))
add("random", 5, np.float32, 2, "unit", [0, 1, 2, 3, 4], [3] * 5)
for rank, dtype, edge, mode in product(range(2, 7), WIDE, EDGES, MODES):
    add("subset", rank, dtype, edge, mode, some_negative(axes_of(rank, edge, subset=True), rank))
for _, rank, edge, mode in product(range(2), (1, 2, 3), EDGES, MODES):
    add("random", rank, np.float16, edge, mode, limit=36)

# Extents: around the widths of vectors, primes, and the least possible, with another axis of one or of none.
for width, dtype, edge in product((7, 8, 9, 15, 16, 17, 31, 32, 33, 63, 64, 65), WIDE, EDGES):
    add("random", 1, dtype, edge, pick(MODES), [0], [width])
    add("random", 2, dtype, edge, pick(MODES), [pick((0, 1))], [3, width])
for prime, dtype, edge in product(PRIMES, WIDE, EDGES):
    shape = RNG.permutation([prime] + [p for p in (pick(PRIMES), pick(PRIMES[:2])) if p * prime <= 70]).tolist()
    axes = [a for a, n in enumerate(shape) if n > edge]
    if axes:
        add("prime", len(shape), dtype, edge, pick(MODES), axes, shape)
for rank, dtype, edge, other in product(range(1, 7), WIDE, EDGES, (1, 0)):
    axes = axes_of(rank, edge, subset=True)[:max(rank - 1, 1)]
    shape = [edge + 1 if a in axes else 1 for a in range(rank)]
    if rank > 1:
        shape[pick([a for a in range(rank) if a not in axes])] = other
    add("minimal", rank, dtype, edge, pick(MODES), axes, shape)

# Samples: one special value at a random index, among zeros if it is a zero, as its sign would not show otherwise.
for dtype, edge, mode, rank in product(WIDE, EDGES, MODES[:3], (1, 2)):
    info = np.finfo(dtype)
    for value in (np.nan, np.inf, -np.inf, -0.0, info.smallest_subnormal, info.max, -info.max):
        def one_special(grid):
            samples = RNG.standard_normal(grid[0].shape) if value else np.zeros(grid[0].shape)
            samples.flat[RNG.randint(samples.size)] = value
            return samples
        add("special", rank, dtype, edge, mode, limit=24, values=one_special)

# Samples that are polynomials with integer coefficients at integer positions, constant, very large and very small.
for rank, dtype, edge, mode in product(range(1, 5), WIDE, EDGES, MODES):
    for kind, power in (("linear", 1), ("quadratic", 2)):
        add(kind, rank, dtype, edge, mode, form="integer", values=lambda grid: sum(
            RNG.randint(-4, 5) * x + RNG.randint(1, 4) * x ** power for x in grid))
for rank, dtype, edge, mode in product(range(1, 4), WIDE, EDGES, MODES[:3]):
    large, tiny = (1e300, (1e-300, 1e-310)) if dtype == np.float64 else (1e30, (1e-30, 1e-40))
    for kind, scale in (("large", large), ("tiny", pick(tiny))):
        add(kind, rank, dtype, edge, mode, values=lambda grid: scale * RNG.standard_normal(grid[0].shape))
    add("constant", rank, dtype, edge, mode, values=lambda grid: np.full(grid[0].shape, RNG.uniform(-9, 9)))

# Coordinates that go down or back and forth, and small changes of large samples.
for rank, dtype, edge, form in product(range(1, 7), WIDE, EDGES, ("decreasing", "nonmonotone")):
    add(form, rank, dtype, edge, "coordinates", form=form)
for n, edge, rank in product((57, 58, 59, 60, 61, 64), EDGES, (1, 2)):
    add("offset", rank, np.float32, edge, "coordinates", [0], [n, 3][:rank], form="uneven",
        values=lambda grid: 10000 + np.sin(sum(grid)))

# float16: extents around the widths of its vectors, special samples, and samples whose differences overflow or are subnormal.
for width, edge in product((7, 8, 9, 15, 16, 17, 31, 32, 33, 47, 48, 49, 63, 64, 65), EDGES):
    add("random", 1, np.float16, edge, pick(MODES), [0], [width])
    add("random", 2, np.float16, edge, pick(MODES), [pick((0, 1))], [3, width])
    add("mixed", 2, np.float16, edge, "mixed", [0, 1], [width, 3])
for edge, mode, rank in product(EDGES, MODES[:3], (1, 2, 4)):
    for value in (np.nan, np.inf, -np.inf, -0.0, 2.0 ** -24, 65504, -65504):
        def one_special_half(grid):
            samples = RNG.standard_normal(grid[0].shape) if value else np.zeros(grid[0].shape)
            samples.flat[RNG.randint(samples.size)] = value
            return samples
        add("special", rank, np.float16, edge, mode, limit=64, values=one_special_half)
for edge, mode, rank in product(EDGES, MODES[:2], (1, 2)):
    for kind, scale in (("special", 3e4), ("tiny", 3e-5)):
        add(kind, rank, np.float16, edge, mode, limit=64, values=lambda grid: np.clip(
            scale * RNG.standard_normal(grid[0].shape), -65504, 65504))


def add_literal(kind, samples, spacing=None, axes=None, edge=1, dtype=np.float64):
    """Adds a case that another test suite has: values as given, the spacing as one number or as a list."""
    samples = np.array(samples, dtype)
    items = spacing if isinstance(spacing, list) else None
    spacing = [np.array(x, dtype) if np.ndim(x) else dtype(x) for x in items] if items else spacing and dtype(spacing)
    cases.append(Case(kind, list(range(samples.ndim) if axes is None else axes), edge, spacing, samples))


# What numpy's own tests of its gradient compute (TestGradient in numpy/lib/tests/test_function_base.py): values of its examples, with
# float samples where it has integers, whose results are the same. Dates, masks and what it refuses have no numbers to compare.
SQUARE, GRID = [[1, 1], [3, 4]], np.arange(25).reshape(5, 5)
EVENLY, UNEVENLY = np.cumsum(np.ones(5)), [1, 2, 5, 9, 11]
for dtype in WIDE:
    add_literal("numpy-basic", SQUARE, dtype=dtype)
    for axes in ([0], [1], [-1], [1, 0]):
        add_literal("numpy-axes", SQUARE, axes=axes, dtype=dtype)
    add_literal("numpy-axes", SQUARE, [2, 3], [1, 0], dtype=dtype)
    for samples, spacing, axes in (
            (np.arange(5), 3, None), (np.arange(5), [EVENLY], None), (GRID, 1.5, None), (GRID, [UNEVENLY, UNEVENLY], None),
            (GRID, [EVENLY, 2], None), (GRID, [EVENLY], [1])):
        add_literal("numpy-args", samples, spacing, axes, dtype=dtype)
    f = np.array([0, 2, 3, 4, 5, 5])
    f = np.tile(f, (6, 1)) + f.reshape(-1, 1)
    even, uneven = np.arange(6), [0, 0.5, 1, 3, 5, 7]
    for edge, (spacing, axes) in product(EDGES, (
            (1, [0, 1]), (1, [0]), (1, [1]), ([even, even], [0, 1]), ([even], [0]), ([even], [1]), ([uneven, uneven], [0, 1]),
            ([uneven], [0]), ([uneven], [1]), ([even, uneven], [0, 1]), ([uneven, even], [1, 0]))):
        add_literal("numpy-spacing", f, spacing, axes, edge, dtype)
    tenths, anywhere = np.linspace(0, 1, 10), np.sort(np.random.RandomState(0).random_sample(10))
    for x, spacing in ((tenths, tenths[1]), (tenths, [tenths]), (anywhere, [anywhere])):
        add_literal("numpy-cubic", 2 * x ** 3 + 4 * x ** 2 + 2 * x, spacing, edge=2, dtype=dtype)
    add_literal("numpy-values", np.arange(2), dtype=dtype)
    add_literal("numpy-values", np.arange(3), edge=2, dtype=dtype)
    add_literal("numpy-time", [-5, -3, 10, 12, 61, 321, 300], dtype=dtype)
    add_literal("numpy-unsigned", [5, 4, 3, 2, 1], dtype=dtype)
    add_literal("numpy-unsigned", [0, 2, 4], [[3, 2, 1]], dtype=dtype)
    for bits in (8, 16, 32, 64):
        add_literal("numpy-jump", [-1, 2 ** (bits - 1) - 1], [[1, 3]], dtype=dtype)
        add_literal("numpy-jump", [-2 ** (bits - 2), 0], [[-1, 2 ** (bits - 1) - 1]], dtype=dtype)
for dtype in (np.float16, *WIDE):
    add_literal("numpy-dtypes", [1, 2, 3], dtype=dtype)

# What torch's tests compute (sample_inputs_gradient in torch/testing/_internal/common_methods_invocations.py), and dask's of arrays in
# chunks (test_gradient in dask/array/tests/test_routines.py, on a smaller grid); the samples are ours.
OTHERS = np.random.RandomState(20261123)
for dtype in WIDE:
    for shape, spacing, axes, edge in (
            ((5,), None, None, 1), ((5,), 2.0, None, 1), ((5, 5), None, None, 2), ((5, 5), [2.0, 2.1], None, 1),
            ((5, 5), [2.0, 2.1], [0, 1], 1), ((4, 4, 4), [2.0, 1.0], [0, 1], 2),
            ((3, 3, 3), [[1.1, 2.0, 3.5], [4.0, 2, 6.0]], [0, -1], 1), ((3, 3, 3), [[1.0, 3.0, 2.0], [8.0, 6.0, 1.0]], [0, 1], 2)):
        add_literal("torch-samples", OTHERS.uniform(-9, 9, shape), spacing, axes, edge, dtype)
for edge, (spacing, axes) in product(EDGES, (
        (None, None), (2, None), ([1.0, 1.5, 2.0], None), (None, [0]), (None, [1]), (None, [2]), (None, [-1]), (None, [0, 2]),
        ([np.exp(np.arange(6)), np.exp(np.arange(7))], [0, 2]), ([0.5, np.exp(np.arange(7))], [0, 2]), ([np.exp(np.arange(7))], [-1]))):
    add_literal("dask-chunks", OTHERS.randint(0, 10, (6, 5, 7)), spacing, axes, edge, WIDE[edge - 1])


def by_numpy(case, spacing):
    result = np.gradient(case.samples, *spacing, axis=tuple(case.axes), edge_order=case.edge)
    return result if isinstance(result, list) else [result]


def by_torch(case, spacing):
    spacing = [torch.from_numpy(item) if np.ndim(item) else item for item in spacing]
    if len({type(item) for item in spacing}) > 1 or case.samples.dtype == np.float16:
        raise ValueError("torch does not mix steps with coordinates, and is not asked for float16")
    spacing = spacing if isinstance(case.spacing, list) else spacing[0] if spacing else 1
    return torch.gradient(torch.from_numpy(case.samples), spacing=spacing, dim=case.axes, edge_order=case.edge)


def line(*words, numbers):
    """The words, then the bit patterns of the numbers in row-major order."""
    numbers = np.ascontiguousarray(numbers).ravel()
    size = numbers.itemsize
    return " ".join([*map(str, words), *(f"{bits:0{2 * size}x}" for bits in numbers.view(f"u{size}").tolist())])


def lines(number, case):
    yield f"case {number} {case.samples.dtype.name} {case.kind}"
    for name, numbers in (("shape", case.samples.shape), ("axes", case.axes), ("edge", [case.edge])):
        yield " ".join(map(str, [name, *numbers]))
    listed = isinstance(case.spacing, list)
    spacing = case.spacing if listed else [] if case.spacing is None else [case.spacing]
    if listed or not spacing:
        yield "spacing list" if listed else "spacing unit"
    for item in spacing:
        yield line("item" if listed else "spacing", "coordinates" if np.ndim(item) else "step", numbers=item)
    yield line("samples", numbers=case.samples)
    spacing = [item if np.ndim(item) else float(item) for item in spacing]
    for library, gradient in (("numpy", by_numpy), ("torch", by_torch)):
        try:
            yield from [line(library, k, numbers=values) for k, values in enumerate(gradient(case, spacing))]
        except (ValueError, RuntimeError):
            pass  # the library cannot do it: the case goes without its lines


def write(name, cases):
    text = f"# python {platform.python_version()}\n# numpy {np.__version__}\n# torch {torch.__version__}\n"
    with np.errstate(all="ignore"):
        for number, case in enumerate(cases, 1):
            text += "\n" + "\n".join(lines(number, case)) + "\n"
    pathlib.Path(__file__).with_name(name).write_bytes(text.encode("ascii"))


def accuracy_cases():
    """The same data for every type and edge order: what docs/numerics.md compares errors on. Twelve rows, differentiated along."""
    random = np.random.RandomState(5)
    for _ in range(2):
        rows, n = np.arange(12)[:, None], 20
        noise = random.uniform(-1, 1, (12, n))
        uneven = np.cumsum(random.uniform(0.1, 2, n))
        clusters = np.repeat(np.arange(4.0), 5) + np.sort(random.uniform(0, 1e-3, (4, 5))).ravel()
        for spacing, x in (
                ("unit", np.arange(n)), ("step", 0.1 * np.arange(n)), ("even", 0.75 * np.arange(n)), ("uneven", uneven), ("clustered", clusters)):
            for data, samples in (("smooth", np.exp((x + rows) / 8)), ("offset", 10000 + np.sin(x + rows)), ("random", noise)):
                for dtype, edge in product(WIDE, EDGES):
                    item = None if spacing == "unit" else dtype(0.1) if spacing == "step" else [np.array(x, dtype)]
                    yield Case(f"{data}-{spacing}", [1], edge, item, np.array(samples, dtype))
                    if spacing == "step" and edge == 2:     # numpy treats a row alone otherwise
                        yield from (Case(f"{data}-alone", [0], edge, item, np.array(row, dtype)) for row in samples)


write("cases.txt", cases)
write("accuracy.txt", accuracy_cases())
