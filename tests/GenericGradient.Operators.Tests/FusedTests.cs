using System;
using Xunit;

namespace GenericGradient.Operators.Tests;

/// <summary>The project file asks for fused loops in small grids, where they meet all ends. Programs have them in large ones only.</summary>
public sealed class FusedTests
{
    [Fact]
    public void Small_grids_are_fused_in_this_process() => Assert.True(AppContext.TryGetSwitch("GenericGradient.FusesSmallGrids", out bool isAsked) && isAsked);
}
