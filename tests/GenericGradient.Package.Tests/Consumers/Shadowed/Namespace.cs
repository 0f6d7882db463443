namespace Consumer
{
    /// <summary>Takes the first name of every namespace of the platform, in the namespace of the kernels.</summary>
    internal abstract class System;

    /// <summary>A type is nearer than a namespace of the same name.</summary>
    internal abstract class GenericGradient;

    internal abstract class Math;

    internal abstract class Span<T>;
}
