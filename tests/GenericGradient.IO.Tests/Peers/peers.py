"""What numpy and zarr-python write for the tests to read, and what they read of what the tests wrote.

write FOLDER: makes arrays in every form, and beside each the samples as they must be read: NAME.expected
read FOLDER: for each line "path<TAB>expected" of standard input says whether the array there has these bytes
gradient FOLDER: for each line "input axis step output" of standard input says whether output has the bytes of numpy.gradient
"""
import os
import sys

import numpy as np


def expected(folder, name, values):
    values = np.ascontiguousarray(values)
    values.astype(values.dtype.newbyteorder("<")).tofile(os.path.join(folder, name + ".expected"))
    print(name, values.dtype.name, *values.shape, sep="\t")


def write(folder):
    import numcodecs
    import zarr

    random = np.random.default_rng(1)
    types = ["f8", "f4", "f2", "i1", "i2", "i4", "i8", "u1", "u2", "u4", "u8"]
    for kind in types:
        for order in "<>":
            for layout in "CF":
                values = (random.standard_normal((5, 7, 3)) * 100).astype(kind, casting="unsafe")
                name = f"{kind}{'le' if order == '<' else 'be'}{layout}.npy"
                stored = np.array(values.astype(order + kind), order=layout)
                np.save(os.path.join(folder, name), stored)
                expected(folder, name, values)

    for version in (1, 2, 3):
        values = random.standard_normal((4, 6))
        with open(os.path.join(folder, f"version{version}.npy"), "wb") as file:
            np.lib.format.write_array(file, values, version=(version, 0))
        expected(folder, f"version{version}.npy", values)

    blosc = [numcodecs.Blosc(cname=c, clevel=5, shuffle=s, blocksize=b) for c in ("lz4", "lz4hc", "zstd", "zlib") for s in (0, 1) for b in (0, 512)]
    for number, compressor in enumerate([None, numcodecs.Zlib(1), numcodecs.GZip(5), numcodecs.Zstd(3), numcodecs.LZ4(), *blosc]):
        for kind in ("f8", "f4", "i2", "u1"):
            for layout in "CF":
                name = f"codec{number}{kind}{layout}.zarr"
                values = (np.cumsum(random.standard_normal((50, 9, 11)), axis=0) * 10).astype(kind, casting="unsafe")
                separator = "." if number % 2 else "/"
                array = zarr.open(
                    os.path.join(folder, name), mode="w", shape=values.shape, chunks=(8, 4, 11), dtype=(">" if number % 3 == 1 else "<") + kind,
                    compressor=compressor, order=layout, dimension_separator=separator, fill_value=0)
                array[:] = values
                expected(folder, name, values)

    # The defaults of zarr: Blosc with LZ4. Chunks with the fill value only are not written.
    for fill in (0.0, 2.5, float("nan"), float("inf")):
        name = f"fill{fill}.zarr"
        array = zarr.open(os.path.join(folder, name), mode="w", shape=(20, 30), chunks=(6, 7), dtype="f8", fill_value=fill)
        array[3:9, 5:20] = random.standard_normal((6, 15))
        expected(folder, name, array[:])

    large = np.cumsum(random.standard_normal((300, 1000)), axis=0)
    array = zarr.open(os.path.join(folder, "large.zarr"), mode="w", shape=large.shape, chunks=(300, 1000), dtype="f8")
    array[:] = large
    expected(folder, "large.zarr", large)


def load(path):
    if os.path.isdir(path):
        import zarr

        return zarr.open(path, mode="r")[:]
    return np.load(path)


def read(_):
    for line in sys.stdin:
        path, want = line.rstrip("\n").split("\t")
        values = np.ascontiguousarray(load(path))
        print(path, values.tobytes() == open(want, "rb").read(), values.dtype.str, values.shape, sep="\t")


def gradient(_):
    for line in sys.stdin:
        source, axis, step, result = line.rstrip("\n").split("\t")
        values, found = np.load(source), np.load(result)
        want = np.gradient(values, float(step), axis=int(axis))
        print(result, want.astype(found.dtype).tobytes() == np.ascontiguousarray(found).tobytes(), sep="\t")


{"write": write, "read": read, "gradient": gradient}[sys.argv[1]](sys.argv[2])
