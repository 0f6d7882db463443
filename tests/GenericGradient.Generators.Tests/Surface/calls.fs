module Calls

// Calls in F#. A line that ends with a number does not compile, and is told of with that number; every other line does.
open System
open System.Numerics
open System.Numerics.Tensors
open GenericGradient

let row (y: double[]) : double[] = Gradient.Compute(y)
let rowByStep (y: double[]) : double[] = Gradient.Compute(y, 0.1)
let rowByWholeStep (y: double[]) : double[] = Gradient.Compute(y, Spacing.Step(2))
let rowByCoordinates (y: double[]) (x: double[]) : double[] = Gradient.Compute(y, Spacing.Coordinates(x), EdgeOrder.Second)
let rowWithOptions (y: double[]) : double[] = Gradient.Compute(y, 0.1, GradientOptions(EdgeOrder = EdgeOrder.Second))
let rowNamed (y: double[]) : double[] = Gradient.Compute(samples = y, spacing = 0.1)
let rowApplied (y: double[]) = Gradient.Compute y
let rowPiped (y: double[]) = y |> Gradient.Compute
let rows (y: double[][]) = y |> Array.map (fun row -> Gradient.Compute(row))
let rowOfSpan (y: double[]) : double[] = Gradient.Compute(y.AsSpan())
let rowOfReadOnlySpan (y: double[]) : double[] = Gradient.Compute(ReadOnlySpan<double>(y), 0.1)
let rowOfFloats (y: single[]) : single[] = Gradient.Compute(y, 0.5f)
let rowInto (y: double[]) (x: double[]) (d: double[]) : unit = Gradient.Compute(y, Spacing.Coordinates(x), d)
let rowOfOther (y: single[]) (x: double[]) : single[] = Gradient.Compute(y, Spacing.Coordinates(x).To<single>())
let grid (g: double[,]) : double[,][] = Gradient.Compute(g)
let gridByStep (g: double[,]) : double[,][] = Gradient.Compute(g, 0.5)
let gridByOneStep (g: double[,]) : double[,][] = Gradient.Compute(g, Spacing.Step(0.5))
let gridByList (g: double[,]) (x: double[]) : double[,][] = Gradient.Compute(g, [| Spacing.Step(0.5); Spacing.Coordinates(x) |])
let gridWithEdge (g: double[,]) : double[,][] = Gradient.Compute(g, 0.5, EdgeOrder.Second)
let gridWithOptions (g: double[,]) : double[,][] = Gradient.Compute(g, options = EdgeOrder.Second)
let gridAlong (g: double[,]) : double[,][] = Gradient.Compute(g, Spacing.Step(0.5), axes = [| 0 |])
let gridInto (g: double[,]) (a: double[,][]) : unit = Gradient.Compute(g, 0.5, a)
let integers (b: byte[]) : double[] = Gradient.Compute<byte, double>(b)
let integersByStep (b: int[]) : double[] = Gradient.Compute(b, Spacing.Step(0.5))
let integersNamed (b: int[]) : double[] = Gradient.Compute<int, double>(b, 0.5)  // FS0041
let complexSamples (w: Complex[]) = ComplexGradient.Compute(w, Spacing.Step(0.1))
let vectors (w: Vector3[,]) = VectorGradient.Compute(w)
let plan () = GradientPlan.Create<double>([| 3; 4 |], 0.5)
let planOfShape (shape: int[]) = GradientPlan.Create<double>(shape, 0.5, EdgeOrder.Second)
let planOfTensor (t: Tensor<float32>) = GradientPlan.Create<double>(t.Lengths, Spacing.Step(0.5))
let planRun (p: GradientPlan<double>) (y: double[]) (d: double[]) = p.Execute(y, d)

let coordinatesAsArray (y: double[]) (x: double[]) = Gradient.Compute(y, x)  // FS0041
let destinationSecond (y: double[]) (d: double[]) = Gradient.Compute(y, d, 0.1)  // FS0041
let doubleForFloats (y: single[]) : single[] = Gradient.Compute(y, 0.5)  // FS0041
let wholeNumber (y: double[]) : double[] = Gradient.Compute(y, 2)  // FS0041
