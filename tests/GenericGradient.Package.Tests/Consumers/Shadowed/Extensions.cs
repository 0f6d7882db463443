/// <summary>Extension methods that are nearer to code of this program than those of the platform, and of no use.</summary>
internal static class Extensions
{
    public static global::System.Span<T> AsSpan<T>(this T[]? array, int start, int length) =>
        throw new global::System.InvalidOperationException("This AsSpan is the program's own.");

    public static bool Contains<T>(this global::System.ReadOnlySpan<T> span, T value)
        where T : global::System.IEquatable<T> =>
        throw new global::System.InvalidOperationException("This Contains is the program's own.");

    public static bool Overlaps<T>(this global::System.ReadOnlySpan<T> span, global::System.ReadOnlySpan<T> other) =>
        throw new global::System.InvalidOperationException("This Overlaps is the program's own.");

    public static bool SequenceEqual<T>(this global::System.ReadOnlySpan<T> span, global::System.ReadOnlySpan<T> other) =>
        throw new global::System.InvalidOperationException("This SequenceEqual is the program's own.");
}
