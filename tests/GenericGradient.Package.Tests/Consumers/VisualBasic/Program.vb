Imports System.Globalization
Imports System.Numerics.Tensors
Imports GenericGradient

Module Program
    Sub Main()
        Dim samples As Double() = {1, 3, 7, 13}
        Write("array", Gradient.Compute(samples, Spacing.Step(2.0)))

        Dim memory(3) As Double
        Gradient.Compute(samples, Spacing.Step(0.5), memory, EdgeOrder.Second)
        Write("span", memory)

        Dim plane As Double(,) = {{0, 4}, {3, 7}}
        Dim slopes As Double()(,) = Gradient.Compute(plane)
        Write("plane rows", slopes(0).Cast(Of Double)())
        Write("plane columns", slopes(1).Cast(Of Double)())

        Dim tensor As Tensor(Of Double) = System.Numerics.Tensors.Tensor.Create({1.0, 3.0, 7.0, 2.0, 6.0, 14.0}, New IntPtr() {New IntPtr(2), New IntPtr(3)}.AsSpan())
        Dim along As Tensor(Of Double) = Gradient.AlongAxis(tensor, -1)
        Dim flat(5) As Double
        along.FlattenTo(flat.AsSpan())
        Write("along", flat)

        Dim bytes As Byte() = {200, 100, 50}
        Write("bytes", Gradient.Compute(Of Byte, Double)(bytes))

        Dim coordinates As Spacing(Of Double) = Spacing.Coordinates(Of Double)(New Double() {-2, -1, 1, 4})
        Dim plan As GradientPlan(Of Double) = GradientPlan.Create(Of Double)({4}, coordinates)
        plan.Execute(New Double() {4, 1, 1, 16}, memory)
        Write("plan", memory)
    End Sub

    Private Sub Write(name As String, numbers As IEnumerable(Of Double))
        Console.WriteLine($"{name}: {String.Join(" ", numbers.Select(Function(number) number.ToString(CultureInfo.InvariantCulture)))}")
    End Sub
End Module
