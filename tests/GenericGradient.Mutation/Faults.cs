using System;
using System.Globalization;
using System.Linq;

namespace GenericGradient.Mutation;

/// <summary>Faults of the kinds that people make, each with the test that must catch it.</summary>
internal static class Faults
{
    private const string Root = "src/GenericGradient/";
    private const string Checks = Root + "Checks/";
    private const string Weights = Root + "Stencils/";
    private const string Stencils = "generators/GenericGradient.Generators/Stencils/";
    private const string Engine = Root + "Engine/";
    private const string Walks = Engine + "Walks/";
    private const string Loops = "generators/GenericGradient.Generators/Emitting/Loops/";
    private const string Kernels = "generators/GenericGradient.Generators/Emitting/Kernels/";
    private const string Operators = "generators/GenericGradient.Generators/Emitting/Operators/";
    private const string Library = "GenericGradient.Tests.";
    private const string Refusals = "GenericGradient.Tests.Refusals.RefusalTests";
    private const string Random = "GenericGradient.Tests.Refusals.Random.RandomCallTests";
    private const string Generators = "GenericGradient.Generators.Tests.";
    private const string IsRefused = "Is_refused_before_anything_is_written";

    private static readonly Fault[] All =
    [
        // Loops
        new("loop: the left weight divides the wrong step", Loops + "RowLoop.cs", "\"(after - middle) / ((middle - before)", "\"(middle - before) / ((middle - before)", Library + "SeedTests", "Samples_of_x_squared_at_uneven_coordinates"),
        new("loop: weighted differences are subtracted", Loops + "RowLoop.cs", "(middle - before)) + (right", "(middle - before)) - (right", Library + "ExactnessTests", "Straight_lines_of_whole_numbers_are_exact"),
        new("loop: the exact multiplication has the wrong sign", Loops + "RowLoop.cs", "\"(upper - lower) * scale\"", "\"(lower - upper) * scale\"", Library + "SeedTests", "A_straight_line_by_unit_steps_and_by_two_sets_of_coordinates"),
        new("loop: the interior of a row begins one too late", Walks + "Walk.cs", "Math.Max(start, first + TForm.Before(axis))", "Math.Max(start, first + 1 + TForm.Before(axis))", Library + "LengthTests", "Planes_of_every_last_extent"),
        new("loop: a slab has the weights of its first plane", Engine + "Passes.cs", "outermost.LeftFrom += first - before.First;", "_ = first;", Library + "Engine.SlabTests", "Any_cut_gives_the_same_bits"),
        new("loop: an inner axis has the stride of the axis itself", Kernels + "KernelEmitter.cs", "axes.Skip(axis + 1)", "axes.Skip(axis)", Library + "ArrayTests", "Rank_3"),
        new("loop: the quotient of doubles is corrected with the wrong sign", Loops + "ReciprocalEmitter.cs", "Vector512.Create(-by)", "Vector512.Create(by)", Library + "LengthTests", "Grids_larger_than_a_block"),
        new("loop: results that would collide are not computed", Walks + "Walk.cs", "Collected<T, TForm>(axis, block, results);", "_ = results;", Library + "Engine.LineTests", "Results_that_would_collide_with_what_is_read_have_the_same_bits"),
        new("loop: second differences lose the sample itself", Loops + "Counted/CountedLoopsEmitter.cs", "- {at(\"here\")}) - ({at(\"here\")} -", "- {at(\"here\")}) - ({at($\"plus{k}\")} -", "GenericGradient.Operators.Tests.SchemeTests", "Doubles"),
        new("loop: a turned block puts a column in the wrong row", Root + "Grids/TransposedBlock.cs", "Avx.UnpackHigh(pair45High, pair67High), ref Unsafe.Add(ref to, 3 * toStride)", "Avx.UnpackHigh(pair45High, pair67High), ref Unsafe.Add(ref to, 2 * toStride)", Library + "Grids.TransposedBlockTests", "Floats"),

        // Weights
        new("weights: Fornberg's recursion takes the wrong offset", Stencils + "FornbergWeights.cs", "(carried - (offsets[k]", "(carried - (offsets[last]", Generators + "Stencils.FornbergWeightsTests", "Central_weights_are_those_of_the_table"),
        new("weights: backward differences have the wrong sign", Stencils + "DifferenceForm.cs", "(-weight, offset, 0, offset, null)", "(weight, offset, 0, offset, null)", Generators + "Stencils.DifferenceFormTests", "Multiplied_out_it_gives_the_weights"),
        new("weights: one-sided ends have one sample too few", Stencils + "AxisWindows.cs", "scheme.EdgeAccuracy + scheme.Derivative;", "scheme.EdgeAccuracy + scheme.Derivative - 1;", Generators + "Stencils.AxisWindowsTests", "One_sided_ends_shift_the_window"),
        new("weights: the far weight of an end has the wrong sign", Weights + "CoordinateWeights.cs", "-near / (far * both)", "near / (far * both)", Library + "ExactnessTests", "Parabolas_of_whole_numbers_are_exact_with_second_order_edges"),
        new("weights: the stencil that is shown is not the one that is computed", Weights + "StencilFactory.cs", "StencilSide.Central => (right / (left * both)", "StencilSide.Central => (left / (left * both)", Library + "PlanTests", "Every_stencil_applied_gives_the_gradient"),

        // Validation
        new("validation: an axis one sample too short passes", Checks + "Validation.cs", "extent <= (nint)edgeOrder", "extent < (nint)edgeOrder", Refusals, IsRefused),
        new("validation: every second coordinate may coincide", Checks + "Validation.cs", "distance <= Math.Min(2, i)", "distance <= Math.Min(1, i)", Refusals, IsRefused),
        new("validation: the first axis counted from the end is refused", Checks + "Validation.cs", "axis >= -rank", "axis > -rank", Random, "Of_doubles"),
        new("validation: infinite steps pass", Checks + "Validation.cs", "T.IsZero(step) || !T.IsFinite(step)", "T.IsZero(step)", Refusals, IsRefused),
        new("validation: the quick check of coordinates leaves out the last step", Checks + "OrdinarySteps.cs", "return IsWithin(x[^1] - x[^2], smallest, largest);", "return true;", Refusals, IsRefused),
        new("validation: a destination may lie over the coordinates", Checks + "Validation.cs", "if (spacing.IsUneven)", "if (!spacing.IsUneven)", Refusals, IsRefused),
        new("validation: a message names another number of samples", Root + "Refusals/Refusal.cs", "needs at least {(int)edgeOrder + 1}", "needs at least {(int)edgeOrder}", Refusals, IsRefused),
        new("validation: elements of one destination may share memory", Checks + "Validation.Destinations.cs", "if (Interleaving.SharesWithin(itsStrides, shape))", "if (itsStrides.IsEmpty)", Library + "Faults.SilentNumbersTests", "A_destination_whose_elements_share_memory_is_refused"),
        new("validation: strided memory may be shared where an axis has one sample", Checks + "Validation.Destinations.cs", "if (shape.Contains(0))", "if (shape.Contains(1))", Refusals, IsRefused),

        // Declared operators
        new("declared: mirrors count their ends twice", Root + "Grids/Beyond.cs", "Modulo(index, (2L * extent) - 2), (2L * extent) - 2", "Modulo(index, 2L * extent), 2L * extent", Generators + "Emitting.Operators.OperatorRunTests", "Samples_beyond_the_ends_of_short_axes"),
        new("declared: a curl turns the other way", Root + "Operators/Operation.cs", "With(JoinKind.Difference, (y, Unit(axes, x)), (x, Unit(axes, y)))", "With(JoinKind.Difference, (x, Unit(axes, y)), (y, Unit(axes, x)))", Generators + "Emitting.Operators.OperatorRunTests", "It_computes_its_definition"),
        new("declared: negative extents pass", Root + "Declared/CallChecks.cs", "if (extent < 0)", "if (extent < -1)", Generators + "Emitting.Operators.OperatorChecksTests", "Extents"),
        new("declared: the ends of rows are left as the loop across them has them", Root + "Declared/DeclaredLoop.cs", "EndsOfRows(r, samples, start, end, indices, results);", "_ = samples;", Generators + "Emitting.Operators.OperatorRunTests", "It_computes_its_definition"),
        new("emitter: a formula takes the wrong neighbour", Operators + "FormulaEmitter.cs", "$\"({upper} - {lower})\"", "$\"({upper} - {middle})\"", Generators + "Emitting.Operators.OperatorRunTests", "It_computes_its_definition"),
    ];

    /// <summary>Puts in each fault and runs its test, which must fail, and must pass without it.</summary>
    public static int Run(string[] rest)
    {
        var chosen = rest is [var part] ? [.. All.Where(fault => fault.Name.Contains(part, StringComparison.OrdinalIgnoreCase))] : All;
        int missed = 0;
        foreach (var fault in chosen)
        {
            string verdict;
            try
            {
                verdict = Verdict(fault);
            }
            catch (InvalidOperationException error)
            {
                verdict = "DOES NOT APPLY: " + error.Message;
            }

            missed += verdict.StartsWith("caught", StringComparison.Ordinal) ? 0 : 1;
            Console.WriteLine($"{verdict}: {fault.Name}, by {fault.Class}.{fault.Method}");
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{chosen.Length} faults, {chosen.Length - missed} caught."));
        return missed;
    }

    private static string Verdict(Fault fault)
    {
        var (name, bytes) = fault.Compile();
        using var campaign = new Campaign(fault.Tests, name, bytes, []);
        return campaign.Check(fault.Class, fault.Method) switch
        {
            "failed" => "caught",
            "crash" or "hang" => "caught (the test does not end)",
            var other => "NOT CAUGHT (" + other + ")",
        };
    }
}
