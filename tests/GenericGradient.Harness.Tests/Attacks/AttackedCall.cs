using System;
using System.Linq;
using GenericGradient.Harness.Tests.Attacks.Numbers;
using Xunit;

namespace GenericGradient.Harness.Tests.Attacks;

/// <summary>A call of the library that is given lists, whose entries may be made wrong and right again while it goes on.</summary>
internal abstract class AttackedCall
{
    /// <summary>Which call.</summary>
    public required string Name { get; init; }

    /// <summary>How many entries may change.</summary>
    public abstract int Count { get; }

    /// <summary>Makes an entry right or wrong.</summary>
    public abstract void Put(int k, bool isWrong);

    /// <summary>Two threads change the first and the last entry.</summary>
    /// <returns>How many calls had something change under them, and how many of these were refused.</returns>
    public (int Calls, int Refused) Race(int calls)
    {
        MakeRight();
        using var togglers = new Togglers(
            [.. new[] { 0, Count - 1 }.Select<int, (Action, Action)>(k => (() => Put(k, isWrong: true), () => Put(k, isWrong: false)))]);
        return togglers.Attack(calls, IsRefused);
    }

    /// <summary>An entry changes at the n-th operation of the number type, for each n that a call comes to, and for each entry.</summary>
    /// <returns>How many calls were made, and how many refused.</returns>
    public (int Calls, int Refused) ChangeAtEachOperation()
    {
        int calls = 0, refused = 0;
        for (int changing = 0; changing < Count; changing++)
        {
            MakeRight();
            SwappingNumber.SwapAt(0, () => { });
            Assert.False(IsRefused(calls));
            int last = SwappingNumber.Operations;
            bool hasReturned = false;
            for (int operation = 1; operation <= last; operation++)
            {
                MakeRight();
                SwappingNumber.SwapAt(operation, () => Put(changing, isWrong: true));
                bool isRefused = IsRefused(calls);

                // Once the list has been read, nothing that happens to it may matter.
                Require(!hasReturned || !isRefused, calls, "refused for what happened when it had read its arguments");
                hasReturned |= !isRefused;
                refused += isRefused ? 1 : 0;
                calls++;
            }

            Assert.True(hasReturned);
        }

        return (calls, refused);
    }

    /// <summary>Makes the call.</summary>
    protected abstract void Make();

    /// <summary>Forgets all results.</summary>
    protected abstract void Reset();

    /// <summary>What is wrong after a call: anything but the destinations was written, or these not wholly, or by a call that refused.</summary>
    protected abstract string? Wrong(bool isRefused);

    private bool IsRefused(int call)
    {
        Reset();
        bool isRefused = false;
        try
        {
            Make();
        }
        catch (ArgumentException)
        {
            isRefused = true;
        }

        string? wrong = Wrong(isRefused);
        Require(wrong is null, call, wrong);
        return isRefused;
    }

    private void MakeRight()
    {
        for (int k = 0; k < Count; k++)
        {
            Put(k, isWrong: false);
        }
    }

    private void Require(bool isSo, int call, string? otherwise)
    {
        if (!isSo)
        {
            throw new AttackSucceededException($"{Name}, call {call}: {otherwise}");
        }
    }
}
