// Names of the platform that a program may well take for types of its own, in no namespace, so that all its code sees them first.
// None can stand for what it is named after.
internal abstract class ArgumentException;

internal abstract class ArgumentOutOfRangeException;

internal abstract class Array;

internal abstract class ArrayPool<T>;

internal abstract class BitConverter;

internal abstract class Checks;

internal abstract class Convert;

internal abstract class CultureInfo;

internal abstract class Dense;

internal abstract class DifferenceWeights;

internal abstract class DivideByZeroException;

internal abstract class Exception;

internal abstract class FormattableString;

internal abstract class Half;

internal abstract class HalfVector;

internal interface IFloatingPointIeee754<T>;

internal abstract class Index;

internal interface INumber<T>;

internal abstract class Interlocked;

internal interface IRootFunctions<T>;

internal abstract class Kernel;

internal abstract class Math;

internal abstract class MathF;

internal abstract class MemoryExtensions;

internal abstract class MemoryMarshal;

internal abstract class MethodImplAttribute;

internal abstract class MethodImplOptions;

internal abstract class Neighbours;

internal abstract class NeighbourWeights;

internal abstract class NotSupportedException;

internal abstract class OverflowException;

internal abstract class Range;

internal abstract class ReadOnlySpan<T>;

internal abstract class ReadOnlyTensorSpan<T>;

internal abstract class RowLoops;

internal abstract class RuntimeHelpers;

internal abstract class Span<T>;

internal abstract class Sse;

internal abstract class Tensor;

internal abstract class TensorChecks;

internal abstract class TensorSpan<T>;

internal abstract class Unsafe;

internal abstract class Vector;

internal abstract class Vector<T>;

internal abstract class Vector128;

internal abstract class Vector128<T>;

internal abstract class Vector256;

internal abstract class Vector256<T>;

internal abstract class Vector512;

internal abstract class Vector512<T>;
