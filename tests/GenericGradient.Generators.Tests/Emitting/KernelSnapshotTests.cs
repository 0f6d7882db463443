using Xunit;

namespace GenericGradient.Generators.Tests.Emitting;

/// <summary>Every file that the generator writes, to be read by people; whoever changes an emitter sees here what it changed.</summary>
public sealed class KernelSnapshotTests
{
    [Fact]
    public void The_kernels_of_the_library()
    {
        var run = GeneratorRun.Over(Consumer.Library());

        Assert.Empty(run.Output.Complaints());
        Snapshot.Verify(run);
    }

    [Fact]
    public void A_kernel_of_mixed_spacings()
    {
        var run = GeneratorRun.Over(Consumer.Compile(Consumer.File("""
            [GradientKernel(edgeOrder: 2)]
                public static partial void Mixed<T>(
                    ReadOnlySpan<T> window, int n0, int n1, int n2,
                    T step0,
                    ReadOnlySpan<T> left1, ReadOnlySpan<T> right1,
                    T step2,
                    Span<T> along0, Span<T> along1, Span<T> along2,
                    int start, int end, bool streams)
                    where T : INumber<T>;
            """)));

        Assert.Empty(run.Output.Complaints());
        Snapshot.Verify(run.DeclaredFiles); // the loops are those above
    }

    [Fact]
    public void A_kernel_in_nested_types_with_keywords_for_names()
    {
        var run = GeneratorRun.Over(Consumer.Compile("""
            using System;
            using System.Numerics;
            using GenericGradient.Kernels;

            internal partial struct Outer
            {
                private static partial class Inner
                {
                    [GradientKernel(edgeOrder: 1)]
                    internal static partial void @checked<TElement>(
                        ReadOnlySpan<TElement> @class, int @int,
                        Span<TElement> @out,
                        int @for, int @while, bool @if)
                        where TElement : unmanaged, INumber<TElement>;
                }
            }

            """));

        Assert.Empty(run.Output.Complaints());
        Snapshot.Verify(run.DeclaredFiles); // the loops are those above
    }
}
