' Calls in Visual Basic. A line that ends with a number does not compile, and is told of with that number; every other line does.
Imports System
Imports System.Numerics
Imports GenericGradient
Module Calls
  Sub Rows(y As Double(), x As Double(), d As Double(), f As Single())
    Dim r As Double() = Gradient.Compute(y)
    r = Gradient.Compute(y, Spacing.Step(0.1))
    r = Gradient.Compute(y, Spacing.Coordinates(x), EdgeOrder.Second)
    r = Gradient.Compute(Of Double)(y, 0.1)
    r = Gradient.Compute(Of Double)(y, 0.1, New GradientOptions With {.EdgeOrder = EdgeOrder.Second})
    r = Gradient.Compute(y, options:=EdgeOrder.Second)
    Gradient.Compute(y, Spacing.Coordinates(x), d)
    Gradient.Compute(Of Double)(y, 0.1, d)
    Dim s As Single() = Gradient.Compute(f, Spacing.Coordinates(x).To(Of Single)())
  End Sub
  Sub Grids(g As Double(,), x As Double(), a As Double()(,))
    Dim r As Double()(,) = Gradient.Compute(g)
    r = Gradient.Compute(Of Double)(g, 0.5)
    r = Gradient.Compute(Of Double)(g, New Spacing(Of Double)() {0.5, Spacing.Coordinates(x)})
    r = Gradient.Compute(Of Double)(g, 0.5, EdgeOrder.Second, New Integer() {0})
    Gradient.Compute(Of Double)(g, 0.5, a)
  End Sub
  Sub Others(b As Byte(), w As Complex(), y As Double(), d As Double())
    Dim r As Double() = Gradient.Compute(Of Byte, Double)(b)
    Dim c As Complex() = ComplexGradient.Compute(w, 0.1)
    Dim p = GradientPlan.Create(Of Double)(New Integer() {3}, 0.5)
    p.Execute(y, d)
  End Sub
  Sub Slips(y As Double(), x As Double(), d As Double())
    Dim r = Gradient.Compute(y, x) ' BC30518
    Gradient.Compute(y, d, 0.1) ' BC30518
  End Sub
End Module
