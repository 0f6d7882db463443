using System;
using System.Collections.Generic;
using System.Linq;

namespace GenericGradient.Tests.Refusals.Table;

/// <summary>The table of refusals; each part of it is about one kind of argument.</summary>
internal static partial class Rows
{
    /// <summary>All rows.</summary>
    public static IEnumerable<Refused> All =>
        EntryRows.All.Concat(TypeRows).Concat(SampleRows).Concat(SpacingRows).Concat(AxisRows).Concat(LineRows).Concat(ArrayRows).Concat(TensorRows)
            .Concat(PlanRows).Concat(OptionRows).Concat(ExecuteRows).Concat(RangeRows).Concat(StencilRows);

    /// <summary>Refused by an <see cref="ArgumentException"/>.</summary>
    internal static Refused Bad(string name, Action<Canaries> call, string parameter, string text) =>
        new(name, call, typeof(ArgumentException), parameter, text);

    /// <summary>Refused by an <see cref="ArgumentOutOfRangeException"/>, which carries the value.</summary>
    internal static Refused Range(string name, Action<Canaries> call, string parameter, object value, string text) =>
        new(name, call, typeof(ArgumentOutOfRangeException), parameter, text, value);

    private static Refused Null(string name, Action<Canaries> call, string parameter, string text = Words.IsNull) =>
        new(name, call, typeof(ArgumentNullException), parameter, text);

    private static Refused Type(string name, Action<Canaries> call, string type) =>
        new(name, call, typeof(NotSupportedException), null, Words.Integers(type));
}
