namespace GenericGradient.IO.Arrays;

/// <summary>A source of this library: messages name it, and a run that goes on knows whether it is still the same.</summary>
internal interface INamed
{
    /// <summary>The file or the folder.</summary>
    string Name { get; }

    /// <summary>What changes when the samples change.</summary>
    string Identity { get; }
}
