using System;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using GenericGradient.Playground.Tests.Site;
using Xunit;

namespace GenericGradient.Playground.Tests.Pages;

/// <summary>
/// The pages are small, and have new numbers for each move of a hand. How soon they come and how many frames a second there are depends on the machine: it goes to the file
/// that <c>GENERICGRADIENT_REPORT</c> names, and fails nothing.
/// </summary>
[Collection(nameof(Alone))]
public sealed class LoadTests(PublishedSite site)
{
    private const long MostBytes = 3_000_000;

    [Theory]
    [InlineData("")]
    [InlineData("terrain.html")]
    public async Task They_are_small(string page)
    {
        await using var open = await site.Open(page);

        var asked = open.Requests.Select(request => new Uri(request).AbsolutePath.TrimStart('/')).Distinct().ToArray();
        long bytes = asked.Sum(site.Compressed);
        Assert.Contains(asked, path => path.Contains("GenericGradient", StringComparison.Ordinal));
        Assert.InRange(bytes, 100_000, MostBytes);

        long started = Stopwatch.GetTimestamp();
        await open.Page.ReloadAsync();
        await open.IsReady();
        double milliseconds = Stopwatch.GetElapsedTime(started).TotalMilliseconds;
        Report($"Playground, /{page}: {bytes} bytes compressed, shows numbers after {milliseconds:F0} ms");
    }

    /// <summary>Each frame has numbers of its own while one of 50 samples is dragged.</summary>
    [Theory]
    [InlineData(2)]
    [InlineData(8)]
    public async Task Numbers_keep_up_with_a_hand(int accuracy)
    {
        await using var open = await site.Open("");
        await open.Page.ClickAsync("text=A noisy series");
        await open.Page.Locator($"label:has(input[name=accuracy][value='{accuracy}'])").ClickAsync();
        await open.IsSettled();

        var drag = await open.Page.EvaluateAsync<Drag>("""
            async () => {
                const dot = document.querySelector('.sample[data-index="20"] .dot'), box = dot.getBoundingClientRect();
                const x = box.x + box.width / 2, y = box.y + box.height / 2;
                const fire = (type, down) => dot.dispatchEvent(new PointerEvent(type, { bubbles: true, clientX: x, clientY: y + down, pointerId: 1 }));
                document.getElementById('samples').setPointerCapture = () => {};
                fire('pointerdown', 0);
                const times = [], values = new Set();
                for (let k = 0; k <= 150; k++) {
                    times.push(await new Promise(requestAnimationFrame));
                    values.add(document.querySelector('td.result[data-index="21"]').dataset.value);
                    fire('pointermove', 2 + k / 2);
                }
                fire('pointerup', 0);
                return { Frames: times.length - 1, Seconds: (times.at(-1) - times[0]) / 1000, Values: values.size };
            }
            """);

        Assert.InRange(drag.Values, 60, drag.Frames + 1);
        Report($"Playground, dragging one of 50 samples at accuracy {accuracy}: {drag.Frames / drag.Seconds:F1} frames a second");
    }

    private static void Report(FormattableString line)
    {
        if (Environment.GetEnvironmentVariable("GENERICGRADIENT_REPORT") is { Length: > 0 } file)
        {
            File.AppendAllText(file, FormattableString.Invariant(line) + "\n");
        }
    }

    /// <summary>What was seen while a sample was dragged.</summary>
    public sealed class Drag
    {
        public int Frames { get; set; }

        public double Seconds { get; set; }

        public int Values { get; set; }
    }
}

/// <summary>Tests that report speed, which no other test of this project runs beside.</summary>
[CollectionDefinition(nameof(Alone), DisableParallelization = true)]
public sealed class Alone;
