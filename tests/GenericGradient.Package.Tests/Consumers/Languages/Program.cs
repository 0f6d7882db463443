using System.Globalization;
using System.Numerics;
using System.Numerics.Tensors;
using Consumer;
using GenericGradient;

KernelCalls.Write();

double[] samples = [1, 3, 7, 13];
Write("array", Gradient.Compute(samples, 2.0));

ReadOnlySpan<double> span = samples;
double[] memory = new double[4];
Gradient.Compute(span, 0.5, memory, EdgeOrder.Second);
Write("span", memory);

double[][,] plane = Gradient.Compute(new double[,] { { 0, 4 }, { 3, 7 } }, [Spacing.Step(0.5), Spacing.Step(2.0)]);
Write("plane rows", plane[0].Cast<double>());
Write("plane columns", plane[1].Cast<double>());

Tensor<float> along = Gradient.AlongAxis(Tensor.Create<float>([1, 3, 7, 2, 6, 14], [2, 3]), axis: -1);
float[] flat = new float[6];
along.FlattenTo(flat);
Write("along", flat);

byte[] bytes = [200, 100, 50];
double[] fall = new double[3];
Gradient.Compute<byte, double>(bytes, default(Spacing<double>), fall);
Write("bytes", fall);

GradientPlan<double> plan = GradientPlan.Create<double>([4], Spacing.Coordinates(new double[] { -2, -1, 1, 4 }));
plan.Execute(new double[] { 4, 1, 1, 16 }, memory);
Write("plan", memory);

// What people of different fields write first.
Write("list", Series.OfList());
Write("times", Series.OfTimes());
Write("places", Series.OfPlaces());
Write("prices", Series.OfPrices());
Write("halves of a model", Series.OfHalves());
Write("counts", Series.OfCounts());
Write("batch", Series.OfBatch());
Write("signal", Series.OfSignal());
Write("elevation", Grids.OfElevation());
Write("picture", Grids.OfPicture());
Write("climate", Grids.OfClimate());
Write("tensor", Grids.OfTensor());
Write("wind", Grids.OfWind());
Write("frames", Grids.OfFrames());

static void Write<T>(string name, IEnumerable<T> numbers)
    where T : INumber<T> =>
    Console.WriteLine($"{name}: {string.Join(' ', numbers.Select(number => number.ToString(null, CultureInfo.InvariantCulture)))}");
