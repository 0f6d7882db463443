using System;

namespace GenericGradient.Spans;

/// <summary>
/// An array that nobody outside the library can have a reference to. What decides where memory is read and written (entries of lists, strides,
/// axes) is kept in these, never in arrays of the shared pool: a caller who uses an array after giving it back could change them there after
/// they were checked. Each thread keeps a few of each type for its next calls.
/// </summary>
/// <typeparam name="T">The type of the elements.</typeparam>
internal sealed class OwnArray<T>
{
    private const int ShortestLength = 16;

    /// <summary>How many are kept: calls take one within another, and give them back in the opposite order.</summary>
    private const int MostKept = 16;

    [ThreadStatic]
    private static OwnArray<T>? ofThread;

    private readonly T[][] kept = new T[MostKept][];
    private int count;

    /// <summary>Takes an array of that length or more.</summary>
    public static T[] Take(int length)
    {
        var own = ofThread ??= new();
        if (own.count > 0 && own.kept[--own.count] is var array && array.Length >= length)
        {
            return array;
        }

        return new T[Math.Max(length, ShortestLength)];
    }

    /// <summary>Gives an array back.</summary>
    /// <param name="array">The array.</param>
    /// <param name="used">How many of its elements may refer to something, and are forgotten.</param>
    public static void Return(T[] array, int used)
    {
        Array.Clear(array, 0, used);
        var own = ofThread ??= new();
        if (own.count < MostKept)
        {
            own.kept[own.count++] = array;
        }
    }
}

/// <summary>Room for some values: on the stack where they fit, else in an array of the thread's own.</summary>
/// <typeparam name="T">The type of the values.</typeparam>
internal readonly ref struct OwnMemory<T> : IDisposable
    where T : unmanaged
{
    private readonly T[]? array;

    /// <summary>Takes the room.</summary>
    /// <param name="onStack">Room on the stack of the caller.</param>
    /// <param name="length">How many values there are.</param>
    public OwnMemory(Span<T> onStack, int length)
    {
        array = length <= onStack.Length ? null : OwnArray<T>.Take(length);
        Span = (array is null ? onStack : array)[..length];
    }

    /// <summary>The room; what it holds at first is anything.</summary>
    public Span<T> Span { get; }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (array is not null)
        {
            OwnArray<T>.Return(array, used: 0);
        }
    }
}
