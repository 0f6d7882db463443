using System;

namespace GenericGradient.Harness.Tests.Cases;

/// <summary>To be told of progress is to go by pieces, however few the samples.</summary>
internal sealed class Silent : IProgress<double>
{
    /// <summary>The only one.</summary>
    public static readonly Silent Only = new();

    /// <inheritdoc/>
    public void Report(double value)
    {
    }
}
