using System.Globalization;
using System.Linq;
using System.Threading.Tasks;
using GenericGradient.Playground.Tests.Site;
using Microsoft.Playwright;
using Xunit;

namespace GenericGradient.Playground.Tests.Line;

/// <summary>Samples follow the mouse, the keys and the finger, and the numbers follow the samples.</summary>
public sealed class HandTests(PublishedSite site)
{
    [Fact]
    public async Task A_sample_follows_the_mouse()
    {
        await using var open = await site.Open("");
        var (x, y) = await Middle(open.Page, 2);

        await open.Page.Mouse.MoveAsync(x, y);
        await open.Page.Mouse.DownAsync();
        await open.Page.Mouse.MoveAsync(x + 40, y - 60, new() { Steps = 5 });
        await open.Page.Mouse.UpAsync();
        await open.IsSettled();

        var line = LineCase.Of(await open.Fragment());
        Assert.Equal(2, line.At);
        Assert.True(line.X[2] > 1 && line.Y[2] > 1, "It moved to the right and up.");
        Assert.Equal([4, 1, 16], [line.Y[0], line.Y[1], line.Y[3]]);
        (await LineShown.On(open.Page)).IsThatOf(line);
        var (nextX, nextY) = await Middle(open.Page, 2);
        Assert.InRange(nextX, x + 36, x + 44);
        Assert.InRange(nextY, y - 64, y - 56);
    }

    [Fact]
    public async Task A_sample_follows_the_finger()
    {
        await using var open = await site.Open("", new() { HasTouch = true, IsMobile = true, ViewportSize = new() { Width = 390, Height = 800 } });
        await open.Page.Locator("#samples").ScrollIntoViewIfNeededAsync();
        var (x, y) = await Middle(open.Page, 1);
        double before = await open.Page.EvaluateAsync<double>("scrollY");
        var session = await open.Page.Context.NewCDPSessionAsync(open.Page);

        await Touch(session, "touchStart", x, y);
        for (int k = 1; k <= 5; k++)
        {
            await Touch(session, "touchMove", x, y - (12 * k));
        }

        await session.SendAsync("Input.dispatchTouchEvent", new() { ["type"] = "touchEnd", ["touchPoints"] = System.Array.Empty<object>() });
        await open.IsSettled();

        var line = LineCase.Of(await open.Fragment());
        Assert.Equal(1, line.At);
        Assert.True(line.Y[1] > 1, "It moved up, and the page did not scroll instead.");
        Assert.Equal(before, await open.Page.EvaluateAsync<double>("scrollY"));
        (await LineShown.On(open.Page)).IsThatOf(line);
    }

    [Fact]
    public async Task A_sample_follows_the_keys()
    {
        await using var open = await site.Open("");
        var keys = open.Page.Keyboard;
        for (int k = 0; k < 30 && await Focused(open.Page) != "0"; k++)
        {
            await keys.PressAsync("Tab");
        }

        Assert.Equal("0", await Focused(open.Page));
        await keys.PressAsync("Tab");
        await keys.PressAsync("ArrowUp");
        await keys.PressAsync("ArrowUp");
        await keys.PressAsync("ArrowRight");
        await open.IsSettled();
        var line = LineCase.Of(await open.Fragment());
        Assert.True(line.At == 1 && line.Y[1] > 1 && line.X[1] > -1, "Sample 1 moved up and to the right.");
        (await LineShown.On(open.Page)).IsThatOf(line);

        await keys.PressAsync("Shift+ArrowDown");
        await open.IsSettled();
        double less = line.Y[1] - LineCase.Of(await open.Fragment()).Y[1];
        Assert.InRange(less, 1e-9, (line.Y[1] - 1) / 10);

        await keys.PressAsync("End");
        Assert.Equal("3", await Focused(open.Page));
        await keys.PressAsync("Home");
        Assert.Equal("0", await Focused(open.Page));
        await keys.PressAsync("Delete");
        await open.IsSettled();
        line = LineCase.Of(await open.Fragment());
        Assert.Equal([0], line.Holes);
        (await LineShown.On(open.Page)).IsThatOf(line);
        Assert.Contains("missing", await open.Page.GetAttributeAsync(".sample[data-index='0']", "aria-valuetext") ?? "");
        await keys.PressAsync("Delete");
        await open.IsSettled();
        Assert.Empty(LineCase.Of(await open.Fragment()).Holes);
    }

    [Fact]
    public async Task What_is_heard_follows()
    {
        await using var open = await site.Open("");

        await open.Page.FocusAsync(".sample[data-index='2']");
        await open.Page.Keyboard.PressAsync("ArrowUp");
        await open.IsSettled();

        string heard = await open.Page.InnerTextAsync("#aloud");
        Assert.StartsWith("Sample 2: f′ is ", heard);
        Assert.Contains("axis 0, index 2, central", heard);
    }

    /// <summary>Each option, by its label; and what the library says to coordinates that coincide.</summary>
    [Fact]
    public async Task Options_and_numbers_are_taken()
    {
        await using var open = await site.Open("");
        var page = open.Page;

        await Choose(page, "accuracy", "1");
        await Choose(page, "side", "forward");
        await open.IsSettled();
        (await LineShown.On(page)).IsThatOf(LineCase.Of(await open.Fragment()));

        await Choose(page, "accuracy", "2");
        await Choose(page, "side", "central");
        await page.FillAsync("#editX", "1");
        await open.IsSettled();
        var shown = await LineShown.On(page);
        shown.IsThatOf(LineCase.Of(await open.Fragment()));
        Assert.NotNull(shown.Refusal);

        await Choose(page, "spacing", "step");
        await page.FillAsync("input[name=step]", "0.5");
        await page.SelectOptionAsync("select[name=before]", "periodic");
        await Choose(page, "derivative", "2");
        await page.ClickAsync("#add");
        await open.IsSettled();
        var line = LineCase.Of(await open.Fragment());
        Assert.Equal((0.5, BoundaryKind.Periodic, BoundaryKind.Periodic, 2, 5), (line.Step!.Value, line.Before, line.After, line.Derivative, line.Y.Length));
        (await LineShown.On(page)).IsThatOf(line);
    }

    private static Task Choose(IPage page, string name, string value) =>
        page.Locator($"label:has(input[name={name}][value='{value}'])").ClickAsync();

    private static Task<string> Focused(IPage page) => page.EvaluateAsync<string>("document.activeElement.dataset.index ?? ''");

    private static async Task<(float X, float Y)> Middle(IPage page, int sample)
    {
        var box = (await page.Locator($".sample[data-index='{sample.ToString(CultureInfo.InvariantCulture)}'] .dot").BoundingBoxAsync())!;
        return (box.X + (box.Width / 2), box.Y + (box.Height / 2));
    }

    private static async Task Touch(ICDPSession session, string type, float x, float y) => await session.SendAsync(
        "Input.dispatchTouchEvent", new() { ["type"] = type, ["touchPoints"] = new[] { new { x, y } } });
}
