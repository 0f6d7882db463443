using System;
using System.Linq;
using GenericGradient.Generators.Model;
using GenericGradient.Stencils;
using Xunit;

namespace GenericGradient.Generators.Tests.Model;

/// <summary>Arrays that are equal when their elements are; the cache of the pipeline rests on it.</summary>
public sealed class EquatableArrayTests
{
    [Fact]
    public void Equal_elements_make_equal_arrays()
    {
        var a = new EquatableArray<string>(["x", "y"]);
        var b = new EquatableArray<string>(["x", new string('y', 1)]);

        Assert.True(a.Equals(b));
        Assert.True(a.Equals((object)b));
        Assert.Equal(a.GetHashCode(), b.GetHashCode());
    }

    [Theory]
    [InlineData("x")]
    [InlineData("x z")]
    [InlineData("y x")]
    [InlineData("x y y")]
    public void Other_elements_make_other_arrays(string other)
    {
        var a = new EquatableArray<string>(["x", "y"]);

        Assert.False(a.Equals(new EquatableArray<string>(other.Split(' '))));
        Assert.False(a.Equals("x y"));
    }

    [Fact]
    public void The_default_value_is_an_empty_array()
    {
        EquatableArray<int> none = default;

        Assert.Empty(none);
        Assert.True(none.Equals(new EquatableArray<int>([])));
        Assert.Equal(new EquatableArray<int>([]).GetHashCode(), none.GetHashCode());
        Assert.Throws<ArgumentOutOfRangeException>(() => none[0]);
    }

    [Fact]
    public void It_does_not_follow_the_array_it_was_made_of()
    {
        int[] source = [1, 2];
        var copy = new EquatableArray<int>(source);
        source[0] = 9;

        Assert.Equal([1, 2], copy.ToArray());
        Assert.Equal(1, copy[0]);
    }

    [Fact]
    public void Arrays_of_arrays_are_compared_by_value_too()
    {
        static EquatableArray<EquatableArray<int>> Nested(int last) => new([new([1]), new([2, last])]);

        Assert.True(Nested(3).Equals(Nested(3)));
        Assert.False(Nested(3).Equals(Nested(4)));
    }
}
