using System;
using System.Numerics;
using System.Numerics.Tensors;
using System.Runtime.InteropServices;
using SkiaSharp;
using Xunit;

namespace GenericGradient.Interop.Tests;

/// <summary>Pixels of SkiaSharp.</summary>
public sealed class SkiaSharpRecipes
{
    [Fact]
    public void Float_pixels_are_vectors()
    {
        using var picture = new SKBitmap(new SKImageInfo(40, 30, SKColorType.RgbaF32, SKAlphaType.Unpremul));

        Span<Vector4> pixels = MemoryMarshal.Cast<byte, Vector4>(picture.GetPixelSpan());
        for (int p = 0; p < pixels.Length; p++)
        {
            pixels[p] = new(p % 40, p / 40, 0.5f, 1);
        }

        nint pixelsInRow = picture.RowBytes / picture.BytesPerPixel;            // rows may be padded
        var samples = new ReadOnlyTensorSpan<Vector4>(
            MemoryMarshal.Cast<byte, Vector4>(picture.GetPixelSpan()), [picture.Height, picture.Width], [pixelsInRow, 1]);
        Tensor<Vector4>[] g = VectorGradient.Compute(samples);                  // downwards, to the right: red, green, blue, alpha

        Assert.Equal(new Vector4(0, 1, 0, 0), g[0][11, 17]);
        Assert.Equal(new Vector4(1, 0, 0, 0), g[1][11, 17]);
    }

    [Fact]
    public void Half_pixels_are_parts_of_the_last_axis()
    {
        using var picture = new SKBitmap(new SKImageInfo(40, 30, SKColorType.RgbaF16, SKAlphaType.Unpremul));

        Span<Half> values = MemoryMarshal.Cast<byte, Half>(picture.GetPixelSpan());
        for (int p = 0; p < values.Length / 4; p++)
        {
            (values[4 * p], values[(4 * p) + 1], values[(4 * p) + 3]) = ((Half)(p % 40), (Half)(p / 40), (Half)1);
        }

        var halves = new ReadOnlyTensorSpan<Half>(
            MemoryMarshal.Cast<byte, Half>(picture.GetPixelSpan()), [picture.Height, picture.Width, 4], [picture.RowBytes / 2, 4, 1]);
        Tensor<Half>[] g = Gradient.Compute(halves, axes: [0, 1]);

        Assert.Equal((Half)1, g[0][11, 17, 1]);
        Assert.Equal((Half)1, g[1][11, 17, 0]);
        Assert.Equal((Half)0, g[1][11, 17, 3]);
    }

    [Fact]
    public void Byte_pixels_are_integers()
    {
        using var picture = new SKBitmap(new SKImageInfo(41, 30, SKColorType.Gray8));

        for (int y = 0; y < picture.Height; y++)
        {
            for (int x = 0; x < picture.Width; x++)
            {
                picture.GetPixelSpan()[(y * picture.RowBytes) + x] = (byte)(250 - (6 * x) + y);
            }
        }

        var bytes = new ReadOnlyTensorSpan<byte>(picture.GetPixelSpan(), [picture.Height, picture.Width], [picture.RowBytes, 1]);
        Tensor<float>[] g = Gradient.Compute<byte, float>(bytes);               // differences of bytes are exact

        Assert.Equal(1, g[0][11, 17]);
        Assert.Equal(-6, g[1][11, 17]);
    }

    [Fact]
    public void Colours_are_bytes_of_the_last_axis()
    {
        using var picture = new SKBitmap(new SKImageInfo(40, 30, SKColorType.Rgba8888, SKAlphaType.Unpremul));

        for (int p = 0; p < 30 * 40; p++)
        {
            picture.GetPixelSpan()[4 * p] = (byte)(p % 40);
            picture.GetPixelSpan()[(4 * p) + 2] = (byte)(255 - (p / 40));
        }

        var colours = new ReadOnlyTensorSpan<byte>(
            picture.GetPixelSpan(), [picture.Height, picture.Width, 4], [picture.RowBytes, 4, 1]);
        Tensor<float>[] ofColours = Gradient.Compute<byte, float>(colours, axes: [0, 1]);

        Assert.Equal(-1, ofColours[0][11, 17, 2]);
        Assert.Equal(1, ofColours[1][11, 17, 0]);
        Assert.Equal(0, ofColours[1][11, 17, 2]);
    }
}
