using System;
using System.Linq;
using GenericGradient.Generators.Model;
using Xunit;
using Ends = GenericGradient.Generators.Model.Boundary;

namespace GenericGradient.Generators.Tests.Emitting.Operators;

/// <summary>The files of some operators, to be read by people; whoever changes an emitter sees here what it changed.</summary>
public sealed class OperatorSnapshotTests
{
    private const SpacingMode Unit = SpacingMode.Unit;
    private const SpacingMode Step = SpacingMode.Step;
    private const SpacingMode Coordinates = SpacingMode.Coordinates;

    [Fact]
    public void A_magnitude() => Verify(new OperatorCase { Operator = Operator.Magnitude, Modes = [Step, Step], Element = "double" });

    [Fact]
    public void A_periodic_laplacian() =>
        Verify(new OperatorCase { Operator = Operator.Laplacian, Modes = [Unit, Unit], Boundaries = [Ends.Periodic] });

    [Fact]
    public void A_gradient_of_accuracy_4() => Verify(
        new OperatorCase { Operator = Operator.Gradient, Modes = [Step, Unit], Boundaries = [Ends.OneSided, Ends.Reflect], Accuracy = 4 });

    [Fact]
    public void A_curl() => Verify(new OperatorCase { Operator = Operator.Curl, Modes = [Step, Step, Step], Boundaries = [Ends.Clamp] });

    [Fact]
    public void A_laplacian_between_values() =>
        Verify(new OperatorCase { Operator = Operator.Laplacian, Modes = [Step, Unit], Boundaries = [Ends.Constant], Element = "double" });

    [Fact]
    public void Third_derivatives_with_ends_that_differ() => Verify(new OperatorCase
    {
        Operator = Operator.Gradient,
        Derivative = 3,
        Modes = [Step, Step, Unit],
        Boundaries = [Ends.Constant, Ends.OneSided, Ends.Symmetric],
        Highs = [Ends.Reflect, Ends.Clamp, Ends.Constant],
    });

    [Fact]
    public void A_divergence() => Verify(
        new OperatorCase { Operator = Operator.Divergence, Modes = [Step, Step, Coordinates], EdgeOrder = 2, Element = "float" });

    [Fact]
    public void Constant_steps_and_extents() => Verify(
        new OperatorCase { Operator = Operator.Magnitude, Modes = [Step, Step, Step], Steps = [0.1, 2, 1e-20], Shape = [64, 128, 512] });

    [Fact]
    public void Coordinates_of_accuracy_4() =>
        Verify(new OperatorCase { Operator = Operator.Gradient, Modes = [Coordinates, Coordinates], Accuracy = 4 });

    [Fact]
    public void A_tensor() => Verify(
        new OperatorCase { Operator = Operator.Magnitude, Modes = [Step, Coordinates], Element = "float", IsTensor = true });

    [Fact]
    public void Several_threads() =>
        Verify(new OperatorCase { Operator = Operator.Laplacian, Modes = [Step, Step], Element = "float", HasRun = true });

    private static void Verify(OperatorCase one, [System.Runtime.CompilerServices.CallerMemberName] string test = "")
    {
        Assert.Empty(OperatorAssembly.Compile(one).Complaints());
        Snapshot.Verify(
            OperatorAssembly.Files(one).Where(file => file.Key.StartsWith("Consumer", StringComparison.Ordinal)).ToDictionary(), test);
    }
}
