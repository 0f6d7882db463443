using System.Linq;
using GenericGradient.Generators.Emitting.Axes;
using GenericGradient.Generators.Emitting.Writing;
using GenericGradient.Generators.Model;

namespace GenericGradient.Generators.Emitting.Operators;

/// <summary>Writes the checks of arguments that come before anything is written; in messages the names are the user's.</summary>
internal sealed class OperatorChecksEmitter(SourceWriter w, OperatorSpec spec, OperatorNames names, AxisFormulas[] formulas, BeyondValues beyond)
{
    /// <summary>The largest finite Half; all other element types with fractions go further.</summary>
    public const int LargestHalf = 65504;

    private readonly string shape = OperatorNames.Quoted(names.Shape);

    public void Emit()
    {
        w.Line("Checks.ElementType<T>();");
        for (int axis = 0; axis < spec.Rank; axis++)
        {
            Extent(axis);
        }

        w.Line($"int length = Checks.Length([{string.Join(", ", names.Extents)}], {shape});");
        for (int k = 0; k < spec.Samples.Count; k++)
        {
            w.Line($"Checks.Samples({names.Samples[k]}.Length, length, {OperatorNames.Quoted(spec.Samples[k])});");
        }

        int coefficient = formulas.Max(one => one.LargestCoefficient);
        if (coefficient > LargestHalf)
        {
            w.Line($"Checks.Coefficient<T>({coefficient});");
        }

        for (int axis = 0; axis < spec.Rank; axis++)
        {
            Spacing(axis);
        }

        foreach (var (axis, value, name) in beyond.All)
        {
            w.Line($"T {name} = Neighbours.Value<T>(axis: {axis}, {OperatorNames.Literal(value)});");
        }

        for (int k = 0; k < spec.Destinations.Count; k++)
        {
            Destination(k);
        }
    }

    private void Extent(int axis)
    {
        var (extent, name) = (spec.Axes[axis], names.Extents[axis]);
        if (extent.ConstantExtent is not null)
        {
            return;
        }

        if (extent.Extent is null && !spec.IsTensor)
        {
            w.Line($"int {name} = {names.Samples[0]}.Length;");
        }

        string parameter = OperatorNames.Quoted(extent.Extent ?? spec.Samples[0]);
        w.Line($"Checks.Extent(axis: {axis}, {name}, needed: {formulas[axis].Windows.MinimumExtent}, {parameter});");
    }

    private void Spacing(int axis)
    {
        var (declared, formula, name) = (spec.Axes[axis], formulas[axis], names.Spacing(axis));
        switch (declared.Mode)
        {
            case SpacingMode.Step:
                if (declared.ConstantStep is { } step)
                {
                    w.Line($"T {name} = T.CreateChecked({OperatorNames.Literal(step)});");
                }

                string parameter = declared.Spacing is null ? "null" : OperatorNames.Quoted(declared.Spacing);
                w.Line($"Checks.Step(axis: {axis}, {name}, derivative: {formula.Derivative}, largest: {formula.Divisors.Max()}, {parameter});");
                break;
            case SpacingMode.Coordinates:
                int window = formula.All.Max(one => one.Window.Count);
                w.Line($"Checks.Coordinates(axis: {axis}, {name}, {names.Extents[axis]}, window: {window}, {OperatorNames.Quoted(declared.Spacing!)});");
                break;
            default:
                break;
        }
    }

    private void Destination(int k)
    {
        var (name, parameter) = (names.Destinations[k], OperatorNames.Quoted(spec.Destinations[k]));
        w.Line($"Checks.Destination({name}.Length, length, {parameter});");
        foreach (var (other, otherName) in names.Samples.Zip(spec.Samples, (other, otherName) => (other, otherName)))
        {
            Apart(other, otherName, isWritten: false);
        }

        for (int axis = 0; axis < spec.Rank; axis++)
        {
            if (spec.Axes[axis].Mode == SpacingMode.Coordinates)
            {
                Apart(names.Spacing(axis), spec.Axes[axis].Spacing!, isWritten: false);
            }
        }

        for (int earlier = 0; earlier < k; earlier++)
        {
            Apart(names.Destinations[earlier], spec.Destinations[earlier], isWritten: true);
        }

        void Apart(string other, string otherName, bool isWritten) => w.Line(
            $"Checks.{(isWritten ? "Apart" : "ApartFromInput")}<T>({name}, {other}, {parameter}, {OperatorNames.Quoted(otherName)});");
    }
}
