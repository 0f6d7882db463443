using System;
using System.Numerics;

namespace GenericGradient.Harness.Tests.Allocation;

/// <summary>A public method that writes into memory of the caller, for some types.</summary>
/// <param name="Method">Its name, as the table of entries has it.</param>
/// <param name="TakesLayouts">Whether samples and destinations may lie anyhow.</param>
/// <param name="Prepare">Makes a call of it that needs nothing any more; null if the method is for other ranks or numbers of axes.</param>
internal sealed record Form<TIn, TOut, TSample, T>(
    string Method, bool TakesLayouts, Func<Arguments<TIn, TOut, TSample, T>, Action?> Prepare)
    where TIn : unmanaged
    where TOut : unmanaged
    where TSample : unmanaged, INumber<TSample>
    where T : unmanaged, INumber<T>;

/// <summary>A call that is ready to be made.</summary>
/// <param name="Form">The method and the types.</param>
/// <param name="Setting">What it is asked.</param>
/// <param name="Run">Makes it.</param>
internal sealed record Call(string Form, string Setting, Action Run);
