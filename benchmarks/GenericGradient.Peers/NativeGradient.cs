using System.Runtime.InteropServices;

namespace GenericGradient.Peers;

/// <summary>
/// The functions of <c>benchmarks/peers/native</c> for one element type. Those that are timed repeat themselves as often as their last
/// argument says.
/// </summary>
internal sealed unsafe class NativeGradient<T>
    where T : unmanaged
{
    public readonly delegate* unmanaged<void*, long*, int, double, void**, int, long, void> Step;
    public readonly delegate* unmanaged<void*, long*, int, void**, void**, void**, int, long, void> Weights;
    public readonly delegate* unmanaged<void*, void*, long, void*, long, void> Line;
    public readonly delegate* unmanaged<void*, long*, int, double, void**, long, void> RowwiseStep;
    public readonly delegate* unmanaged<void*, long*, int, void**, void**, void**, long, void> RowwiseWeights;
    public readonly delegate* unmanaged<void*, void*, long, void*, long, void> RowwiseLine;
    public readonly delegate* unmanaged<void*, long, void**, int, int, int, long, void> Copy;
    public readonly delegate* unmanaged<void*, long, void*, void*, void> PrepareWeights;

    public NativeGradient(string path)
    {
        nint library = NativeLibrary.Load(path); // loading it again gives the same one
        string suffix = typeof(T) == typeof(float) ? "_float" : "_double";
        void* Find(string name) => (void*)NativeLibrary.GetExport(library, name + suffix);

        Step = (delegate* unmanaged<void*, long*, int, double, void**, int, long, void>)Find("gradient_step");
        Weights = (delegate* unmanaged<void*, long*, int, void**, void**, void**, int, long, void>)Find("gradient_weights");
        Line = (delegate* unmanaged<void*, void*, long, void*, long, void>)Find("gradient_line");
        RowwiseStep = (delegate* unmanaged<void*, long*, int, double, void**, long, void>)Find("rowwise_step");
        RowwiseWeights = (delegate* unmanaged<void*, long*, int, void**, void**, void**, long, void>)Find("rowwise_weights");
        RowwiseLine = (delegate* unmanaged<void*, void*, long, void*, long, void>)Find("rowwise_line");
        Copy = (delegate* unmanaged<void*, long, void**, int, int, int, long, void>)Find("copy");
        PrepareWeights = (delegate* unmanaged<void*, long, void*, void*, void>)Find("prepare_weights");
    }
}
