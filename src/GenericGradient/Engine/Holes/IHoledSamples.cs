using System.Numerics;

namespace GenericGradient.Engine;

/// <summary>Samples of which some may be missing, as formulas read them one by one.</summary>
/// <typeparam name="T">The type that is computed in.</typeparam>
internal interface IHoledSamples<T>
    where T : INumber<T>
{
    /// <summary>Whether a sample is missing.</summary>
    bool IsMissing(int p);

    /// <summary>One sample minus another.</summary>
    T Difference(int from, int to);

    /// <summary>A sample.</summary>
    T Value(int p);
}
