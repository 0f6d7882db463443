using System;
using System.Globalization;
using GenericGradient.Harness.Tests.Children;
using GenericGradient.Harness.Tests.Rooms;
using Xunit;
using Xunit.Sdk;

namespace GenericGradient.Harness.Tests.Guard;

/// <summary>Nothing is read or written beside samples, coordinates and destinations; and the guard that shows it would see it.</summary>
public sealed class GuardTests
{
    private const string NotHere = "Guarded pages are made by mmap and mprotect of Linux.";

    public static TheoryData<string> Canaries => [.. GuardCanaries.Names];

    [Theory]
    [InlineData(512)]
    [InlineData(256)]
    [InlineData(128)]
    [InlineData(0)]
    public void No_case_touches_memory_beside_its_own(int width)
    {
        Assert.SkipUnless(GuardedPages.AreSupported, NotHere);

        var child = Child.Run(new(width, IsTiered: false), "guard");

        child.AssertDone();
        string[] words = child.LastLine.Split(' ');
        Assert.Equal("calls,", words[1]);
        Assert.InRange(int.Parse(words[0], CultureInfo.InvariantCulture), 30_000, int.MaxValue);
        Assert.InRange(int.Parse(words[2], CultureInfo.InvariantCulture), 100, int.MaxValue);
    }

    [Theory]
    [MemberData(nameof(Canaries))]
    public void A_canary_ends_the_process_which_has_named_it(string name)
    {
        Assert.SkipUnless(GuardedPages.AreSupported, NotHere);

        var child = Child.Run(Tier.Own, "guard", name);

        Assert.Equal(name, child.LastLine);
        if (name == "control")
        {
            child.AssertDone();
            return;
        }

        // SIGABRT, which the runtime raises when it has told of the SIGSEGV; or SIGSEGV itself.
        Assert.Contains(child.ExitCode, (int[])[134, 139]);
        Assert.True(child.ExitCode == 139 || child.Errors.Contains("AccessViolationException", StringComparison.Ordinal), child.Errors);
    }

    /// <summary>What no page guards, the rest of a page on the other side, is compared.</summary>
    [Theory]
    [InlineData(Side.Left, true)]
    [InlineData(Side.Right, false)]
    internal void What_is_written_beside_a_destination_is_seen(Side side, bool isAfter)
    {
        Assert.SkipUnless(GuardedPages.AreSupported, NotHere);
        var room = new GuardedRoom(side);
        var destination = room.Destination<int>(10).Span;
        destination.Fill(1);
        room.Clear();

        destination = room.Destination<int>(10).Span;
        System.Runtime.CompilerServices.Unsafe.Add(ref destination[0], isAfter ? 10 : -1) = 1;

        Assert.ThrowsAny<XunitException>(() => room.Clear());
    }

    [Fact]
    public void What_a_refused_call_writes_is_seen()
    {
        Assert.SkipUnless(GuardedPages.AreSupported, NotHere);
        var room = new GuardedRoom(Side.Right);
        var destination = room.Destination<int>(10).Span;
        room.Clear(isUntouched: true);

        destination = room.Destination<int>(10).Span;
        destination[7] = 1;

        Assert.ThrowsAny<XunitException>(() => room.Clear(isUntouched: true));
    }

    [Fact]
    public void A_place_that_is_not_written_is_seen()
    {
        var destination = new PlainRoom().Destination<float>(10).Span;
        destination[..9].Clear();

        Assert.ThrowsAny<XunitException>(() => Cases.Canary.AreWritten<float>(new PlainRoom().Destination<float>(1).Span, ""));
        Assert.Equal(0, destination[8]);
        Cases.Canary.AreWritten<float>(destination[..9], "");
    }
}
