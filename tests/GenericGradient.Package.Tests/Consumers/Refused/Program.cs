using GenericGradient;

double[] samples = [1, 3, 7, 13];
Gradient.Compute(samples, Spacing.Step(0.0));
