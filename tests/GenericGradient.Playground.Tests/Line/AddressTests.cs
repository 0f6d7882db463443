using System.Threading.Tasks;
using GenericGradient.Playground.Tests.Site;
using Xunit;

namespace GenericGradient.Playground.Tests.Line;

/// <summary>The address holds all that is shown, so that it can be passed on.</summary>
public sealed class AddressTests(PublishedSite site)
{
    [Fact]
    public async Task Who_gets_the_address_sees_the_same()
    {
        await using var open = await site.Open("");
        await open.Page.ClickAsync("text=With holes");
        await open.Page.FocusAsync(".sample[data-index='9']");
        await open.Page.Keyboard.PressAsync("ArrowUp");
        await open.IsSettled();
        string fragment = await open.Fragment();
        var shown = await LineShown.On(open.Page);

        await using var other = await site.Open(fragment);

        Assert.Equivalent(shown, await LineShown.On(other.Page), strict: true);
        Assert.Equal("Sample 9", await other.Page.InnerTextAsync("#which"));
        await other.Page.ReloadAsync();
        await other.IsReady();
        await other.IsSettled();
        Assert.Equal(fragment, await other.Fragment());
    }

    /// <summary>Somebody changes the address by hand.</summary>
    [Fact]
    public async Task An_address_that_cannot_be_read_says_why()
    {
        (string Fragment, string Why)[] wrong =
        [
            ("#x=1,2,3&y=1,2", "it has 3 coordinates for 2 samples"),
            ("#x=1,two&y=1,2", "x in it has \"two\", which is no number"),
            ("#x=1,2&y=1,2&accuracy=3", "accuracy in it is 3; it can be 1, 2, 4, 6, 8"),
            ("#x=1,2&y=1,2&side=upwind", "side in it is \"upwind\"; it can be central, forward, backward"),
            ("#x=1,2&y=1,2&at=2", "it looks at sample 2, which it does not have"),
            ("#nothing", "it has 0 samples; 1 to 100 can be shown"),
        ];
        await using var open = await site.Open("");
        foreach (var (fragment, why) in wrong)
        {
            var shown = Assert.Single(await LineShown.Under(open.Page, [fragment]));

            Assert.Equal($"The address of this page cannot be read: {why}. Here is the worked example.", await open.Page.InnerTextAsync("#notice"));
            Assert.Equal(["-3", "-2", "2", "5"], shown.Gradient);
        }
    }

    [Fact]
    public async Task Neither_does_an_address_bring_code_into_the_page()
    {
        await using var open = await site.Open("#x=1,2&y=1,2&side=<img src=x onerror=alert(1)>");

        Assert.Contains("<img", await open.Page.InnerTextAsync("#notice"));
        Assert.Equal(0, await open.Page.Locator("img").CountAsync());
    }
}
