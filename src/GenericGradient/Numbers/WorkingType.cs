using System;

namespace GenericGradient.Numbers;

/// <summary>
/// Which type a gradient is computed in. Results of <c>float</c> and <c>Half</c> from samples that need more are computed in the narrowest
/// type that holds the samples exactly, and rounded once at the end; all others are computed in their own type.
/// </summary>
internal static class WorkingType
{
    /// <summary>The types.</summary>
    public enum Kind
    {
        /// <summary>The type of the results.</summary>
        Result,

        /// <summary><c>float</c>.</summary>
        Single,

        /// <summary><c>double</c>.</summary>
        Double,
    }

    /// <summary>The type for given samples and results.</summary>
    public static Kind Of<TSample, TResult>()
    {
        if (typeof(TSample) == typeof(TResult) || (typeof(TResult) != typeof(float) && typeof(TResult) != typeof(Half)))
        {
            return Kind.Result;
        }

        bool isNarrow = Conversion.IsShortInteger<TSample>() || typeof(TSample) == typeof(Half) || typeof(TSample) == typeof(float);
        return isNarrow ? Kind.Single : Kind.Double;
    }
}
