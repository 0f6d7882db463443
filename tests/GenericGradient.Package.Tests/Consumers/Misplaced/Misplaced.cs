using System;
using GenericGradient;

namespace Misplaced;

[GeneratedGradient]
public static partial void Outside(ReadOnlySpan<double> samples, Span<double> along);

public static partial class Inside
{
    [GeneratedGradient]
    public static partial void Slope(ReadOnlySpan<double> samples, Span<double> along);
}
