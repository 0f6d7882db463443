using System.Collections.Generic;
using System.Numerics;
using System.Threading;
using GenericGradient.IO;
using GenericGradient.Tool.Arguments;

namespace GenericGradient.Tool.Commands;

/// <summary>A gradient of samples of one type with results of one type.</summary>
internal sealed class Job<TSample, T> : Job
    where TSample : unmanaged, INumber<TSample>
    where T : unmanaged, INumber<T>
{
    private readonly IPlaneSource<TSample> source;
    private readonly StreamedGradient<TSample, T> gradient;
    private readonly GradientSettings settings;

    public Job(IPlaneSource<TSample> source, GradientSettings settings, Maker make)
    {
        this.source = source;
        this.settings = settings;
        try
        {
            var spacings = SpacingArgument.Of<T>(settings.Spacing);
            int[]? axes = settings.Axes is { } list ? Lists.Whole(list, "--axes") : null;
            gradient = make(source, () => spacings.Length == 0 ? default : spacings.Length == 1 ? spacings[0] : Spacings.Create<T>(spacings), OptionsArgument.Of(settings), axes);
        }
        catch
        {
            source.Dispose();
            throw;
        }
    }

    /// <summary>Spacings are arguments only, so they are made where they are used.</summary>
    public delegate Spacings<T> SpacingsMaker();

    /// <summary>Makes the gradient; integers and other numbers have methods of their own.</summary>
    public delegate StreamedGradient<TSample, T> Maker(IPlaneSource<TSample> source, SpacingsMaker spacings, GradientOptions options, int[]? axes);

    /// <inheritdoc/>
    public override string[] Endings => OperatorArgument.Endings(settings, gradient.Axes);

    /// <inheritdoc/>
    public override StreamForecast Forecast(IReadOnlyList<string> paths, StreamOptions options) => gradient.Forecast(paths, options);

    /// <inheritdoc/>
    public override void Run(IReadOnlyList<string> paths, StreamOptions options, CancellationToken cancellation) => gradient.WriteTo(paths, options, cancellation);

    /// <inheritdoc/>
    public override void Dispose() => source.Dispose();
}
