using System;
using System.IO;
using System.Numerics.Tensors;
using System.Runtime.InteropServices;
using TorchSharp;
using Xunit;

namespace GenericGradient.Interop.Tests;

/// <summary>Tensors of TorchSharp. Its native library is large and does not load everywhere; where it does not, the recipe is compiled only.</summary>
public sealed class TorchSharpRecipes
{
    [Fact]
    public void TorchSharp_tensors()
    {
        var console = Console.Out;
        try
        {
            Console.SetOut(TextWriter.Null); // it would tell each file that it has tried
            torch.InitializeDeviceType(DeviceType.CPU);
        }
        catch (Exception error) when (error is NotSupportedException or TypeInitializationException or DllNotFoundException)
        {
            Assert.Skip("TorchSharp_tensors: libtorch does not load here, so the recipe is compiled but not run.");
        }
        finally
        {
            Console.SetOut(console);
        }

        Run();
    }

    private static void Run()
    {
        torch.Tensor samples = torch.arange(600, torch.float64).reshape(20, 30);
        torch.Tensor slope = torch.empty_like(samples);

        Gradient.AlongAxis(TorchSpans.Samples<double>(samples), axis: 0, Spacing.Step(0.5), TorchSpans.Destination<double>(slope));
        GC.KeepAlive(samples);                                                  // spans do not hold memory that is not managed

        Assert.Equal(60, slope[7, 11].ToDouble());
    }
}

/// <summary>The memory of tensors of TorchSharp.</summary>
public static class TorchSpans
{
    public static ReadOnlyTensorSpan<T> Samples<T>(torch.Tensor tensor)
        where T : unmanaged => Destination<T>(tensor);

    public static TensorSpan<T> Destination<T>(torch.Tensor tensor)
        where T : unmanaged => new(MemoryMarshal.Cast<byte, T>(tensor.bytes), Array.ConvertAll(tensor.shape, length => (nint)length));
}
