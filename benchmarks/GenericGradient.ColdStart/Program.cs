// The first gradient of a new process: both derivatives of 512 x 512 floats by a step.
using System;
using System.Diagnostics;
using GenericGradient;

float[,] samples = new float[512, 512];
for (int i = 0; i < samples.GetLength(0); i++)
{
    for (int j = 0; j < samples.GetLength(1); j++)
    {
        samples[i, j] = i * j % 97;
    }
}

long start = Stopwatch.GetTimestamp();
float[][,] gradient = Gradient.Compute(samples, 0.1f);
double milliseconds = Stopwatch.GetElapsedTime(start).TotalMilliseconds;

Console.WriteLine(FormattableString.Invariant($"{milliseconds:F2} {gradient[0][5, 7]} {gradient[1][5, 7]}"));
