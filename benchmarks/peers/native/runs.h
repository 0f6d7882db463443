// Loops over runs of samples, by vectors as wide as the machine has them, and a second thread.
#pragma once

#include <algorithm>
#include <atomic>
#include <condition_variable>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <functional>
#include <mutex>
#include <thread>

#include <immintrin.h>

#if defined(__AVX512F__)
constexpr int kVectorBytes = 64;
#elif defined(__AVX__)
constexpr int kVectorBytes = 32;
#else
constexpr int kVectorBytes = 16;
#endif

constexpr std::size_t kLineBytes = 64;

template <class T, int Bytes>
struct Vector {
    typedef T type __attribute__((vector_size(Bytes)));
};

template <class V, class T>
inline V load(const T* from) {
    V v;
    std::memcpy(&v, from, sizeof v);
    return v;
}

// out[i] = formula(in[i]...) for i < count. The formula takes vectors or scalars. As in the library, the last vector ends with the run,
// and a run shorter than a vector goes by the next narrower one.
template <int Bytes = kVectorBytes, class T, class Formula, class... In>
inline void along(std::size_t count, T* out, Formula formula, const In*... in) {
    using V = typename Vector<T, Bytes>::type;
    constexpr std::size_t width = Bytes / sizeof(T);
    if (count >= width) {
        const std::size_t last = count - width;
        for (std::size_t i = 0; i < last; i += width) {
            const V v = formula(load<V>(in + i)...);
            std::memcpy(out + i, &v, sizeof v);
        }
        const V v = formula(load<V>(in + last)...);
        std::memcpy(out + last, &v, sizeof v);
    } else if constexpr (Bytes > 16) {
        along<Bytes / 2>(count, out, formula, in...);
    } else {
        for (std::size_t i = 0; i < count; i++) {
            out[i] = formula(in[i]...);
        }
    }
}

// Copies past the caches; lines that are not whole are stored as usual.
inline void stream(const void* source, std::size_t length, void* destination) {
    const char* from = static_cast<const char*>(source);
    char* to = static_cast<char*>(destination);
    const std::size_t first = std::min((0 - reinterpret_cast<std::uintptr_t>(to)) % kLineBytes, length);
    const std::size_t last = first + (length - first) / kLineBytes * kLineBytes;
    std::memcpy(to, from, first);
    for (std::size_t i = first; i < last; i += kLineBytes) {
#if defined(__AVX512F__)
        _mm512_stream_si512(reinterpret_cast<__m512i*>(to + i), _mm512_loadu_si512(from + i));
#elif defined(__AVX__)
        for (std::size_t k = i; k < i + kLineBytes; k += 32) {
            _mm256_stream_si256(reinterpret_cast<__m256i*>(to + k), _mm256_loadu_si256(reinterpret_cast<const __m256i*>(from + k)));
        }
#else
        for (std::size_t k = i; k < i + kLineBytes; k += 16) {
            _mm_stream_si128(reinterpret_cast<__m128i*>(to + k), _mm_loadu_si128(reinterpret_cast<const __m128i*>(from + k)));
        }
#endif
    }
    std::memcpy(to + last, from + last, length - last);
}

// A second thread that sleeps until it is given work. It starts with the first use and lives as long as the process.
class Helper {
public:
    static Helper& instance() {
        static Helper* helper = new Helper;  // never destroyed: its thread waits on it until the process ends
        return *helper;
    }

    // Both threads run the work.
    void share(const std::function<void()>& work) {
        {
            std::lock_guard<std::mutex> lock(mutex_);
            work_ = &work;
            begun_ = false;
        }
        changed_.notify_one();
        work();
        std::unique_lock<std::mutex> lock(mutex_);
        if (!begun_) {
            work_ = nullptr;  // it woke too late
        }
        ended_.wait(lock, [this] { return work_ == nullptr; });
    }

private:
    Helper() {
        std::thread([this] {
            std::unique_lock<std::mutex> lock(mutex_);
            for (;;) {
                changed_.wait(lock, [this] { return work_ != nullptr; });
                const std::function<void()>* work = work_;
                begun_ = true;
                lock.unlock();
                (*work)();
                lock.lock();
                work_ = nullptr;
                ended_.notify_one();
            }
        }).detach();
    }

    std::mutex mutex_;
    std::condition_variable changed_;
    std::condition_variable ended_;
    const std::function<void()>* work_ = nullptr;
    bool begun_ = false;
};

// Runs compute(start, end) over pieces of [0, count): all at once on one thread, or by two that take one piece after the other. The
// rule is the library's: below 1 MiB of samples and results the caller stays alone.
template <class Compute>
inline void in_pieces(std::int64_t count, std::int64_t bytes, int threads, Compute compute) {
    if (threads < 2 || bytes < (1 << 20)) {
        compute(std::int64_t{0}, count);
        return;
    }
    const std::int64_t length = std::clamp<std::int64_t>(count / (2 * 4), 1 << 16, 1 << 18);
    std::atomic<std::int64_t> next{0};
    Helper::instance().share([&] {
        for (std::int64_t start; (start = next.fetch_add(length)) < count;) {
            compute(start, std::min(start + length, count));
        }
    });
}
