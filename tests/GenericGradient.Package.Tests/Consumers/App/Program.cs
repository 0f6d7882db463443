using System;
using System.Globalization;
using System.Linq;
using System.Numerics;
using System.Numerics.Tensors;
using GenericGradient;

double[] x = [-2, -1, 1, 4];
double[] y = [4, 1, 1, 16];
Write("coordinates", Gradient.Compute(y, Spacing.Coordinates(x)));

float[] parabola = [0, 4, 10, 18, 28];
Write("step", Gradient.Compute(parabola, Spacing.Step(0.5f), EdgeOrder.Second));

double[,] surface = { { 0, 1, 9, 16 }, { 1, 2, 10, 17 }, { 2, 3, 11, 18 } };
double[] columns = [0, 1, 3, 4];
var slopes = Gradient.Compute(surface, [Spacing.Step(0.5), Spacing.Coordinates(columns)], EdgeOrder.Second);
Write("rows", [.. slopes[0].Cast<double>()]);
Write("columns", [.. slopes[1].Cast<double>()]);

var plan = GradientPlan.Create<float>([3, 3, 3]);
float[] cube = [.. Enumerable.Range(0, 27).Select(i => (100f * (i / 9)) + (10f * (i / 3 % 3)) + (i % 3))];
float[] first = new float[27], second = new float[27], third = new float[27];
plan.Execute(cube, first, second, third);
Write("plan", [first.Min(), first.Max(), second.Min(), second.Max(), third.Min(), third.Max()]);
plan.ExecuteParallel(cube, [third, second, first], maxDegreeOfParallelism: 2);
Write("parallel", [first.Min(), first.Max(), second.Min(), second.Max(), third.Min(), third.Max()]);

Tensor<decimal> tensor = Tensor.Create<decimal>([1, 3, 7, 2, 6, 14], [2, 3]);
var along = Gradient.AlongAxis(tensor, axis: -1);
Write("tensor", [along[0, 0], along[0, 1], along[0, 2], along[1, 0], along[1, 1], along[1, 2]]);

Tensor<Half> halves = Tensor.Create<Half>([(Half)1, (Half)3, (Half)7, (Half)2, (Half)6, (Half)14], [2, 3]);
var both = Gradient.ComputeStacked(halves, Spacing.Step((Half)0.5));
Write("stacked", [both[0, 0, 0], both[0, 1, 2], both[1, 0, 1], both[1, 1, 1]]);

Write("bytes", Gradient.Compute<byte, float>([200, 100, 50]));
Write("longs", Gradient.Compute<long, double>([1L << 62, (1L << 62) + 1, (1L << 62) + 3]));
short[] scan = [0, 1, 4, 9, 1, 2, 5, 10];
plan = GradientPlan.Create<float>([2, 4]);
float[] down = new float[8], right = new float[8];
plan.Execute<short>(scan, down, right);
Write("shorts", [.. down, .. right]);
var transposed = Gradient.AlongAxis<double>(Tensor.PermuteDimensions<double>(Tensor.Create<double>([0, 1, 4, 1, 2, 5], [2, 3]), [1, 0]), axis: 0);
Write("transposed", [transposed[0, 0], transposed[1, 0], transposed[2, 0]]);
Complex[] spiral = ComplexGradient.Compute([Complex.Zero, new Complex(1, 2), new Complex(4, 4)]);
Write("complex", [.. spiral.Select(number => number.Real), .. spiral.Select(number => number.Imaginary)]);

Write("weights", GradientPlan.Create<double>([4], Spacing.Coordinates(x)).StencilAt(axis: 0, index: 1).Weights.ToArray());

try
{
    Gradient.Compute(parabola, Spacing.Step(parabola[0]));
}
catch (ArgumentException)
{
    Write("refused", [1]);
}

double[] alongRows = new double[12], alongColumns = new double[12];
Declared.Slope([.. surface.Cast<double>()], 3, 4, 0.5, columns, alongRows, alongColumns);
Write("declared rows", alongRows);
Write("declared columns", alongColumns);

float[] laplacian = new float[12];
Declared<float>.Laplacian([0, 1, 4, 1, 0, 1, 4, 1, 3, 4, 7, 4], 3, 4, laplacian);
Write("laplacian", laplacian);

static void Write<T>(string name, T[] numbers)
    where T : INumber<T>
{
    Console.WriteLine($"{name}: {string.Join(' ', numbers.Select(number => number.ToString(null, CultureInfo.InvariantCulture)))}");
}
