using System;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Text.Unicode;
using GenericGradient.IO.Arrays;

namespace GenericGradient.IO.Zarr;

/// <summary>Reads values of metadata, and says what is wrong with them.</summary>
internal readonly struct Json(JsonElement element, string path, string name)
{
    /// <summary>Where the value stands, for messages.</summary>
    public string Name => name;

    /// <summary>The file, for messages.</summary>
    public string Path => path;

    /// <summary>Whether it is null or not there.</summary>
    public bool IsNull => element.ValueKind is JsonValueKind.Null or JsonValueKind.Undefined;

    /// <summary>Whether it is an object.</summary>
    public bool IsObject => element.ValueKind == JsonValueKind.Object;

    /// <summary>The text; null if it is none.</summary>
    public string? TextOrNull
    {
        get
        {
            try
            {
                return element.ValueKind == JsonValueKind.String ? element.GetString() : null;
            }
            catch (InvalidOperationException error)
            {
                throw new InvalidDataException($"{path}: {name} is no text: {error.Message}", error);
            }
        }
    }

    /// <summary>The text.</summary>
    public string Text => TextOrNull ?? throw Wrong("is no text");

    /// <summary>The number; null if it is none.</summary>
    public double? NumberOrNull => element.ValueKind == JsonValueKind.Number && element.TryGetDouble(out double number) ? number : null;

    /// <summary>The whole number.</summary>
    public long Whole => element.ValueKind == JsonValueKind.Number && element.TryGetInt64(out long number) ? number : throw Wrong("is no whole number");

    /// <summary>The number as it is written.</summary>
    public string Raw => element.ValueKind == JsonValueKind.Undefined ? "" : element.GetRawText();

    /// <summary>The items.</summary>
    public Json[] Items
    {
        get
        {
            if (element.ValueKind != JsonValueKind.Array)
            {
                throw Wrong("is no list");
            }

            var (file, list) = (path, name);
            return [.. element.EnumerateArray().Select((item, k) => new Json(item, file, string.Create(CultureInfo.InvariantCulture, $"{list}[{k}]")))];
        }
    }

    /// <summary>The value of a key; null if it is not there.</summary>
    public Json this[string key]
    {
        get
        {
            try
            {
                return new(element.ValueKind == JsonValueKind.Object && element.TryGetProperty(key, out var value) ? value : default, path, name.Length > 0 ? $"{name}.{key}" : key);
            }
            catch (InvalidOperationException error)
            {
                throw new InvalidDataException($"{path}: {name} has a key that is no text: {error.Message}", error); // half of a pair of letters
            }
        }
    }

    /// <summary>Reads a file.</summary>
    /// <exception cref="InvalidDataException">It is no JSON, or larger than metadata are.</exception>
    public static Json Read(string path)
    {
        const long most = 1 << 20;
        if (new FileInfo(path).Length > most)
        {
            throw new InvalidDataException($"{path} has more than {Words.Bytes(most)}; that is no metadata of an array.");
        }

        return Parse(File.ReadAllBytes(path), path);
    }

    /// <summary>Reads bytes.</summary>
    /// <exception cref="InvalidDataException">They are no JSON.</exception>
    public static Json Parse(ReadOnlyMemory<byte> bytes, string path)
    {
        if (!Utf8.IsValid(bytes.Span))
        {
            throw new InvalidDataException($"{path} is no JSON: it is no UTF-8.");
        }

        try
        {
            using var document = JsonDocument.Parse(bytes, new() { MaxDepth = 32 });
            return new(document.RootElement.Clone(), path, "");
        }
        catch (JsonException error)
        {
            throw new InvalidDataException($"{path} is no JSON: {error.Message}", error);
        }
    }

    /// <summary>The extents of a list.</summary>
    public long[] Extents() => [.. Items.Select(item => item.Whole is var extent && extent >= 0 ? extent : throw item.Wrong("is negative"))];

    /// <summary>The extents of chunks: as many as axes, and small enough to be counted.</summary>
    public int[] ChunkExtents(int rank)
    {
        long[] extents = Extents();
        if (extents.Length != rank)
        {
            throw Wrong($"has {extents.Length} extents for {rank} axes");
        }

        return extents.All(extent => extent > 0) && extents.Aggregate((Int128)1, (product, extent) => Int128.Min(product * extent, int.MaxValue + (Int128)1)) <= int.MaxValue
            ? [.. extents.Select(extent => (int)extent)]
            : throw Wrong("is no shape of chunks: extents are at least 1, and a chunk has less than 2^31 elements");
    }

    /// <summary>An exception that says where and what.</summary>
    public InvalidDataException Wrong(string what) => new($"{path}: {(name.Length > 0 ? name : "it")} {what}{(IsNull ? " (it is missing)" : $": {Words.Short(Raw)}")}.");
}
