using GenericGradient.Package.Tests.Building;
using Xunit;
using Xunit.Sdk;
using Xunit.v3;

// One build at a time: the consumers share a package cache, and other test projects run beside this one.
[assembly: Parallelization(Mode = ParallelMode.None)]
[assembly: AssemblyFixture(typeof(Packed))]
