namespace GenericGradient.Generators;

/// <summary>Names of the pipeline's steps, by which tests follow what was run again and what was not.</summary>
internal static class TrackingNames
{
    /// <summary>The kernels of the library.</summary>
    public const string Kernels = nameof(Kernels);

    /// <summary>How the kernels are found and called.</summary>
    public const string Dispatch = nameof(Dispatch);

    /// <summary>The operators that consumers declare.</summary>
    public const string Operators = nameof(Operators);

    /// <summary>Refused declarations that get a body which throws.</summary>
    public const string Stubs = nameof(Stubs);

    /// <summary>What the generator tells of declarations that can have no body.</summary>
    public const string Notices = nameof(Notices);

    /// <summary>Defects of the generator itself.</summary>
    public const string Failures = nameof(Failures);

    /// <summary>The loops that kernels of the library call.</summary>
    public const string RowLoops = nameof(RowLoops);

    /// <summary>Files of the library for another type than the one they are written for.</summary>
    public const string Twins = nameof(Twins);
}
