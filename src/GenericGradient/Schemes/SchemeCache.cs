using System;
using System.Collections.Concurrent;
using System.Runtime.CompilerServices;

namespace GenericGradient.Schemes;

/// <summary>What is made once for each scheme. There are few, but for callers' own stencils: what is made of those lives as long as they do.</summary>
/// <typeparam name="TValue">What is made.</typeparam>
/// <param name="make">Makes it.</param>
internal sealed class SchemeCache<TValue>(Func<AxisScheme, TValue> make)
    where TValue : class
{
    private readonly ConcurrentDictionary<AxisScheme, TValue> made = new();
    private readonly ConditionalWeakTable<CustomStencil, ConcurrentDictionary<AxisScheme, TValue>> ofStencils = [];

    /// <summary>What a scheme has; made the first time.</summary>
    public TValue this[in AxisScheme scheme]
    {
        get
        {
            var known = scheme.Custom is { } custom ? ofStencils.GetValue(custom, static _ => new()) : made;
            return known.TryGetValue(scheme, out var value) ? value : known.GetOrAdd(scheme, make);
        }
    }
}
