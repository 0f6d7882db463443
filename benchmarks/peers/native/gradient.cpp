// The gradient in C++: the library's algorithm (block by block, each axis in long flat runs), plain loops row by row, and a copy that
// reads once and writes once for each result. Edge order 2, all axes, rank 1 to 4, float and double. See ../README.md.
//
//   g++ -std=c++17 -O3 -march=native -mprefer-vector-width=512 -ffp-contract=off -shared -fPIC -pthread -Wno-psabi
//
// Every exported function repeats its call as often as it is told, so that a small call is timed without the cost of reaching it
// from another language.

#include "runs.h"

#include <type_traits>

namespace {

using Index = std::int64_t;

constexpr Index kBlockBytes = 8192;
constexpr Index kStreamedBytes = Index{32} << 20;  // results are stored past the caches from here on
constexpr Index kPiece = 4096;                     // samples of a line whose weights are prepared at once

template <class T>
constexpr Index kBlock = kBlockBytes / sizeof(T);

// ---- formulas: V is a vector or a scalar ----

template <class V, class T>
inline V difference(V lower, V upper, T divisor) {
    return (upper - lower) / divisor;
}

template <class V, class T>
inline V forward(V here, V plus1, V plus2, T divisor) {
    return (T(4) * (plus1 - here) - (plus2 - here)) / divisor;
}

template <class V, class T>
inline V backward(V minus2, V minus1, V here, T divisor) {
    return (T(4) * (here - minus1) - (here - minus2)) / divisor;
}

template <class V, class W>
inline V weighted(V before, V middle, V after, W left, W right) {
    return left * (middle - before) + right * (after - middle);
}

template <class V>
inline V left_weight(V before, V middle, V after) {
    return (after - middle) / ((middle - before) * ((middle - before) + (after - middle)));
}

template <class V>
inline V right_weight(V before, V middle, V after) {
    return (middle - before) / ((after - middle) * ((middle - before) + (after - middle)));
}

// Whether multiplying by 1 / divisor gives the same bits as dividing: a power of two whose inverse is a normal number.
template <class T>
inline bool exactly_invertible(T divisor) {
    using Bits = std::conditional_t<sizeof(T) == 8, std::uint64_t, std::uint32_t>;
    constexpr int fraction = sizeof(T) == 8 ? 52 : 23;
    constexpr Bits exponents = sizeof(T) == 8 ? 0x7FF : 0xFF;
    Bits bits;
    std::memcpy(&bits, &divisor, sizeof bits);
    const Bits exponent = (bits >> fraction) & exponents;
    return (bits & ((Bits{1} << fraction) - 1)) == 0 && exponent > 0 && exponent < exponents - 1;
}

template <class T>
inline void difference_run(Index count, const T* lower, const T* upper, T divisor, T* out) {
    if (exactly_invertible(divisor)) {
        along(count, out, [scale = T(1) / divisor](auto l, auto u) { return (u - l) * scale; }, lower, upper);
    } else {
        along(count, out, [divisor](auto l, auto u) { return difference(l, u, divisor); }, lower, upper);
    }
}

template <class T>
inline void weighted_run(Index count, const T* before, const T* middle, const T* after, T left, T right, T* out) {
    along(count, out, [left, right](auto b, auto m, auto a) { return weighted(b, m, a, left, right); }, before, middle, after);
}

// The same, each sample with weights of its own.
template <class T>
inline void weighted_run(Index count, const T* before, const T* middle, const T* after, const T* left, const T* right, T* out) {
    along(count, out, [](auto b, auto m, auto a, auto l, auto r) { return weighted(b, m, a, l, r); }, before, middle, after, left, right);
}

// ---- by step: the samples [start, end) along one axis; out[0] belongs to start ----

template <class T>
struct Steps {
    T step;

    // Any axis but the last: a neighbour is stride away, so an interior run goes through all lines and indices.
    void along_axis(const T* f, Index start, Index end, int, Index extent, Index stride, T* out) const {
        const T divisor = 2 * step;
        const Index lines = extent * stride;
        for (Index p = start, count; p < end; p += count, out += count) {
            const Index q = p % lines;
            if (q < stride) {
                count = std::min(end - p, stride - q);
                along(count, out, [divisor](auto h, auto a, auto b) { return forward(h, a, b, divisor); }, f + p, f + p + stride,
                      f + p + 2 * stride);
            } else if (q >= lines - stride) {
                count = std::min(end - p, lines - q);
                along(count, out, [divisor](auto b, auto a, auto h) { return backward(b, a, h, divisor); }, f + p - 2 * stride,
                      f + p - stride, f + p);
            } else {
                count = std::min(end - p, lines - stride - q);
                difference_run(count, f + p - stride, f + p + stride, divisor, out);
            }
        }
    }

    // The last axis: one run straight across the ends of rows, which are mended after it.
    void along_last(const T* f, Index length, Index start, Index end, int, Index extent, T* out) const {
        const T divisor = 2 * step;
        const Index from = std::max<Index>(start, 1);
        const Index count = std::min(end, length - 1) - from;
        if (count > 0) {
            difference_run(count, f + from - 1, f + from + 1, divisor, out + (from - start));
        }
        for (Index row = start / extent; row <= (end - 1) / extent; row++) {
            const Index first = row * extent, last = first + extent - 1;
            if (first >= start) {
                out[first - start] = forward(f[first], f[first + 1], f[first + 2], divisor);
            }
            if (last < end) {
                out[last - start] = backward(f[last - 2], f[last - 1], f[last], divisor);
            }
        }
    }
};

// ---- by coordinates: likewise, with two prepared weights for each index of an axis ----

template <class T>
struct Weights {
    const T* const* left;
    const T* const* right;

    void along_axis(const T* f, Index start, Index end, int axis, Index extent, Index stride, T* out) const {
        const Index lines = extent * stride;
        for (Index p = start, count; p < end; p += count, out += count) {
            const Index q = p % lines, i = q / stride;
            count = std::min(end - p, (i + 1) * stride - q);
            const T* middle = f + p + (i == 0 ? stride : i == extent - 1 ? -stride : 0);
            weighted_run(count, middle - stride, middle, middle + stride, left[axis][i], right[axis][i], out);
        }
    }

    void along_last(const T* f, Index, Index start, Index end, int axis, Index extent, T* out) const {
        const T *l = left[axis], *r = right[axis];
        for (Index row = start / extent; row <= (end - 1) / extent; row++) {
            const Index first = row * extent, last = first + extent - 1;
            const Index from = std::max(start, first + 1);
            const Index count = std::min(end, last) - from;
            if (count > 0) {
                weighted_run(count, f + from - 1, f + from, f + from + 1, l + (from - first), r + (from - first), out + (from - start));
            }
            if (first >= start) {
                out[first - start] = weighted(f[first], f[first + 1], f[first + 2], l[0], r[0]);
            }
            if (last < end) {
                out[last - start] = weighted(f[last - 2], f[last - 1], f[last], l[extent - 1], r[extent - 1]);
            }
        }
    }
};

template <class T>
inline T* scratch_of(char* memory) {
    return reinterpret_cast<T*>(memory + (0 - reinterpret_cast<std::uintptr_t>(memory)) % kLineBytes);
}

struct Shape {
    const Index* extents;
    int rank;

    Index length() const {
        Index product = 1;
        for (int k = 0; k < rank; k++) {
            product *= extents[k];
        }
        return product;
    }
};

// The samples [start, end): a block goes along every axis while it is in the first-level cache.
template <class T, class Spacing>
void blocks(const T* f, Shape shape, Index length, const Spacing& spacing, T* const* out, Index start, Index end, bool streams) {
    const int last = shape.rank - 1;
    if (last == 0 && !streams) {
        spacing.along_last(f, length, start, end, 0, length, out[0] + start);
        return;
    }
    char memory[kBlockBytes + kLineBytes];
    T* const scratch = scratch_of<T>(memory);
    for (Index p = start, count; p < end; p += count) {
        count = std::min(kBlock<T>, end - p);
        Index stride = length;
        for (int axis = 0; axis <= last; axis++) {
            stride /= shape.extents[axis];
            T* const result = streams ? scratch : out[axis] + p;
            if (axis == last) {
                spacing.along_last(f, length, p, p + count, axis, shape.extents[axis], result);
            } else {
                spacing.along_axis(f, p, p + count, axis, shape.extents[axis], stride, result);
            }
            if (streams) {
                stream(scratch, count * sizeof(T), out[axis] + p);
            }
        }
    }
    if (streams) {
        _mm_sfence();
    }
}

template <class T, class Spacing>
__attribute__((noinline)) void gradient(const T* f, Shape shape, const Spacing& spacing, T* const* out, int threads) {
    const Index length = shape.length();
    const Index bytes = length * (1 + shape.rank) * Index(sizeof(T));
    const bool streams = bytes >= kStreamedBytes;
    in_pieces(length, bytes, threads, [&](Index start, Index end) { blocks(f, shape, length, spacing, out, start, end, streams); });
}

// The weights of the indices [start, end) of an axis with coordinates x.
template <class T>
void prepare(const T* x, Index n, Index start, Index end, T* left, T* right) {
    const Index from = std::max<Index>(start, 1);
    const Index count = std::min(end, n - 1) - from;
    if (count > 0) {
        const T *before = x + from - 1, *middle = x + from, *after = x + from + 1;
        along(count, left + (from - start), [](auto b, auto m, auto a) { return left_weight(b, m, a); }, before, middle, after);
        along(count, right + (from - start), [](auto b, auto m, auto a) { return right_weight(b, m, a); }, before, middle, after);
    }
    const auto at_end = [](T near, T far, T& touching, T& other) {
        const T both = near + far;
        touching = (near + both) / (near * both);
        other = -near / (far * both);
    };
    if (start == 0) {
        at_end(x[1] - x[0], x[2] - x[1], left[0], right[0]);
    }
    if (end == n) {
        at_end(x[n - 1] - x[n - 2], x[n - 2] - x[n - 3], right[n - 1 - start], left[n - 1 - start]);
    }
}

// A line whose weights are used once: they are prepared piece by piece, while they are in the cache.
template <class T>
__attribute__((noinline)) void line(const T* f, const T* x, Index n, T* out) {
    T left[kPiece], right[kPiece];
    char memory[kBlockBytes + kLineBytes];
    T* const scratch = scratch_of<T>(memory);
    const bool streams = 2 * n * Index(sizeof(T)) >= kStreamedBytes;
    for (Index start = 0, end; start < n; start = end) {
        end = std::min(start + kPiece, n);
        prepare(x, n, start, end, left, right);
        for (Index p = start, count; p < end; p += count) {
            count = streams ? std::min(kBlock<T>, end - p) : end - p;
            T* const result = streams ? scratch : out + p;
            const Index from = std::max<Index>(p, 1);
            const Index inner = std::min(p + count, n - 1) - from;
            if (inner > 0) {
                weighted_run(inner, f + from - 1, f + from, f + from + 1, left + (from - start), right + (from - start), result + (from - p));
            }
            if (p == 0) {
                result[0] = weighted(f[0], f[1], f[2], left[0], right[0]);
            }
            if (p + count == n) {
                result[n - 1 - p] = weighted(f[n - 3], f[n - 2], f[n - 1], left[n - 1 - start], right[n - 1 - start]);
            }
            if (streams) {
                stream(scratch, count * sizeof(T), out + p);
            }
        }
    }
    if (streams) {
        _mm_sfence();
    }
}

// ---- plain loops: row by row, every axis of a row before the next row; the compiler makes the vectors ----

template <class T>
void row_by_step(const T* __restrict f, Index i, Index extent, Index stride, Index n, T divisor, T* __restrict out) {
    if (i == 0) {
        for (Index j = 0; j < n; j++) {
            out[j] = forward(f[j], f[j + stride], f[j + 2 * stride], divisor);
        }
    } else if (i == extent - 1) {
        for (Index j = 0; j < n; j++) {
            out[j] = backward(f[j - 2 * stride], f[j - stride], f[j], divisor);
        }
    } else {
        for (Index j = 0; j < n; j++) {
            out[j] = difference(f[j - stride], f[j + stride], divisor);
        }
    }
}

template <class T>
__attribute__((noinline)) void rowwise_step(const T* f, Shape shape, T step, T* const* out) {
    const Index length = shape.length();
    const int last = shape.rank - 1;
    const Index n = shape.extents[last];
    const T divisor = 2 * step;
    for (Index p = 0; p < length; p += n) {
        Index stride = length;
        for (int axis = 0; axis < last; axis++) {
            stride /= shape.extents[axis];
            row_by_step(f + p, p / stride % shape.extents[axis], shape.extents[axis], stride, n, divisor, out[axis] + p);
        }
        const T* __restrict row = f + p;
        T* __restrict result = out[last] + p;
        result[0] = forward(row[0], row[1], row[2], divisor);
        for (Index j = 1; j < n - 1; j++) {
            result[j] = difference(row[j - 1], row[j + 1], divisor);
        }
        result[n - 1] = backward(row[n - 3], row[n - 2], row[n - 1], divisor);
    }
}

template <class T>
void row_by_weights(const T* __restrict middle, Index stride, Index n, T left, T right, T* __restrict out) {
    for (Index j = 0; j < n; j++) {
        out[j] = weighted(middle[j - stride], middle[j], middle[j + stride], left, right);
    }
}

template <class T>
__attribute__((noinline)) void rowwise_weights(const T* f, Shape shape, Weights<T> weights, T* const* out) {
    const Index length = shape.length();
    const int last = shape.rank - 1;
    const Index n = shape.extents[last];
    for (Index p = 0; p < length; p += n) {
        Index stride = length;
        for (int axis = 0; axis < last; axis++) {
            const Index extent = shape.extents[axis];
            stride /= extent;
            const Index i = p / stride % extent;
            const T* middle = f + p + (i == 0 ? stride : i == extent - 1 ? -stride : 0);
            row_by_weights(middle, stride, n, weights.left[axis][i], weights.right[axis][i], out[axis] + p);
        }
        const T* __restrict row = f + p;
        const T* __restrict left = weights.left[last];
        const T* __restrict right = weights.right[last];
        T* __restrict result = out[last] + p;
        result[0] = weighted(row[0], row[1], row[2], left[0], right[0]);
        for (Index j = 1; j < n - 1; j++) {
            result[j] = weighted(row[j - 1], row[j], row[j + 1], left[j], right[j]);
        }
        result[n - 1] = weighted(row[n - 3], row[n - 2], row[n - 1], left[n - 1], right[n - 1]);
    }
}

// Weights are computed where they are used.
template <class T>
__attribute__((noinline)) void rowwise_line(const T* __restrict f, const T* __restrict x, Index n, T* __restrict out) {
    for (Index i = 1; i < n - 1; i++) {
        out[i] = weighted(f[i - 1], f[i], f[i + 1], left_weight(x[i - 1], x[i], x[i + 1]), right_weight(x[i - 1], x[i], x[i + 1]));
    }
    T left, right;
    prepare(x, n, 0, 1, &left, &right);
    out[0] = weighted(f[0], f[1], f[2], left, right);
    prepare(x, n, n - 1, n, &left, &right);
    out[n - 1] = weighted(f[n - 3], f[n - 2], f[n - 1], left, right);
}

// ---- the reference: reads the samples once, and writes them once for each result ----

template <class T>
__attribute__((noinline)) void copy(const T* f, Index length, T* const* out, int results, bool streams, int threads) {
    in_pieces(length, length * (1 + results) * Index(sizeof(T)), threads, [&](Index start, Index end) {
        for (Index p = start, count; p < end; p += count) {
            count = std::min(kBlock<T>, end - p);
            for (int k = 0; k < results; k++) {
                if (streams) {
                    stream(f + p, count * sizeof(T), out[k] + p);
                } else {
                    along(count, out[k] + p, [](auto v) { return v; }, f + p);
                }
            }
        }
        if (streams) {
            _mm_sfence();
        }
    });
}

template <class Call>
inline void repeat(Index repeats, Call call) {
    for (Index k = 0; k < repeats; k++) {
        call();
        asm volatile("" ::: "memory");
    }
}

}  // namespace

#define EXPORT extern "C" __attribute__((visibility("default"))) void
#define EXPORT_ALL(T, name)                                                                                                              \
    EXPORT gradient_step_##name(const T* f, const Index* extents, int rank, double step, T* const* out, int threads, Index repeats) {    \
        repeat(repeats, [&] { gradient(f, Shape{extents, rank}, Steps<T>{T(step)}, out, threads); });                                    \
    }                                                                                                                                    \
    EXPORT gradient_weights_##name(const T* f, const Index* extents, int rank, const T* const* left, const T* const* right,              \
                                   T* const* out, int threads, Index repeats) {                                                          \
        repeat(repeats, [&] { gradient(f, Shape{extents, rank}, Weights<T>{left, right}, out, threads); });                              \
    }                                                                                                                                    \
    EXPORT gradient_line_##name(const T* f, const T* x, Index n, T* out, Index repeats) {                                                \
        repeat(repeats, [&] { line(f, x, n, out); });                                                                                    \
    }                                                                                                                                    \
    EXPORT rowwise_step_##name(const T* f, const Index* extents, int rank, double step, T* const* out, Index repeats) {                  \
        repeat(repeats, [&] { rowwise_step(f, Shape{extents, rank}, T(step), out); });                                                   \
    }                                                                                                                                    \
    EXPORT rowwise_weights_##name(const T* f, const Index* extents, int rank, const T* const* left, const T* const* right,               \
                                  T* const* out, Index repeats) {                                                                        \
        repeat(repeats, [&] { rowwise_weights(f, Shape{extents, rank}, Weights<T>{left, right}, out); });                                \
    }                                                                                                                                    \
    EXPORT rowwise_line_##name(const T* f, const T* x, Index n, T* out, Index repeats) {                                                 \
        repeat(repeats, [&] { rowwise_line(f, x, n, out); });                                                                            \
    }                                                                                                                                    \
    EXPORT copy_##name(const T* f, Index length, T* const* out, int results, int streams, int threads, Index repeats) {                  \
        repeat(repeats, [&] { copy(f, length, out, results, streams != 0, threads); });                                                  \
    }                                                                                                                                    \
    EXPORT prepare_weights_##name(const T* x, Index n, T* left, T* right) { prepare(x, n, 0, n, left, right); }

EXPORT_ALL(float, float)
EXPORT_ALL(double, double)
