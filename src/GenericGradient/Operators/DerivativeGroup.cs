using System;
using System.Collections.Generic;
using System.Linq;
using System.Numerics;

namespace GenericGradient.Operators;

/// <summary>Derivatives of one order of one component along several axes, which one pass over its samples computes.</summary>
/// <typeparam name="T">The type that is computed in.</typeparam>
internal sealed class DerivativeGroup<T>
    where T : INumber<T>
{
    private DerivativeGroup(int component, GradientPlan<T> gradient, int[] targets)
    {
        Component = component;
        Gradient = gradient;
        Targets = targets;
        Axes = [.. targets.Select((target, k) => target >= 0 ? gradient.Axes[k] : -1)];
    }

    /// <summary>Of which component.</summary>
    public int Component { get; }

    /// <summary>The plan of that order.</summary>
    public GradientPlan<T> Gradient { get; }

    /// <summary>For each selected axis which derivative of the operation it is; -1 where it is none.</summary>
    public int[] Targets { get; }

    /// <summary>The axis of each; -1 where it is none.</summary>
    public int[] Axes { get; }

    /// <summary>The groups of all derivatives of an operation that go along one axis.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="gradients">The plan of each order.</param>
    public static DerivativeGroup<T>[] Of(Operation operation, GradientPlan<T>?[] gradients)
    {
        var groups = new List<DerivativeGroup<T>>();
        var places = operation.Derivatives.Select((derivative, place) => (derivative, place)).Where(each => !each.derivative.IsMixed);
        foreach (var group in places.GroupBy(each => (each.derivative.Component, Order: each.derivative.Orders.Max())))
        {
            var targets = new int[group.First().derivative.Orders.Length];
            Array.Fill(targets, -1);
            foreach (var (derivative, place) in group)
            {
                targets[Array.IndexOf(derivative.Orders, group.Key.Order)] = place;
            }

            // Destinations of one call are a list of up to four; of more axes each is a call.
            groups.AddRange(targets.Length <= Operation.MostComponents
                ? [new(group.Key.Component, gradients[group.Key.Order]!, targets)]
                : targets.Select((_, k) => k).Where(k => targets[k] >= 0).Select(k =>
                    Single(group.Key.Component, gradients[group.Key.Order]!, k, targets[k])));
        }

        return [.. groups];
    }

    /// <summary>One derivative alone.</summary>
    public static DerivativeGroup<T> Single(int component, GradientPlan<T> gradient, int k, int target)
    {
        var targets = new int[gradient.Axes.Length];
        Array.Fill(targets, -1);
        targets[k] = target;
        return new(component, gradient, targets);
    }
}
