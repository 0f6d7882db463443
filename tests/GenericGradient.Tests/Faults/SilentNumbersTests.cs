using System;
using System.Linq;
using System.Numerics;
using System.Numerics.Tensors;
using Xunit;

namespace GenericGradient.Tests.Faults;

/// <summary>Calls that gave wrong numbers without a word: each is right now, or refused. The examples are worked by hand.</summary>
public sealed class SilentNumbersTests
{
    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);

    /// <summary>Coordinates in memory that a complex result goes to: f = 0, 2, 9 at x = 0, 1, 3.</summary>
    [Fact]
    [Trait("Fault", "W1")]
    public void A_complex_line_over_its_coordinates_is_refused()
    {
        var memory = new Complex[3];
        var x = new PartsOf(memory);
        x.Set(0, 1, 3);

        var error = Assert.Throws<ArgumentException>(() =>
            ComplexGradient.Compute([new(0, 0), new(2, 0), new(9, 0)], Spacing.Coordinates<double>(x.Memory[..3]), memory));

        Assert.Equal("destination", error.ParamName);
        Assert.StartsWith("The destination overlaps the coordinates", error.Message, StringComparison.Ordinal);
        Assert.Equal([new Complex(0, 1), new Complex(3, 0), Complex.Zero], memory);
        Assert.Equal([2, 2.5, 3.5], Gradient.Compute([0.0, 2, 9], Spacing.Coordinates([0.0, 1, 3])).Select(one => Math.Round(one, 12)));
    }

    /// <summary>The same kind: coordinates or steps of one axis in the memory of the result of another.</summary>
    [Theory]
    [InlineData(SpacingKind.Coordinates, false)]
    [InlineData(SpacingKind.Coordinates, true)]
    [InlineData(SpacingKind.Steps, false)]
    [InlineData(SpacingKind.Steps, true)]
    [Trait("Fault", "W1")]
    public void No_result_of_a_grid_goes_over_a_spacing(SpacingKind kind, bool isStrided)
    {
        double[] first = [0, 1, 3, 4, 6, 7, 9, 10, 12];
        var spacing = kind == SpacingKind.Steps
            ? Spacing.Steps<double>(first.AsMemory(1, 2))
            : Spacing.Coordinates<double>(first.AsMemory(0, 3));
        double[] before = [.. first];
        nint[] strides = isStrided ? [1, 3] : [3, 1];
        var samples = Tensor.Create<double>([0, 1, 4, 2, 5, 8, 1, 1, 2], [3, 3]);
        Tensor<double>[] destinations = [Tensor.Create<double>(first, [3, 3], strides), Tensor.CreateFromShape<double>([3, 3])];
        string what = kind == SpacingKind.Steps ? "steps" : "coordinates";

        var error = Assert.Throws<ArgumentException>(() =>
            Gradient.Compute(samples, [Spacing.Step(1.0), spacing], destinations));

        Assert.StartsWith($"destinations[0] overlaps the {what}", error.Message, StringComparison.Ordinal);
        Assert.Equal(before, first);
    }

    [Fact]
    [Trait("Fault", "W1")]
    public void No_result_of_complex_tensors_goes_over_a_spacing()
    {
        var memory = new Complex[9];
        var x = new PartsOf(memory);
        x.Set(0, 1, 3);
        var before = memory.ToArray();
        var samples = Tensor.Create<Complex>(new Complex[9], [3, 3], [1, 3]);
        Tensor<Complex>[] destinations = [Tensor.Create<Complex>(memory, [3, 3], [1, 3]), Tensor.CreateFromShape<Complex>([3, 3])];

        Assert.Throws<ArgumentException>(() =>
            ComplexGradient.Compute(samples, [Spacing.Step(1.0), Spacing.Coordinates<double>(x.Memory[..3])], destinations));

        Assert.Equal(before, memory);
    }

    /// <summary>0, 1 and 3 seconds, per second.</summary>
    [Fact]
    [Trait("Fault", "W2")]
    public void Times_to_a_type_that_holds_no_ticks()
    {
        TimeSpan[] times = [TimeSpan.Zero, Second, 3 * Second];

        Assert.Equal([(Half)1, (Half)1.5, (Half)2], Gradient.Compute<Half>(times, Second));
        Assert.Equal([(Half)2, (Half)3, (Half)4], Gradient.Compute(times, Second, Spacing.Step((Half)0.5)));
        Assert.Equal(
            [(Half)1, (Half)1, (Half)1], Gradient.Compute(times, Second, Spacing.Coordinates([(Half)0, (Half)1, (Half)3]), EdgeOrder.Second));
        Assert.Equal([1, 1.5, 2], Gradient.Compute<double>(times, Second));
    }

    /// <summary>A stride of 0: the elements of a destination share their memory.</summary>
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [Trait("Fault", "W5")]
    public void A_destination_whose_elements_share_memory_is_refused(int axis)
    {
        double[] memory = [-1, -2, -3];
        nint[] strides = axis == 0 ? [0, 1] : [1, 0];

        var error = Assert.Throws<ArgumentException>(() =>
            Gradient.AlongAxis(
                new ReadOnlyTensorSpan<double>([0, 1, 4, 2, 5, 8, 1, 1, 2], [3, 3]), axis, default, new TensorSpan<double>(memory, [3, 3], strides)));

        Assert.Equal("destination", error.ParamName);
        Assert.Contains($"has strides ({strides[0]}, {strides[1]}), by which some of its elements share memory", error.Message, StringComparison.Ordinal);
        Assert.Equal([-1, -2, -3], memory);
    }

    [Fact]
    [Trait("Fault", "W5")]
    public void So_is_one_of_a_list_of_a_stack_and_of_complex_numbers()
    {
        double[] memory = [-1, -2, -3];
        var samples = Tensor.Create<double>([0, 1, 4, 2, 5, 8, 1, 1, 2], [3, 3]);
        Tensor<double>[] destinations = [Tensor.CreateFromShape<double>([3, 3]), Tensor.Create<double>(memory, [3, 3], [0, 1])];
        var complex = new Complex[3];

        var listed = Assert.Throws<ArgumentException>(() => Gradient.Compute(samples, default, destinations));
        Assert.StartsWith("destinations[1] has strides (0, 1)", listed.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() =>
            Gradient.ComputeStacked(samples.AsReadOnlyTensorSpan(), default, new TensorSpan<double>(memory, [2, 3, 3], [0, 0, 1])));
        Assert.Throws<ArgumentException>(() =>
            ComplexGradient.AlongAxis(Tensor.Create(new Complex[9], [3, 3]).AsReadOnlyTensorSpan(), 0, default, new TensorSpan<Complex>(complex, [3, 3], [0, 1])));
        Assert.Equal([-1, -2, -3], memory);
        Assert.All(destinations[0].ToArray(), one => Assert.Equal(0, one));
    }

    /// <summary>The real and imaginary parts of complex numbers, as memory of doubles.</summary>
    private sealed class PartsOf(Complex[] numbers) : System.Buffers.MemoryManager<double>
    {
        public void Set(params double[] values) => values.AsSpan().CopyTo(GetSpan());

        public override Span<double> GetSpan() => System.Runtime.InteropServices.MemoryMarshal.Cast<Complex, double>(numbers.AsSpan());

        public override System.Buffers.MemoryHandle Pin(int elementIndex = 0) => throw new NotSupportedException();

        public override void Unpin()
        {
        }

        protected override void Dispose(bool disposing)
        {
        }
    }
}
