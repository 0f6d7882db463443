using System;
using System.Linq;
using System.Threading.Tasks;
using Deque.AxeCore.Playwright;
using GenericGradient.Playground.Tests.Site;
using Microsoft.Playwright;
using Xunit;

namespace GenericGradient.Playground.Tests.Pages;

/// <summary>The pages can be read by everybody, on small and on large screens. Each leaves a picture in the folder <c>pictures</c> beside the tests.</summary>
public sealed class LookTests(PublishedSite site)
{
    /// <summary>What has several faces: the worked example, ends with samples beyond them, missing samples, a refusal; and the landscape.</summary>
    public static TheoryData<string, string> Faces => new()
    {
        { "worked", "" },
        { "noisy", "#" + Series(50, "spacing=step&step=0.1&at=20&known=sine") },
        { "beyond", "#" + Series(16, "spacing=step&step=0.1&at=1&before=reflect&after=constant&accuracy=6") },
        { "missing", "#" + Series(16, "spacing=step&step=0.1&at=8&holes=9,14&missing=narrow&accuracy=4&derivative=2") },
        { "refused", "#x=0,1,1&y=1,2,3&at=1" },
        { "landscape", "terrain.html" },
        { "steepness", "terrain.html#view=magnitude&accuracy=8&row=200&column=250" },
    };

    [Theory]
    [MemberData(nameof(Faces))]
    public async Task Nobody_is_left_out(string face, string page)
    {
        await using var open = await site.Open(page);
        foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
        {
            await open.Page.EmulateMediaAsync(new() { ColorScheme = scheme });
            await open.IsSettled();

            var found = await open.Page.RunAxe();

            Assert.Empty(found.Violations.SelectMany(rule => rule.Nodes.Select(node => $"{rule.Id}: {node.Html}")));
            Assert.True(found.Passes.Length > 10, "The rules were applied.");
            await open.Picture($"{face}-{scheme.ToString().ToLowerInvariant()}", whole: true);
        }

        await open.Page.SetViewportSizeAsync(360, 740);
        await open.IsSettled();
        Assert.InRange(await open.Page.EvaluateAsync<int>("document.documentElement.scrollWidth"), 1, 360);
        await open.Picture(face + "-360", whole: true);
    }

    [Theory]
    [InlineData("worked", "")]
    [InlineData("landscape", "terrain.html")]
    public async Task Large_screens_have_large_letters(string face, string page)
    {
        await using var open = await site.Open(page, new() { ViewportSize = new() { Width = 3840, Height = 2160 } });
        await open.IsSettled();

        Assert.InRange(await open.Page.EvaluateAsync<double>("parseFloat(getComputedStyle(document.querySelector('#options legend')).fontSize)"), 20, 60);
        await open.Picture(face + "-4k");
    }

    [Fact]
    public async Task The_theme_is_switched_and_kept()
    {
        await using var open = await site.Open("", new() { ColorScheme = ColorScheme.Light });
        string light = await Paper(open.Page);
        Assert.Equal("Theme: auto. Press for another.", await open.Page.GetAttributeAsync("#theme", "aria-label"));

        await open.Page.ClickAsync("#theme");
        Assert.Equal(light, await Paper(open.Page));
        await open.Page.ClickAsync("#theme");
        string dark = await Paper(open.Page);
        Assert.NotEqual(light, dark);

        await open.Page.GotoAsync(open.Address + "terrain.html");
        await open.IsReady();
        Assert.Equal(dark, await Paper(open.Page));
    }

    private static Task<string> Paper(IPage page) => page.EvaluateAsync<string>("getComputedStyle(document.body).backgroundColor");

    private static string Series(int count, string options)
    {
        var places = Enumerable.Range(0, count);
        return FormattableString.Invariant($"x={string.Join(',', places.Select(i => FormattableString.Invariant($"{i / 10.0}")))}")
            + $"&y={string.Join(',', places.Select(i => FormattableString.Invariant($"{Math.Round(Math.Sin(i / 10.0), 4)}")))}&{options}";
    }
}
