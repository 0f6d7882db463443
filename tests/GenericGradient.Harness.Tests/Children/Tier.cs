using System;
using System.Collections.Generic;
using System.Globalization;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace GenericGradient.Harness.Tests.Children;

/// <summary>How a process computes: the width of its widest vectors in bits, 0 where there are none, and whether code is compiled twice.</summary>
/// <param name="Width">512, 256, 128 or 0.</param>
/// <param name="IsTiered">Whether methods are compiled at once without, and later with optimization.</param>
internal readonly record struct Tier(int Width, bool IsTiered)
{
    /// <summary>The switches of the runtime that decide, all of which a child must not inherit.</summary>
    public static IReadOnlyList<string> Switches { get; } =
    [
        "DOTNET_EnableAVX512", "DOTNET_EnableAVX2", "DOTNET_EnableAVX", "DOTNET_EnableHWIntrinsic", "DOTNET_PreferredVectorBitWidth",
        "DOTNET_TieredCompilation", "DOTNET_TieredPGO", "DOTNET_TC_QuickJit", "DOTNET_TC_QuickJitForLoops", "DOTNET_ReadyToRun",
    ];

    /// <summary>That of this process.</summary>
    public static Tier Own { get; } = new(
        Vector512.IsHardwareAccelerated ? 512 : Vector256.IsHardwareAccelerated ? 256 : Vector128.IsHardwareAccelerated ? 128 : 0,
        JitProbe.IsTiered);

    /// <summary>The switches that give a process this tier.</summary>
    public IEnumerable<(string Name, string Value)> Settings()
    {
        yield return ("DOTNET_TieredCompilation", IsTiered ? "1" : "0");
        yield return ("DOTNET_TieredPGO", IsTiered ? "1" : "0"); // as in programs that leave it as it is, which tests do not
        switch (Width)
        {
            case 512:
                // Without it, processors that slow down for such vectors are not asked for them.
                yield return ("DOTNET_PreferredVectorBitWidth", "512");
                break;
            case 256:
                yield return ("DOTNET_EnableAVX512", "0");
                break;
            case 128:
                yield return ("DOTNET_EnableAVX2", "0");
                break;
            default:
                yield return ("DOTNET_EnableHWIntrinsic", "0");
                break;
        }
    }

    /// <summary>Why this machine does not have the tier, by what its processor says of itself; null if it has.</summary>
    public string? Missing()
    {
        if (this == Own)
        {
            return null;
        }

        if (!X86Base.IsSupported)
        {
            return "The switches that turn widths off are those of x64.";
        }

        if (Width <= 128)
        {
            return null;
        }

        // Leaf 7: AVX2 is bit 5; AVX-512 F, DQ, CD, BW and VL are bits 16, 17, 28, 30 and 31.
        uint needed = Width == 512 ? 0xD003_0000 : 1u << 5;
        bool hasLeaf = X86Base.CpuId(0, 0).Eax >= 7;
        return hasLeaf && ((uint)X86Base.CpuId(7, 0).Ebx & needed) == needed ? null : $"This processor has no vectors of {Width} bits.";
    }

    /// <summary><c>256 tiered</c></summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Width} {(IsTiered ? "tiered" : "optimized")}");
}
