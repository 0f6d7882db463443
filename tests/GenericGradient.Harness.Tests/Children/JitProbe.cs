using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace GenericGradient.Harness.Tests.Children;

/// <summary>Finds out whether this process compiles methods without optimization first: then a small one is not put into its caller.</summary>
internal static class JitProbe
{
    /// <summary>Whether the first call of a method runs code that is not optimized.</summary>
    public static bool IsTiered { get; } = Caller().Contains(nameof(Small), System.StringComparison.Ordinal);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static string Caller() => Small();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static string Small() => OwnName();

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static string OwnName() => new StackTrace(1, fNeedFileInfo: false).GetFrame(0)!.GetMethod()!.Name;
}
