using System;
using System.Collections.Generic;
using System.Linq;
using GenericGradient.Generators.Parsing.Attributes;
using Microsoft.CodeAnalysis;

namespace GenericGradient.Generators.Parsing.Signatures;

/// <summary>
/// What each parameter was meant as, where types may be wrong: by place, by what can be written and what cannot, and by how many of each role
/// the attribute asks for.
/// </summary>
internal sealed class MeantRoles
{
    private MeantRoles(IReadOnlyList<ParameterRole> roles, OperatorRequest request)
    {
        var buffers = roles.Where(role => role.HoldsNumbers).ToList();
        IsTensor = buffers.FirstOrDefault()?.IsTensor ?? false;
        var element = buffers.FirstOrDefault()?.Element;
        Extents = [.. roles.Where(role => IsExtent(role, element))];
        Run = [.. roles.Where(role => role.IsAboutRun).GroupBy(role => role.Kind).OrderBy(same => same.Key).Select(same => same.First())];
        var steps = roles.Where(role => role.Kind is ParameterKind.Number or ParameterKind.OtherInteger && !Extents.Contains(role)).ToList();
        Rank = RankOf(buffers, steps.Count, request);

        int sampleCount = request.SampleCount(Rank);
        var readable = buffers.Where(role => role.MayBeRead).ToList();
        Samples = [.. (readable.Count > 0 ? readable : buffers).Take(sampleCount)];
        var left = buffers.Except(Samples).ToList();
        Destinations = DestinationsAmong(left, request.DestinationCount(Rank));
        var coordinates = left.Except(Destinations).Where(role => role.MayBeRead).ToList();
        Spacings = [.. roles.Where(role => steps.Contains(role) || coordinates.Contains(role))];
        IsCertain &= coordinates.All(role => role.IsOnlyRead || coordinates.Count + steps.Count == Rank)
            && roles.All(role => role.Kind != ParameterKind.Other)
            && buffers.All(role => role.IsTensor == IsTensor || coordinates.Contains(role))
            && (!IsTensor || readable.Count > 0)
            && RanksAgree(buffers, request);
    }

    /// <summary>Whether the samples and destinations are tensors.</summary>
    public bool IsTensor { get; }

    /// <summary>The number of axes.</summary>
    public int Rank { get; }

    public IReadOnlyList<ParameterRole> Samples { get; }

    public IReadOnlyList<ParameterRole> Extents { get; }

    public IReadOnlyList<ParameterRole> Spacings { get; }

    public IReadOnlyList<ParameterRole> Destinations { get; }

    /// <summary>Those that say how a call runs.</summary>
    public IReadOnlyList<ParameterRole> Run { get; }

    /// <summary>Whether nothing else can have been meant: else there is no fix to offer.</summary>
    public bool IsCertain { get; private set; } = true;

    public static MeantRoles Of(IReadOnlyList<ParameterRole> roles, OperatorRequest request) => new(roles, request);

    /// <summary>An integer is an extent, unless samples are integers of its type, which then may be a step.</summary>
    private static bool IsExtent(ParameterRole role, ITypeSymbol? element) => role.Kind == ParameterKind.Extent
        || (role.Kind == ParameterKind.OtherInteger && !SymbolEqualityComparer.Default.Equals(role.Element, element));

    /// <summary>What can be written; where nothing can, the last ones, as results come last.</summary>
    private List<ParameterRole> DestinationsAmong(List<ParameterRole> left, int needed)
    {
        // No coordinates are tensors.
        var written = left.Where(role => role.IsDestination || role.Buffer is { IsTensor: true }).ToList();
        if (written.Count > 0)
        {
            return written;
        }

        var last = left.Skip(Math.Max(0, left.Count - needed)).ToList();
        if (last.Any(role => role.IsOnlyRead))
        {
            // As many as there are axes may be coordinates as well, whose destinations are missing.
            IsCertain = left.Count > needed || (last.Count == needed && needed != Rank);
        }

        return last.Count == needed || last.All(role => role.Kind == ParameterKind.Buffer) ? last : [];
    }

    /// <summary>
    /// Whether all that tells the number of axes tells the same, or less where some of it is missing: extents or a shape are the rule, spacings and
    /// the results of a gradient follow it.
    /// </summary>
    private bool RanksAgree(List<ParameterRole> buffers, OperatorRequest request)
    {
        int ofExtents = request.Shape.Count > 0 ? request.Shape.Count : IsTensor ? 0 : Extents.Count;
        int[] others =
        [
            .. Spacings.Count > 0 ? [Spacings.Count] : Array.Empty<int>(),
            .. request.Operator == Model.Operator.Gradient && Destinations.Count > 0 ? [Destinations.Count] : Array.Empty<int>(),
            .. request.SampleCount(2) > 1 ? [buffers.TakeWhile(role => role.IsOnlyRead).Count()] : Array.Empty<int>(),
            .. request.Steps.Count > 1 ? [request.Steps.Count] : Array.Empty<int>(),
            .. request.Boundaries.Count > 0 ? [request.Boundaries.Count] : Array.Empty<int>(),
        ];
        return ofExtents > 1 ? others.All(other => other <= Rank)
            : buffers.Any(role => role.Buffer is { Rank: > 1 })
                || (others.All(other => other == Rank) && (IsTensor || Rank == 1 || ofExtents == 1));
    }

    private int RankOf(List<ParameterRole> buffers, int steps, OperatorRequest request)
    {
        int leading = IsTensor || Extents.Count > 0 || request.SampleCount(2) > 1 ? buffers.TakeWhile(role => role.IsOnlyRead).Count() : 1;
        bool beginsWithSamples = buffers.Count > 0 && !buffers[0].IsDestination;
        int written = buffers.Skip(1).Count(role => role.IsDestination || role.Buffer is { IsTensor: true });
        int ofArrays = buffers.Select(role => role.Buffer?.Rank ?? 1).DefaultIfEmpty(1).Max();
        int spacings = steps + buffers.Skip(1).Count(role => role.IsReadOnly);
        int told = request.Shape.Count > 0 ? request.Shape.Count
            : Extents.Count > 1 && !IsTensor ? Extents.Count
            : ofArrays > 1 ? ofArrays
            : request.SampleCount(2) > 1 ? leading
            : request.Operator == Model.Operator.Gradient && written > 0 && beginsWithSamples ? written
            : new[] { request.Steps.Count, request.Boundaries.Count, IsTensor ? spacings : 0 }.Max();
        return request.Operator == Model.Operator.Curl
            ? Math.Min(3, Math.Max(2, told))
            : Math.Min(OperatorSignature.MaximumRank, Math.Max(1, told));
    }
}
