using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Numerics;
using System.Threading;
using GenericGradient.IO.Arrays;
using GenericGradient.IO.Outputs;
using GenericGradient.IO.Stages;
using GenericGradient.IO.Windows;

namespace GenericGradient.IO;

/// <summary>
/// The gradient of an array that is read piece by piece. Its results have the bits that the gradient of the whole array in memory has, whatever the budget
/// and the parts.
/// </summary>
/// <typeparam name="TSample">The element type of the samples.</typeparam>
/// <typeparam name="T">The element type of the results.</typeparam>
public sealed class StreamedGradient<TSample, T>
    where TSample : unmanaged, INumber<TSample>
    where T : unmanaged, INumber<T>
{
    private readonly IPlaneSource<TSample> source;
    private readonly GradientRequest<T> request;
    private readonly WindowsMaker<TSample, T> make;

    internal StreamedGradient(IPlaneSource<TSample> source, GradientRequest<T> request, WindowsMaker<TSample, T> make)
    {
        this.source = source;
        this.request = request;
        this.make = make;
    }

    /// <summary>The extents of the samples and of each result, axis 0 first.</summary>
    public ReadOnlySpan<long> Shape => request.Shape;

    /// <summary>The axes of the results, in their order, counted from 0.</summary>
    public ReadOnlySpan<int> Axes => request.Axes;

    /// <summary>What each result is: <c>along axis 0</c> for a gradient, the formula of an operator as in <see cref="OperatorPlan{T}.Formulas"/>.</summary>
    public IReadOnlyList<string> Results => request.Results;

    /// <summary>Says what a run would take whose results go to files of numpy or of raw numbers.</summary>
    /// <param name="options">How it would run.</param>
    /// <exception cref="ArgumentException">The budget of memory is too small; the message has the least one.</exception>
    public StreamForecast Forecast(StreamOptions? options = null) => List([], options ?? new()).Forecast();

    /// <summary>Says what a run would take.</summary>
    /// <param name="paths">Where the results would go, one for each axis.</param>
    /// <param name="options">How it would run.</param>
    /// <exception cref="ArgumentException">The budget of memory is too small; the message has the least one.</exception>
    public StreamForecast Forecast(IReadOnlyList<string> paths, StreamOptions? options = null)
    {
        options ??= new();
        return List([.. Formats(paths, options).Select(format => format.Needs)], options).Forecast();
    }

    /// <summary>Computes the gradient into sinks.</summary>
    /// <param name="results">One for each axis, in the order of the axes. The caller ends them.</param>
    /// <param name="options">How it runs.</param>
    /// <param name="cancellation">Ends the run early.</param>
    /// <exception cref="ArgumentException">A sink has another shape or order, or the budget of memory is too small.</exception>
    /// <exception cref="IOException">Samples cannot be read, or results cannot be written.</exception>
    /// <exception cref="OperationCanceledException">The run was ended by <paramref name="cancellation"/>.</exception>
    public void Run(IReadOnlyList<IPlaneSink<T>> results, StreamOptions? options = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(results);
        options ??= new();
        CheckCount(results.Count, nameof(results));
        foreach (var sink in results)
        {
            ArgumentNullException.ThrowIfNull(sink, nameof(results));
            if (!sink.Shape.SequenceEqual(request.Shape) || (sink.Order != request.Order && request.Shape.Length > 1))
            {
                throw new ArgumentException($"The result {sink} has shape {Words.Shape(sink.Shape)} {sink.Order}, and the samples {Words.Shape(request.Shape)} {request.Order}.", nameof(results));
            }
        }

        var list = List([.. results.Select(sink => new SinkNeeds(sink.Granularity, sink.BufferBytes))], options);
        Run(list, results, log: null, options, cancellation);
    }

    /// <summary>
    /// Computes the gradient into files: <c>.npy</c>, Zarr (a folder <c>.zarr</c>) or raw numbers (any other name). A file has its name when it is complete; until then it is
    /// called <c>name.incomplete</c>, and the folder <c>name.journal</c> beside the first one says what is done. The same call goes on where another one was stopped.
    /// </summary>
    /// <param name="paths">One for each axis, in the order of the axes.</param>
    /// <param name="options">How it runs.</param>
    /// <param name="cancellation">Ends the run early; the same call goes on later.</param>
    /// <exception cref="ArgumentException">There is not one name for each axis, or the budget of memory is too small.</exception>
    /// <exception cref="IOException">
    /// A file is there already or belongs to another run, another process writes this part, samples cannot be read, or results cannot be written.
    /// </exception>
    /// <exception cref="InvalidDataException">The samples are damaged.</exception>
    /// <exception cref="OperationCanceledException">The run was ended by <paramref name="cancellation"/>.</exception>
    public void WriteTo(IReadOnlyList<string> paths, StreamOptions? options = null, CancellationToken cancellation = default)
    {
        options ??= new();
        var formats = Formats(paths, options);
        var list = List([.. formats.Select(format => format.Needs)], options);
        using OutputRun<T> run = new(formats, Identity(), options);
        if (!run.Log.IsComplete)
        {
            var sinks = run.Open();
            try
            {
                Run(list, sinks, run.Log, options, cancellation);
            }
            finally
            {
                foreach (var sink in sinks)
                {
                    sink.Dispose();
                }
            }
        }

        run.Complete();
    }

    private OutputFormat<T>[] Formats(IReadOnlyList<string> paths, StreamOptions options)
    {
        ArgumentNullException.ThrowIfNull(paths);
        CheckCount(paths.Count, nameof(paths));
        return [.. paths.Select(path => OutputFormat<T>.Of(path, request.Shape, request.Order, options))];
    }

    private void CheckCount(int count, string parameter)
    {
        if (count != request.Results.Length)
        {
            throw new ArgumentException(string.Create(
                CultureInfo.InvariantCulture,
                $"There are {count} places for {request.Results.Length} results ({string.Join(", ", request.Results)}); give one for each."), parameter);
        }
    }

    private StageList<TSample, T> List(IReadOnlyList<SinkNeeds> sinks, StreamOptions options) => new(source, request, make, sinks, options);

    /// <summary>What makes the results what they are.</summary>
    private string Identity() => $"{(source is INamed named ? named.Identity : "source")}; {typeof(TSample).Name} to {typeof(T).Name}; {request}";

    private static void Run(StageList<TSample, T> list, IReadOnlyList<IPlaneSink<T>> sinks, PartLog? log, StreamOptions options, CancellationToken cancellation)
    {
        RunState<T> run = new(sinks, log, list.Forecast(), options, cancellation);
        var from = log is null ? default : Resumption<TSample, T>.From(list, sinks, log, run);
        try
        {
            foreach (var (stage, number) in list.All(sinks).Select((stage, number) => (stage, number)).Skip(from.Stage))
            {
                run.Stage = number;
                using Pipeline<TSample, T> pipeline = new(stage, run);
                pipeline.Run(number == from.Stage && from.Plane > 0 ? from.Plane : stage.First);
            }
        }
        catch
        {
            run.NoteQuietly();
            throw;
        }

        run.Finish();
    }
}
