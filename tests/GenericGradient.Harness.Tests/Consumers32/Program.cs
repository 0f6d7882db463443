using System;
using GenericGradient.Harness.Tests.Consumers32;

// Addresses of the runtime, and then the results as bits.
Console.WriteLine($"{8 * nint.Size} bits");
foreach (string line in Calls.All())
{
    Console.WriteLine(line);
}
