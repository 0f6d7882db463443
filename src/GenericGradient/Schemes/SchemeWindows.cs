using System;
using System.Linq;
using GenericGradient.Grids;
using GenericGradient.Stencils;

namespace GenericGradient.Schemes;

/// <summary>The samples that each formula of a scheme reads, whatever the element type.</summary>
internal sealed class SchemeWindows
{
    private static readonly SchemeCache<SchemeWindows> Made = new(scheme => new(scheme));

    private SchemeWindows(in AxisScheme scheme)
    {
        Scheme = scheme;
        var windows = AxisWindows.For(scheme.Spec, scheme.IsOneSided);
        Interior = scheme.Custom is { } custom ? new(Math.Min(0, custom.Offsets[0]), Math.Max(0, custom.Offsets[^1])) : windows.Interior;
        EdgeCount = scheme.EdgeAccuracy + scheme.Derivative;
        LeastExtent = scheme.IsOneSided ? Math.Max(EdgeCount, Interior.Last - Interior.First) : 1;
    }

    /// <summary>The scheme.</summary>
    public AxisScheme Scheme { get; }

    /// <summary>Where the axis does not end within it.</summary>
    public Window Interior { get; }

    /// <summary>How many samples a formula at a one-sided end reads.</summary>
    public int EdgeCount { get; }

    /// <summary>How many samples the axis needs at least.</summary>
    public int LeastExtent { get; }

    /// <summary>How many neighbours a formula reads at most, without the sample itself.</summary>
    public int Neighbours => Math.Max(Interior.Count, Scheme.IsOneSided ? EdgeCount : 0) - 1;

    /// <summary>How many samples a formula reads before or after its own at most, counted in samples of a long axis.</summary>
    public int Reach => Math.Max(Math.Max(-Interior.First, Interior.Last), Scheme.IsOneSided ? EdgeCount - 1 : 0);

    /// <summary>The windows of a scheme; made once.</summary>
    public static SchemeWindows Of(in AxisScheme scheme) => Made[scheme];

    /// <summary>The window of a sample, shifted into the axis at one-sided ends. Elsewhere it may reach beyond the ends.</summary>
    /// <param name="index">The index of the sample.</param>
    /// <param name="extent">How many samples the axis has: at least as many as it needs.</param>
    public Window At(int index, int extent)
    {
        if (index < -Interior.First && Scheme.Low == BoundaryKind.OneSided)
        {
            return new(-index, EdgeCount - 1 - index);
        }

        int left = extent - 1 - index;
        return left < Interior.Last && Scheme.High == BoundaryKind.OneSided ? new(left - EdgeCount + 1, left) : Interior;
    }

    /// <summary>The index of the sample that stands at an index, or <see cref="Beyond.Value"/>.</summary>
    public int Standing(int index, int extent) => Beyond.Index(index < 0 ? Scheme.Low : Scheme.High, index, extent);
}
