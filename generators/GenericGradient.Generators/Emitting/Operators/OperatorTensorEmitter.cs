using System.Linq;
using GenericGradient.Generators.Emitting.Writing;
using GenericGradient.Generators.Model;

namespace GenericGradient.Generators.Emitting.Operators;

/// <summary>Writes the way in for tensor spans: dense ones are taken as spans, the others are copied.</summary>
internal sealed class OperatorTensorEmitter(SourceWriter w, OperatorSpec spec, OperatorNames names, string constraint)
{
    public void Emit()
    {
        w.Line("// Takes dense tensors as spans; others go through copies in memory from the pool.");
        w.Line("public static void Run<T>(");
        using (w.Indent())
        {
            w.Line(string.Join(",\n", names.Parameters(asTensors: true)) + ")");
            w.Line(constraint);
        }

        using (w.Block())
        {
            Checks();
            string[] tensors = [.. names.Samples, .. names.Destinations];
            w.Line();
            foreach (string tensor in tensors)
            {
                w.Line($"T[]? {tensor}Copy = Dense.Rent<T>({tensor});");
            }

            using (w.Block("try"))
            {
                string[] spans =
                [
                    .. names.Parameters(asTensors: false).Select(parameter => parameter.Substring(parameter.IndexOf(' ') + 1))
                        .Select(name => names.Samples.Contains(name) ? $"Dense.Samples({name}, {name}Copy)"
                            : names.Destinations.Contains(name) ? $"Dense.Destination({name}, {name}Copy)"
                            : name),
                    .. Enumerable.Range(0, spec.Rank).Where(axis => spec.Axes[axis].ConstantExtent is null)
                        .Select(axis => $"(int){names.Samples[0]}.Lengths[{axis}]"),
                ];
                w.Call("Run<T>(", spans, ");");
                foreach (string destination in names.Destinations)
                {
                    w.Line($"Dense.CopyBack({destination}Copy, {destination});");
                }
            }

            using (w.Block("finally"))
            {
                foreach (string tensor in tensors)
                {
                    w.Line($"Dense.Return({tensor}Copy);");
                }
            }
        }

        w.Line();
    }

    private void Checks()
    {
        string first = names.Samples[0];
        for (int k = 0; k < names.Samples.Length; k++)
        {
            string parameter = OperatorNames.Quoted(spec.Samples[k]);
            w.Line($"TensorChecks.Rank({names.Samples[k]}.Rank, {spec.Rank}, {parameter});");
            if (k == 0)
            {
                w.Line($"TensorChecks.Length({first}.Lengths, {parameter});");
            }
            else
            {
                w.Line($"TensorChecks.Shape({names.Samples[k]}.Lengths, {first}.Lengths, {parameter});");
            }
        }

        for (int axis = 0; axis < spec.Rank; axis++)
        {
            if (spec.Axes[axis].ConstantExtent is not null)
            {
                w.Line($"TensorChecks.Extent(axis: {axis}, {first}.Lengths[{axis}], {names.Extents[axis]}, {OperatorNames.Quoted(spec.Samples[0])});");
            }
        }

        for (int k = 0; k < names.Destinations.Length; k++)
        {
            string name = names.Destinations[k];
            string parameter = OperatorNames.Quoted(spec.Destinations[k]);
            w.Line($"TensorChecks.Shape({name}.Lengths, {first}.Lengths, {parameter});");
            w.Line($"TensorChecks.Places<T>({name}, {parameter});");
            for (int other = 0; other < names.Samples.Length; other++)
            {
                w.Line($"TensorChecks.ApartFromInput<T>({name}, {names.Samples[other]}, {parameter}, {OperatorNames.Quoted(spec.Samples[other])});");
            }

            for (int earlier = 0; earlier < k; earlier++)
            {
                w.Line($"TensorChecks.Apart<T>({name}, {names.Destinations[earlier]}, {parameter}, {OperatorNames.Quoted(spec.Destinations[earlier])});");
            }
        }
    }
}
