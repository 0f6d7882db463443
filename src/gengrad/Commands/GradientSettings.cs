using System.ComponentModel;
using Spectre.Console.Cli;

namespace GenericGradient.Tool.Commands;

/// <summary>The arguments of <c>gradient</c> and <c>plan</c>.</summary>
internal sealed class GradientSettings : CommandSettings
{
    [CommandArgument(0, "<FILE>")]
    [Description("The samples: a .npy file, a folder with an array of Zarr, or raw numbers with --raw and --shape.")]
    public string File { get; init; } = "";

    [CommandOption("--op <OPERATOR>")]
    [Description("What is computed: gradient, magnitude, angle (with --frame: the magnitude and the angle), laplacian, hessian, or derivative (with --along).")]
    [DefaultValue("gradient")]
    public string Operator { get; init; } = "gradient";

    [CommandOption("--frame <FRAME>")]
    [Description("Which axis is x, for an angle: reversed (the last one, as in images and maps) or axis-order (the first one).")]
    public string? Frame { get; init; }

    [CommandOption("--along <LIST>")]
    [Description("The axes of a derivative, each as often as it is derived along: 0,1 or 0,0,1.")]
    public string? Along { get; init; }

    [CommandOption("--axes <LIST>")]
    [Description("The axes, such as 0,1 or -1 for the last; all by default.")]
    public string? Axes { get; init; }

    [CommandOption("--spacing <LIST>")]
    [Description("One for all axes or one for each: a step (0.5), coords:lat.npy, coords:lon.npy@360 (on a circle of 360), steps:dz.npy; 1 by default.")]
    public string? Spacing { get; init; }

    [CommandOption("--accuracy <N>")]
    [Description("2, 4, 6, 8; 1 with --side; 2 by default.")]
    public string Accuracy { get; init; } = "2";

    [CommandOption("--derivative <N>")]
    [Description("The first to the fourth; 1 by default.")]
    public string Derivative { get; init; } = "1";

    [CommandOption("--edge-order <N>")]
    [Description("The accuracy at one-sided ends, 1 or 2; 1 by default.")]
    public string EdgeOrder { get; init; } = "1";

    [CommandOption("--side <SIDE>")]
    [Description("central, forward or backward; central by default.")]
    public string Side { get; init; } = "central";

    [CommandOption("--boundary <LIST>")]
    [Description("One for all axes or one for each: one-sided, periodic, reflect, symmetric, clamp, zero, constant:20; two for two ends: 'reflect|zero'. One-sided by default.")]
    public string? Boundary { get; init; }

    [CommandOption("--missing <RULE>")]
    [Description("Where a sample is missing (NaN or --nodata): propagate or narrow; propagate by default.")]
    public string Missing { get; init; } = "propagate";

    [CommandOption("--nodata <VALUE>")]
    [Description("The value of missing samples: --nodata=-9999.")]
    public string? NoData { get; init; }

    [CommandOption("--fill <VALUE>")]
    [Description("The result where there is none; NaN by default.")]
    public string? Fill { get; init; }

    [CommandOption("--type <TYPE>")]
    [Description("The type of the results of integers: float64, float32 or float16; float64 by default. Other samples keep their type.")]
    public string? ResultType { get; init; }

    [CommandOption("-o|--out <NAME>")]
    [Description("The name of the results: 'g' gives g0.npy, g1.npy for the axes 0 and 1, and g.npy for a single one. By default the name of the input with the operator.")]
    public string? Out { get; init; }

    [CommandOption("--format <FORMAT>")]
    [Description("npy, zarr or raw; by default what --out ends with, and npy.")]
    public string? Format { get; init; }

    [CommandOption("--chunks <LIST>")]
    [Description("The extents of chunks, for zarr.")]
    public string? Chunks { get; init; }

    [CommandOption("--codec <CODEC>")]
    [Description("zstd, gzip, zlib or none, for zarr; zstd by default.")]
    public string Codec { get; init; } = "zstd";

    [CommandOption("--zarr-version <N>")]
    [Description("2 or 3; 2 by default.")]
    public string ZarrVersion { get; init; } = "2";

    [CommandOption("-m|--memory <BYTES>")]
    [Description("The memory that the run may take, such as 512M or 2G; 256M by default.")]
    public string Memory { get; init; } = "256M";

    [CommandOption("--part <K/N>")]
    [Description("Computes part K of N only; the other parts may run elsewhere at the same time. The last one completes the outputs.")]
    public string? Part { get; init; }

    [CommandOption("--overwrite")]
    [Description("Replaces outputs that are there, and forgets what is left of another run.")]
    public bool Overwrite { get; init; }

    [CommandOption("-q|--quiet")]
    [Description("Says nothing but errors.")]
    public bool Quiet { get; init; }

    [CommandOption("--raw <TYPE>")]
    [Description("The input is raw numbers of this type, such as float32 or uint16; needs --shape.")]
    public string? Raw { get; init; }

    [CommandOption("--shape <LIST>")]
    [Description("The shape of raw numbers, such as 100,200.")]
    public string? Shape { get; init; }

    [CommandOption("--order <ORDER>")]
    [Description("C or F, for raw numbers; C by default.")]
    public string Order { get; init; } = "C";

    [CommandOption("--big-endian")]
    [Description("Raw numbers are big-endian.")]
    public bool BigEndian { get; init; }

    [CommandOption("--offset <BYTES>")]
    [Description("The bytes before the first raw number.")]
    public string Offset { get; init; } = "0";
}
