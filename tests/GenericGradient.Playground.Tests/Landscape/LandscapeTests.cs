using System;
using System.Buffers.Binary;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Threading.Tasks;
using GenericGradient.Playground.Tests.Site;
using Microsoft.Playwright;
using Xunit;

namespace GenericGradient.Playground.Tests.Landscape;

/// <summary>The page of the landscape shows what the library computes on this runtime, where the pointer and the keys point.</summary>
public sealed class LandscapeTests(PublishedSite site)
{
    private const int Rows = 344, Columns = 403;
    private const double ColumnsByRows = 74.85 / 92.47;

    private readonly float[] heights = Read();

    [Fact]
    public async Task Slopes_and_stencils_are_those_of_the_library()
    {
        await using var open = await site.Open("terrain.html");
        foreach (var (step, accuracy, row, column) in new[] { (92.5, 2, 100, 200), (30, 4, 0, 402), (150.5, 8, 340, 3) })
        {
            await Show(open, FormattableString.Invariant($"#row={row}&column={column}&step={step}&accuracy={accuracy}"));
            var plan = GradientPlan.Create<float>([Rows, Columns], Steps(step), new() { Accuracy = accuracy, EdgeOrder = EdgeOrder.Second });
            float[] north = new float[heights.Length], east = new float[heights.Length];
            plan.Execute(heights, north, east);

            Assert.Equal(north[(row * Columns) + column], await Shown(open.Page, "north"));
            Assert.Equal(east[(row * Columns) + column], await Shown(open.Page, "east"));
            Assert.Equal(
                [plan.StencilAt(0, row).ToString(), plan.StencilAt(1, column).ToString()],
                await open.Page.Locator("#formulas dd").AllInnerTextsAsync());
        }
    }

    [Fact]
    public async Task What_is_painted_is_that_of_the_library()
    {
        await using var open = await site.Open("terrain.html");
        var relief = GenericGradient.Field.Of(heights, [Rows, Columns], Steps(100), new() { Accuracy = 4 });
        var expected = new (string View, float[] Values)[]
        {
            ("magnitude", relief.Magnitude()), ("laplacian", relief.Laplacian()), ("north", relief.Gradient()[0]), ("height", heights),
        };
        foreach (var (view, values) in expected)
        {
            await Show(open, $"#view={view}&step=100&accuracy=4&row=123&column=45");

            Assert.Equal(values[(123 * Columns) + 45], await Shown(open.Page, "painted"));
        }
    }

    [Fact]
    public async Task The_point_follows_pointer_and_keys_and_the_address_follows_the_point()
    {
        await using var open = await site.Open("terrain.html");
        var box = (await open.Page.Locator("#map").BoundingBoxAsync())!;

        await open.Page.Mouse.MoveAsync(box.X + (box.Width * 100.5f / Columns), box.Y + (box.Height * 50.5f / Rows));
        await open.IsSettled();
        Assert.Equal("Row 50, column 100", await open.Page.InnerTextAsync("#place"));

        await open.Page.FocusAsync("#map");
        await open.Page.Keyboard.PressAsync("ArrowDown");
        await open.Page.Keyboard.PressAsync("Shift+ArrowLeft");
        await open.IsSettled();
        Assert.Equal("Row 51, column 90", await open.Page.InnerTextAsync("#place"));
        Assert.StartsWith("Row 51, column 90: height ", await open.Page.InnerTextAsync("#aloud"));
        Assert.Equal("#row=51&column=90", await open.Fragment());
    }

    /// <summary>Each view is painted, and differs from the others; the sun and the step change what they should.</summary>
    [Fact]
    public async Task Views_and_sliders_change_the_picture()
    {
        await using var open = await site.Open("terrain.html");
        var page = open.Page;
        var pictures = new List<string>();
        foreach (string view in new[] { "hillshade", "magnitude", "laplacian", "north", "east", "height" })
        {
            await page.Locator($"label:has(input[name=view][value={view}])").ClickAsync();
            await open.IsSettled();
            pictures.Add(await Painted(page));
        }

        Assert.Distinct(pictures);
        await page.Locator("label:has(input[name=view][value=hillshade])").ClickAsync();
        await page.FillAsync("input[name=azimuth]", "90");
        await open.IsSettled();
        Assert.NotEqual(pictures[0], await Painted(page));
        Assert.Contains("gradient ", await page.InnerTextAsync("#timing"));
        Assert.Matches("hillshade [0-9.]+ ms", await page.InnerTextAsync("#timing"));

        await page.ClickAsync("#turn");
        await open.IsSettled();
        await page.ClickAsync("#turn");
        await open.IsSettled();
        Assert.NotEqual("90", await page.InputValueAsync("input[name=azimuth]"));
        await page.ClickAsync("#reset");
        await open.IsSettled();
        Assert.Equal(pictures[0], await Painted(page));
    }

    [Fact]
    public async Task An_address_that_cannot_be_read_says_why()
    {
        await using var open = await site.Open("terrain.html#row=344");

        Assert.Equal("The address of this page cannot be read: row in it is \"344\"; it can be 0 to 343.", await open.Page.InnerTextAsync("#notice"));
    }

    private static float[] Read()
    {
        string playground = typeof(LandscapeTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(told => told.Key == "Playground").Value!;
        byte[] bytes = File.ReadAllBytes(Path.Combine(Path.GetDirectoryName(playground)!, "..", "Terrain", "data", "jacksboro.hgt"));
        return [.. Enumerable.Range(0, Rows * Columns).Select(p => (float)BinaryPrimitives.ReadInt16BigEndian(bytes.AsSpan(2 * p)))];
    }

    private static Spacing<float>[] Steps(double step) => [-(float)step, (float)(step * ColumnsByRows)];

    private static async Task Show(OpenPage open, string fragment)
    {
        await open.Page.EvaluateAsync("fragment => { location.hash = fragment; }", fragment);
        await open.IsSettled();
    }

    private static async Task<float> Shown(IPage page, string name) =>
        (float)double.Parse((await page.GetAttributeAsync("#facts", "data-" + name))!, CultureInfo.InvariantCulture);

    private static Task<string> Painted(IPage page) => page.EvaluateAsync<string>("document.getElementById('picture').toDataURL()");
}
