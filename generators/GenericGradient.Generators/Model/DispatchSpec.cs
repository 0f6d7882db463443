using System;
using System.Collections.Generic;
using System.Linq;
using GenericGradient.Stencils;

namespace GenericGradient.Generators.Model;

/// <summary>The kernels of the library as one list, by which they are found and called.</summary>
/// <param name="Kernels">The kernels whose axes are spaced alike, by rank, spacing and edge order.</param>
internal sealed record DispatchSpec(EquatableArray<KernelSpec> Kernels)
{
    /// <summary>The class that declares them.</summary>
    public const string Class = "GradientKernels";

    /// <summary>Where the class lies.</summary>
    public const string Namespace = "GenericGradient.Kernels";

    /// <summary>What to call it.</summary>
    public const string DisplayName = Namespace + "." + Class;

    /// <summary>The list; without kernels, if the library's class declares none.</summary>
    public static DispatchSpec Of(IEnumerable<KernelSpec> kernels)
    {
        var listed = kernels
            .Where(kernel => kernel.Method.Namespace == Namespace && kernel.Method.DisplayName.StartsWith(DisplayName + ".", StringComparison.Ordinal)
                && kernel.Axes.Distinct().Count() == 1)
            .OrderBy(kernel => kernel.Axes[0])
            .ThenBy(kernel => kernel.EdgeOrder)
            .ThenBy(kernel => kernel.Rank);
        return new DispatchSpec(new EquatableArray<KernelSpec>(listed));
    }
}
