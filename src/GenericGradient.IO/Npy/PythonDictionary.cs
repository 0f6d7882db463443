using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using GenericGradient.IO.Arrays;

namespace GenericGradient.IO.Npy;

/// <summary>The dictionary in a header of numpy, a literal of Python. Nothing but the three keys of an array of numbers is read.</summary>
internal sealed class PythonDictionary
{
    private readonly string text;
    private readonly string path;
    private int at;

    /// <summary>Reads the text.</summary>
    /// <exception cref="InvalidDataException">It is no dictionary, or has not the three keys.</exception>
    public PythonDictionary(string text, string path)
    {
        this.text = text;
        this.path = path;
        string? description = null;
        bool? isColumnMajor = null;
        long[]? shape = null;
        Expect('{');
        while (Next() != '}')
        {
            string key = QuotedText();
            Expect(':');
            switch (key)
            {
                case "descr" when Next() is '[' or '{':
                    throw new InvalidDataException($"{path} has a structured element type; save each field as an array of its own: np.save('field.npy', a['field']).");
                case "descr":
                    description = QuotedText();
                    break;
                case "fortran_order":
                    isColumnMajor = Boolean();
                    break;
                case "shape":
                    shape = Tuple();
                    break;
                default:
                    throw Wrong($"the key '{Words.Short(key)}'");
            }

            if (Next() != '}')
            {
                Expect(',');
            }
        }

        at++;
        if (text.AsSpan(at).Trim(" \n\r\t\0").Length > 0)
        {
            throw Wrong("text after the dictionary");
        }

        Description = description ?? throw Wrong("no key 'descr'");
        IsColumnMajor = isColumnMajor ?? throw Wrong("no key 'fortran_order'");
        Shape = shape ?? throw Wrong("no key 'shape'");
    }

    /// <summary>The element type, such as <c>&lt;f8</c>.</summary>
    public string Description { get; }

    /// <summary>Whether the first axis runs fastest.</summary>
    public bool IsColumnMajor { get; }

    /// <summary>The extents.</summary>
    public long[] Shape { get; }

    private static bool IsSpace(char letter) => letter is ' ' or '\n' or '\r' or '\t';

    private InvalidDataException Wrong(string what) => new($"{path} has {what} in its header: {Words.Short(text)}");

    /// <summary>The next letter that is no space; 0 at the end.</summary>
    private char Next()
    {
        while (at < text.Length && IsSpace(text[at]))
        {
            at++;
        }

        return at < text.Length ? text[at] : '\0';
    }

    private void Expect(char letter)
    {
        if (Next() != letter)
        {
            throw Wrong(string.Create(CultureInfo.InvariantCulture, $"no '{letter}' at letter {at}"));
        }

        at++;
    }

    private string QuotedText()
    {
        char quote = Next();
        if (quote is not ('\'' or '"'))
        {
            throw Wrong(string.Create(CultureInfo.InvariantCulture, $"no text at letter {at}"));
        }

        int end = text.IndexOf(quote, at + 1);
        if (end < 0)
        {
            throw Wrong("a text without an end");
        }

        string inside = text[(at + 1)..end];
        at = end + 1;
        return inside;
    }

    private bool Boolean()
    {
        Next();
        foreach (string word in (string[])["True", "False"])
        {
            if (text.AsSpan(at).StartsWith(word, StringComparison.Ordinal))
            {
                at += word.Length;
                return word == "True";
            }
        }

        throw Wrong("a fortran_order that is neither True nor False");
    }

    private long[] Tuple()
    {
        var numbers = new List<long>();
        Expect('(');
        while (Next() != ')')
        {
            int start = at;
            while (at < text.Length && char.IsAsciiDigit(text[at]))
            {
                at++;
            }

            if (!long.TryParse(text.AsSpan(start, at - start), NumberStyles.None, CultureInfo.InvariantCulture, out long number))
            {
                throw Wrong("a shape that is no list of extents");
            }

            // Python 2 wrote long numbers with this letter.
            at += at < text.Length && text[at] == 'L' ? 1 : 0;
            numbers.Add(number);
            if (Next() != ')')
            {
                Expect(',');
            }
        }

        at++;
        return [.. numbers];
    }
}
