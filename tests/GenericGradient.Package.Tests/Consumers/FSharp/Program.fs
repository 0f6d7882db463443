open System
open System.Numerics.Tensors
open GenericGradient

let write name (numbers: float seq) =
    let texts = numbers |> Seq.map (fun number -> number.ToString(Globalization.CultureInfo.InvariantCulture))
    printfn "%s: %s" name (String.Join(" ", texts))

let samples = [| 1.0; 3.0; 7.0; 13.0 |]
write "array" (Gradient.Compute(samples, 2.0))

let memory: float[] = Array.zeroCreate 4
Gradient.Compute(samples, 0.5, memory, EdgeOrder.Second)
write "span" memory

let plane = array2D [ [ 0.0; 4.0 ]; [ 3.0; 7.0 ] ]
let slopes = Gradient.Compute(plane)
write "plane rows" (Seq.cast<float> slopes[0])
write "plane columns" (Seq.cast<float> slopes[1])

let tensor = Tensor.Create<float>([| 1.0; 3.0; 7.0; 2.0; 6.0; 14.0 |], ReadOnlySpan [| 2n; 3n |])
let along = Gradient.AlongAxis<float>(tensor, -1)
let flat: float[] = Array.zeroCreate 6
along.FlattenTo(flat.AsSpan())
write "along" flat

let fall = Gradient.Compute<byte, float>([| 200uy; 100uy; 50uy |])
write "bytes" fall

let coordinates = Spacing.Coordinates [| -2.0; -1.0; 1.0; 4.0 |]
let plan = GradientPlan.Create<float>([| 4 |], coordinates)
plan.Execute([| 4.0; 1.0; 1.0; 16.0 |], memory)
write "plan" memory
